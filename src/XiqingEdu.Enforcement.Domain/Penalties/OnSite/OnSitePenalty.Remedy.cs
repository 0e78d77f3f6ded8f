using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <content>What reconsideration and litigation make of it, money given back, and closing after it fell.</content>
public sealed partial class OnSitePenalty
{
    private IReadOnlyList<RemedyPeriod> remedyPeriods = [];
    private IReadOnlyList<Refund> refunds = [];

    /// <summary>Reconsiderations and suits over it, oldest first.</summary>
    public IReadOnlyList<RemedyPeriod> RemedyPeriods => remedyPeriods;

    /// <summary>Money given back, oldest first.</summary>
    public IReadOnlyList<Refund> Refunds => refunds;

    /// <summary>What they did to the decision.</summary>
    public RemedyStatus RemedyStatus { get; private set; }

    /// <summary>What became of the decision; null while it stands as made.</summary>
    public DecisionChange? DecisionChange => RemedyStanding.ChangeBy(remedyPeriods, null);

    /// <summary>What holds now; null where the decision fell.</summary>
    public Outcome? EffectiveOutcome => DecisionChange is { } change ? change.Outcome : Outcome;

    /// <summary>The stay of execution that lasts; null while the decision is carried out.</summary>
    public StayOfExecution? OpenStay => remedyPeriods.Where(r => r.Until is null).SelectMany(r => r.Stays).FirstOrDefault(s => s.Until is null);

    /// <summary>What must be given back in 分: more was paid than is owed since the decision was changed or fell.</summary>
    public long RefundableFen(LegalFrame law) => DecisionChange is null ? 0 : Math.Max(0, PaidFen - PayableFen - SurchargeFen(law));

    /// <summary>
    /// Follows a dispute: that it began, was stayed, how it ended, or that the record of it was corrected. With null facts it is no longer about this
    /// penalty. Nothing happens when the penalty says so already. Refused: before the form was handed over, what <see cref="RemedyResult"/> refuses, and
    /// a correction by which the decision of a closed penalty would stand again.
    /// </summary>
    public void FollowDispute(Guid disputeId, RemedyFacts? facts, string correctionReason, Actor actor, LegalFrame law)
    {
        var known = remedyPeriods.FirstOrDefault(r => r.DisputeId == disputeId);
        var now = facts is null ? null : new RemedyPeriod(disputeId, facts.Channel, facts.From, facts.Result?.On) { Result = facts.Result, Stays = facts.Stays };
        if (Same(known, now))
        {
            return;
        }

        var rule = Enter(OnSiteStep.FollowDispute, actor, law);
        if (now is not null)
        {
            Require.NotInFuture(now.From, law.Today, "受理日期", rule.Article);
            Require.That(now.From >= ServedOn, "DATE-ORDER", rule.Article, $"收到复议、诉讼材料的日期 {now.From:yyyy-MM-dd} 早于当场处罚交付之日 {ServedOn:yyyy-MM-dd}。");
            now.Result?.Ensure(now.From, rule.Article, law.Today);
        }

        IReadOnlyList<RemedyPeriod> next = known is null ? [.. remedyPeriods, now!] : [.. remedyPeriods.Select(r => r == known ? now : r).OfType<RemedyPeriod>()];
        var change = RemedyStanding.ChangeBy(next, null);
        Require.That(RemedyStatus != RemedyStatus.Annulled || change is { Outcome: null } || Stage is not (OnSiteStage.Closed or OnSiteStage.Archived), "REMEDY", rule.Article,
            "本件已因处罚决定被撤销而结案，不能再更正为决定有效。");
        (remedyPeriods, RemedyStatus) = (next, RemedyStanding.Of(next, change));
        Leave(rule, Stage, actor, law, Said(known, now) + (correctionReason.Length > 0 ? $"更正理由：{correctionReason}" : ""));
    }

    /// <summary>Records money given back by its receipt. Refused: more than is to be given back, a receipt number twice, before the decision fell, in the future.</summary>
    public void RecordRefund(Guid id, string receiptNumber, DateOnly refundedOn, long amountFen, Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.RecordRefund, actor, law);
        Require.That(refunds.All(r => r.Id != id), "DUPLICATE", rule.Article, "这笔退款已经登记，无须重复提交。");
        var receipt = Require.Text(receiptNumber, "退库凭证号", rule.Article, Payment.ReceiptMaxLength, "ReceiptNumber");
        Require.That(refunds.All(r => r.ReceiptNumber != receipt), "REFUND", rule.Article, $"退库凭证 {receipt} 已经登记。", "ReceiptNumber");
        Require.NotInFuture(refundedOn, law.Today, "退款日期", rule.Article, "RefundedOn");
        Require.That(refundedOn >= DecisionChange!.On, "DATE-ORDER", rule.Article, $"退款日期早于决定变更、撤销之日 {DecisionChange.On:yyyy-MM-dd}。", "RefundedOn");
        var owed = RefundableFen(law);
        Require.That(amountFen > 0 && amountFen <= owed, "REFUND", rule.Article, $"退款金额须大于零、不多于应退的 {Money.Text(owed)}。", "AmountYuan");
        refunds = [.. refunds, new Refund(id, receipt, refundedOn, PaymentPurpose.Fine, amountFen, actor.Name)];
        Leave(rule, Stage, actor, law, $"登记退款 {Money.Text(amountFen)}，凭证 {receipt}（{refundedOn:yyyy-MM-dd}）。");
    }

    /// <summary>Closes it after its decision fell.</summary>
    public void CloseFallen(string opinion, ArchivePeriod period, Actor actor, LegalFrame law) => Close(OnSiteStep.CloseFallen, opinion, period, actor, law);

    private static bool Same(RemedyPeriod? known, RemedyPeriod? now) => known is null || now is null ? known is null && now is null
        : (known.Channel, known.From) == (now.Channel, now.From) && known.Stays.SequenceEqual(now.Stays)
            && (known.Result is { } result ? result.Says(now.Result) : now.Result is null);

    private static string Said(RemedyPeriod? known, RemedyPeriod? now) => (known, now) switch
    {
        (_, null) => $"更正{known!.Channel.Word()}的记载：该件与本件无关，记载删除。",
        (_, { Result: { } result }) => $"{now.Channel.Word()}结果（{result.On:yyyy-MM-dd}）：{result.Word}。{result.Note}",
        (_, { Stays: [.., var stay] }) => stay.Until is { } until ? $"{until:yyyy-MM-dd} 恢复执行。" : $"自 {stay.From:yyyy-MM-dd} 起停止执行：{stay.Ground}",
        (null, _) => $"当事人{(now.Channel == RemedyChannel.Reconsideration ? "申请行政复议" : "提起行政诉讼")}（{now.From:yyyy-MM-dd}）；期间加处罚款不予计算，决定不停止执行，法律另有规定的除外。",
        _ => $"更正{now.Channel.Word()}的记载：{now.Text}，尚未终结。",
    };
}
