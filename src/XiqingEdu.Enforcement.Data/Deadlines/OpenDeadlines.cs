using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Data.Deadlines;

/// <summary>
/// Every deadline that runs. Facts are read once and computed under any calendar, so that an import can show what it would move.
/// The last day of a rectification is a date that the order names; no calendar moves it.
/// </summary>
public sealed class OpenDeadlines(EnforcementDbContext db, PenaltyDesk cases, OnSiteDesk onSite)
{
    /// <summary>A right of the party may end long after the case is closed: six months to sue, twelve when it was not told.</summary>
    private const int MonthsAfterDecision = 12;

    /// <summary>Most cases of one person that are looked at for the desk.</summary>
    private const int MostCases = 100;

    /// <summary>What an import would do to the open deadlines: moved ones and ones that become firm, in the order of the new dates.</summary>
    public async Task<IReadOnlyList<DeadlineMove>> CompareAsync(LegalFrame now, WorkingCalendar proposed, CancellationToken cancel = default)
    {
        var compute = await ReadAsync(now.Today, cancel);
        var after = compute(now with { Calendar = proposed }).ToLookup(Key);
        return
        [
            .. compute(now).GroupBy(Key).SelectMany(g => g.Zip(after[g.Key], (b, a) => new DeadlineMove(b, a)))
                .Where(m => (m.Moves || m.BecomesFirm) && IsOpen(m, now.Today))
                .OrderBy(m => m.After.Deadline.LegalDueOn).ThenBy(m => m.After.Number, StringComparer.Ordinal),
        ];
    }

    /// <summary>Open deadlines of the filed cases that a person handles; a right of the party only until it has ended.</summary>
    public async Task<IReadOnlyList<OpenDeadline>> OfHandlerAsync(Guid personId, LegalFrame law, CancellationToken cancel = default) =>
    [
        .. (await cases.Whole().AsNoTracking().Where(c => c.FiledOn != null && c.ClosedOn == null && (c.LeadHandlerId == personId || c.AssistantHandlerId == personId))
            .OrderBy(c => c.FiledOn).ThenBy(c => c.Id).Take(MostCases).ToListAsync(cancel))
            .SelectMany(c => PenaltyDeadlines.Of(c, law).Where(d => d.DoneOn is null && (!d.Period.IsPartyRight || d.LegalDueOn >= law.Today))
                .Select(d => new OpenDeadline(DeadlineSubject.PenaltyCase, c.Id, c.DisplayNumber, d))),
    ];

    private static (Guid Id, string Code) Key(OpenDeadline open) => (open.Id, open.Deadline.Period.Code);

    /// <summary>A right that has ended under both calendars is no longer open.</summary>
    private static bool IsOpen(DeadlineMove move, DateOnly today) =>
        !move.Before.Deadline.Period.IsPartyRight || move.Before.Deadline.LegalDueOn >= today || move.After.Deadline.LegalDueOn >= today;

    private async Task<Func<LegalFrame, IReadOnlyList<OpenDeadline>>> ReadAsync(DateOnly today, CancellationToken cancel)
    {
        var since = today.AddMonths(-MonthsAfterDecision);
        var penalties = await cases.Whole().AsNoTracking().Where(c => c.FiledOn != null && (c.ClosedOn == null || c.DecidedOn >= since)).OrderBy(c => c.Id).ToListAsync(cancel);
        var spot = await onSite.Whole().AsNoTracking().Where(p => p.ServedOn != null && (p.Stage != OnSiteStage.Closed || p.ServedOn >= since)).OrderBy(p => p.Id).ToListAsync(cancel);
        var disputes = await db.Set<Dispute>().AsNoTracking().Where(d => d.ClosedOn == null).OrderBy(d => d.Id).ToListAsync(cancel);
        var tasks = await db.Set<InspectionTask>().AsNoTracking().Where(t => t.State == InspectionTaskState.ResultsEntered && t.FinishedOn != null).OrderBy(t => t.Id)
            .Select(t => new { t.Id, t.Title, t.FinishedOn }).ToListAsync(cancel);
        return law =>
        [
            .. penalties.SelectMany(c => PenaltyDeadlines.Of(c, law).Where(d => d.DoneOn is null).Select(d => new OpenDeadline(DeadlineSubject.PenaltyCase, c.Id, c.DisplayNumber, d))),
            .. spot.SelectMany(p => OnSiteDeadlines.Of(p, law).Where(d => d.DoneOn is null).Select(d => new OpenDeadline(DeadlineSubject.OnSitePenalty, p.Id, p.DisplayNumber, d))),
            .. disputes.SelectMany(d => d.Deadlines(law).Where(x => x.DoneOn is null)
                .Select(x => new OpenDeadline(d.Channel == DisputeChannel.Reconsideration ? DeadlineSubject.Reconsideration : DeadlineSubject.Litigation, d.Id, d.Number, x))),
            .. tasks.Select(t => new OpenDeadline(DeadlineSubject.InspectionTask, t.Id, t.Title, Deadline.Compute(InspectionTask.Publication, t.FinishedOn!.Value, law.Calendar))),
        ];
    }
}
