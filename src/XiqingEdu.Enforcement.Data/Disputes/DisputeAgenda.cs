using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>The days that the respondent's desk must not miss.</summary>
public sealed class DisputeAgenda(EnforcementDbContext db, LawLibrary library)
{
    /// <summary>
    /// Hearings not cancelled, statutory last days, compliance and measures due from one day to another, in order, in a number of queries that does
    /// not grow. Of a closed dispute only what was held or is still to be done.
    /// </summary>
    public async Task<IReadOnlyList<AgendaEntry>> OfAsync(DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var law = await library.FrameAsync(cancel);
        var disputes = await db.Set<Dispute>().AsNoTracking().Include(d => d.Hearings).Include(d => d.Lessons)
            .Where(d => d.ClosedOn == null || d.Hearings.Any(h => h.On >= from && h.On <= to) || d.Lessons.Any(l => l.DueOn >= from && l.DueOn <= to))
            .AsSplitQuery().ToListAsync(cancel);
        var entries = disputes.SelectMany(d => d.Hearings.Where(h => h.IsHeld || h.IsPending)
                .Select(h => new AgendaEntry(h.On, h.StartTime, AgendaKind.Hearing, h.Kind.Word(), h.Place, h.IsHeld, d, $"hearing-{h.Id}"))
            .Concat(d.ClosedOn is not null ? [] : d.Deadlines(law)
                .Select(x => new AgendaEntry(x.LegalDueOn, null, AgendaKind.Deadline, x.Period.Name, "", x.DoneOn is not null, d, $"deadline-{d.Id}-{x.Period.Code}-{x.StartOn:yyyyMMdd}")))
            .Concat(d.ClosedOn is not null || d.Compliance is not { } duty ? []
                : [new AgendaEntry(duty.DueOn, null, AgendaKind.Compliance, "履行期限", "", duty.ReportedOn is not null, d, $"compliance-{d.Id}")])
            .Concat(d.Lessons.Select(l => new AgendaEntry(l.DueOn, null, AgendaKind.Measure, "整改期限", "", l.DoneOn is not null, d, $"measure-{l.Id}"))));
        return [.. entries.Where(e => e.On >= from && e.On <= to).OrderBy(e => e.On).ThenBy(e => e.At ?? TimeOnly.MinValue).ThenBy(e => e.Key, StringComparer.Ordinal)];
    }
}

/// <summary>One thing on one day.</summary>
/// <param name="On">The day.</param>
/// <param name="At">The hour, China time; null for a last day.</param>
/// <param name="Kind">What kind of day it is.</param>
/// <param name="What">In words.</param>
/// <param name="Place">Where; empty for a last day.</param>
/// <param name="IsDone">Held or done already.</param>
/// <param name="Dispute">The dispute.</param>
/// <param name="Key">Stays the same when the day is looked at again.</param>
public sealed record AgendaEntry(DateOnly On, TimeOnly? At, AgendaKind Kind, string What, string Place, bool IsDone, Dispute Dispute, string Key);
