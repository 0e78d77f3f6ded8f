using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.Investigation;

/// <summary>责令（限期）改正通知书: no penalty, but due beside every one (《行政处罚法》第二十八条第一款).</summary>
/// <param name="Number">津西青教责改字〔年〕号.</param>
/// <param name="On">Day of the order.</param>
/// <param name="Demand">What is to be corrected and how.</param>
/// <param name="DueOn">Last day for it; the day of the order means at once.</param>
/// <param name="Service">How it was served.</param>
/// <param name="Rechecks">What two officers found afterwards, oldest first.</param>
public sealed record CorrectionOrder(string Number, DateOnly On, string Demand, DateOnly DueOn, ServiceRecord Service, IReadOnlyList<Recheck> Rechecks)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>The law that demands it.</summary>
    public static readonly Citation Basis = Cite.Apl("第二十八条第一款");

    /// <summary>Where the correction stands.</summary>
    public RectificationStatus Status => Rechecks.Count == 0 ? RectificationStatus.Ordered : Rechecks[^1].Result;

    /// <summary>The last day after the latest recheck.</summary>
    public DateOnly CurrentDueOn => Rechecks.Count > 0 && Rechecks[^1].NewDueOn is { } later ? later : DueOn;

    /// <summary>Adds a recheck. Refused: in the future, before the order was served, a correction that is already done, a new day that is none.</summary>
    internal CorrectionOrder Rechecked(Recheck recheck, DateOnly today)
    {
        Require.NotInFuture(recheck.Officers.On, today, "复查日期", Basis, "RecheckedOn");
        Require.That(recheck.Officers.On >= Service.DeliveredOn, "CORRECTION", Basis, $"复查日期 {recheck.Officers.On:yyyy-MM-dd} 早于责令改正通知书送达之日 {Service.DeliveredOn:yyyy-MM-dd}。", "RecheckedOn");
        Require.That(Status != RectificationStatus.Done, "CORRECTION", Basis, "复查已确认改正完毕，无须再次复查。");
        Require.That((recheck.Result == RectificationStatus.Rechecked) == recheck.NewDueOn is not null, "CORRECTION", Basis, "部分改正的，请填写继续改正的期限；已改正或者拒不改正的，不填。", "NewDueOn");
        Require.That(recheck.NewDueOn is null || recheck.NewDueOn > recheck.Officers.On, "CORRECTION", Basis, "继续改正的期限须晚于复查日期。", "NewDueOn");
        return this with { Rechecks = [.. Rechecks, recheck] };
    }
}
