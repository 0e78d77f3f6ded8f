using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

/// <summary>What a row of a list says of what is to come.</summary>
/// <param name="Duty">What has to be done by the deadline shown.</param>
/// <param name="Deadline">The open deadline that ends first; the first one where none is open.</param>
/// <param name="Hearing">The hearing to come; null where none is.</param>
public sealed record DisputeOutlook(string Duty, DeadlineView Deadline, DisputeHearing? Hearing)
{
    /// <summary>Of the disputes of one page of a list, in a number of queries that does not grow with it.</summary>
    public static async Task<IReadOnlyDictionary<Guid, DisputeOutlook>> OfAsync(EnforcementDbContext db, LawLibrary library, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var law = await library.FrameAsync(cancel);
        var disputes = await db.Set<Dispute>().AsNoTracking().Include(d => d.Hearings).Where(d => ids.Contains(d.Id)).AsSplitQuery().ToListAsync(cancel);
        return disputes.ToDictionary(d => d.Id, d =>
        {
            var deadlines = d.Deadlines(law);
            var shown = deadlines.Where(x => x.DoneOn is null).MinBy(x => x.LegalDueOn) ?? deadlines[0];
            return new DisputeOutlook(shown.Period.Name, DeadlineView.Of(shown, law.Today, law.Calendar), d.PendingHearing);
        });
    }
}
