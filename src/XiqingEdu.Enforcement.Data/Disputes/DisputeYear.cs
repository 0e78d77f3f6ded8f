using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>The disputes of a year in figures (law.md 4.3); each count is that of a list.</summary>
/// <typeparam name="TOutcome">How they end.</typeparam>
/// <param name="CarriedOver">Pending at the end of the year before.</param>
/// <param name="Received">Received in the year.</param>
/// <param name="Concluded">Ended in the year: decided, or the judgment in effect took effect.</param>
/// <param name="Pending">Pending at the end of the year.</param>
/// <param name="Outcomes">Concluded ones by what they say; one judgment may say several things. Outcomes that did not occur are left out.</param>
/// <param name="Against">Corrected or lost among the concluded.</param>
/// <param name="WithdrawnAfterChange">Withdrawn after the bureau changed its act, among the concluded; not <paramref name="Against"/>.</param>
/// <param name="AverageDays">Days from receipt to outcome of the concluded, on average; null without any.</param>
/// <param name="Sittings">Instances, or reconsiderations, with a hearing held in the year.</param>
/// <param name="Led">Those of them where a leader appeared.</param>
public sealed record DisputeYear<TOutcome>(
    int CarriedOver, int Received, int Concluded, int Pending, IReadOnlyDictionary<TOutcome, int> Outcomes, int Against, int WithdrawnAfterChange,
    decimal? AverageDays, int Sittings, int Led)
    where TOutcome : struct, Enum
{
    /// <summary>Correction or loss rate in percent; null where none was concluded.</summary>
    public decimal? AgainstRate => Percent(Against, Concluded);

    /// <summary>Attendance rate of leaders in percent; null where no hearing was held.</summary>
    public decimal? LedRate => Percent(Led, Sittings);

    private static decimal? Percent(int part, int whole) => whole == 0 ? null : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);
}

/// <summary>Counts the disputes of a year.</summary>
public static class DisputeYears
{
    /// <summary>Of reconsiderations.</summary>
    public static async Task<DisputeYear<ReconsiderationOutcome>> ReconsiderationYearAsync(this EnforcementDbContext db, int year, CancellationToken cancel)
    {
        var all = db.Set<Reconsideration>().AsNoTracking();
        var concluded = await all.ConcludedIn(year).Select(r => new { r.Outcome, NoticeReceivedOn = r.NoticeReceivedOn!.Value, r.DecidedOn, r.WithdrawnAfterChange }).ToListAsync(cancel);
        var sittings = await Sitting.OfAsync(db, DisputeChannel.Reconsideration, year, cancel);
        return new DisputeYear<ReconsiderationOutcome>(
            await all.PendingIn(year - 1).CountAsync(cancel), await all.ReceivedIn(year).CountAsync(cancel), concluded.Count, await all.PendingIn(year).CountAsync(cancel),
            concluded.CountBy(r => r.Outcome!.Value).OrderBy(o => o.Key).ToDictionary(), await all.CorrectedIn(year).CountAsync(cancel), concluded.Count(r => r.WithdrawnAfterChange),
            Average(concluded.Select(r => r.DecidedOn!.Value.DayNumber - r.NoticeReceivedOn.DayNumber)), sittings.Count, sittings.Count(s => s.IsLed));
    }

    /// <summary>Of suits.</summary>
    public static async Task<DisputeYear<LitigationOutcome>> LitigationYearAsync(this EnforcementDbContext db, int year, CancellationToken cancel)
    {
        var all = db.Set<Litigation>().AsNoTracking();
        var concluded = await all.ConcludedIn(year).ToListAsync(cancel);
        var sittings = await Sitting.OfAsync(db, DisputeChannel.Litigation, year, cancel);
        return new DisputeYear<LitigationOutcome>(
            await all.PendingIn(year - 1).CountAsync(cancel), await all.ReceivedIn(year).CountAsync(cancel), concluded.Count, await all.PendingIn(year).CountAsync(cancel),
            concluded.SelectMany(l => l.EffectiveOutcomes.Distinct()).CountBy(o => o).OrderBy(o => o.Key).ToDictionary(), await all.LostIn(year).CountAsync(cancel),
            concluded.Count(l => l.WithdrawnAfterChange), Average(concluded.Select(l => l.EffectiveOn!.Value.DayNumber - l.ComplaintReceivedOn.DayNumber)),
            sittings.Count, sittings.Count(s => s.IsLed));
    }

    private static decimal? Average(IEnumerable<int> days) =>
        days.Select(d => (decimal?)d).Average() is { } average ? Math.Round(average, 1, MidpointRounding.AwayFromZero) : null;
}
