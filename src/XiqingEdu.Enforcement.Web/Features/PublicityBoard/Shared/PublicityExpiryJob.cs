using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Jobs;

namespace XiqingEdu.Enforcement.Web.Features.PublicityBoard.Shared;

/// <summary>
/// Records that periods of publication are over. The public pages do not wait for it: they show nothing past its end.
/// Beside another run it does nothing: a case that has moved on is left to whoever moved it.
/// </summary>
public sealed class PublicityExpiryJob(EnforcementDbContext db, PenaltyDesk desk, LawLibrary library) : IJob
{
    /// <summary>The clock, which may record this one thing.</summary>
    private static readonly Actor Clock = Actor.Clock with { Permissions = new HashSet<Permission> { Permission.PreparePublicity } };

    /// <inheritdoc />
    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var law = await library.FrameAsync(cancel);
        var over = await db.Set<PenaltyCase>().AsNoTracking()
            .Where(c => c.PublicityStatus == PublicityStatus.Published && c.PublicNotices.Any(n => n.Status == PublicityStatus.Published && n.MaxUntil < law.Today))
            .OrderBy(c => c.Id).Select(c => new { c.Id, c.Version }).ToListAsync(cancel);
        foreach (var found in over)
        {
            try
            {
                await desk.PerformAsync(found.Id, found.Version, (c, _) => c.ExpirePublicity(Clock, law), null, law.Today,
                    c => PenaltyDesk.WhyOf(c, Clock, null), cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another instance, or a person, was faster.
            }

            db.ChangeTracker.Clear();
        }
    }
}
