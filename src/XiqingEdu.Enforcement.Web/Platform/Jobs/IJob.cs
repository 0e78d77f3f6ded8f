namespace XiqingEdu.Enforcement.Web.Platform.Jobs;

/// <summary>
/// Work that nobody clicks: something falls due, expires or is swept. It runs on every instance, so each run must be safe beside
/// another one and leave alone what the other has done.
/// </summary>
public interface IJob
{
    /// <summary>One run, in a scope of its own.</summary>
    Task ExecuteAsync(CancellationToken cancel);
}
