using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Hearings;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>
/// What the attendance of leaders is counted in (law.md 4.3): one instance of a suit, or one reconsideration, with the hearings at which a leader
/// must appear that were held in a year.
/// </summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Instance">The instance, from 1; 0 in a reconsideration.</param>
/// <param name="Hearings">The hearings held in the year, oldest first; at least one.</param>
public sealed record Sitting(Dispute Dispute, int Instance, IReadOnlyList<DisputeHearing> Hearings)
{
    /// <summary>A leader appeared at one of them.</summary>
    public bool IsLed => Hearings.Any(h => h.Actual!.LeaderAppears);

    /// <summary>Those of a year, newest first.</summary>
    public static async Task<IReadOnlyList<Sitting>> OfAsync(EnforcementDbContext db, DisputeChannel channel, int year, CancellationToken cancel)
    {
        var (first, last) = YearDays.Of(year);
        var kind = channel == DisputeChannel.Reconsideration ? HearingKind.ReconsiderationHearing : HearingKind.CourtHearing;
        var disputes = await db.Set<Dispute>().AsNoTracking().Include(d => d.Hearings)
            .Where(d => d.Hearings.Any(h => h.Kind == kind && h.Actual != null && h.On >= first && h.On <= last)).AsSplitQuery().ToListAsync(cancel);
        return
        [
            .. disputes.SelectMany(d => d.Hearings.Where(h => h.Kind == kind && h.IsHeld && h.On >= first && h.On <= last)
                    .GroupBy(h => h.Instance, (instance, held) => new Sitting(d, instance, [.. held])))
                .OrderByDescending(s => s.Hearings[^1].On).ThenBy(s => s.Dispute.Id).ThenBy(s => s.Instance),
        ];
    }
}
