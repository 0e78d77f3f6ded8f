using XiqingEdu.Enforcement.Web.Platform.Jobs;

namespace XiqingEdu.Enforcement.Web.Platform.Forms.Drafts;

/// <summary>Throws away drafts that are older than <c>Drafts:KeepDays</c> (default 30).</summary>
public sealed class DraftSweepJob(DraftStore drafts) : IJob
{
    /// <inheritdoc />
    public Task ExecuteAsync(CancellationToken cancel) => drafts.ExpireAsync(cancel);
}
