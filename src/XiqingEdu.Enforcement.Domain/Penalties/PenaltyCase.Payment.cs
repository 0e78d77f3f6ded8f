using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>What is owed and paid: fine, confiscated gains, late surcharge; deferral and instalments.</content>
public sealed partial class PenaltyCase
{
    private readonly List<Payment> payments = [];
    private IReadOnlyList<Refund> refunds = [];

    /// <summary>Payments at the bank, oldest first.</summary>
    public IReadOnlyList<Payment> Payments => payments;

    /// <summary>What was given back, oldest first.</summary>
    public IReadOnlyList<Refund> Refunds => refunds;

    /// <summary>Deferral or instalments granted; null while there are none.</summary>
    public Deferral? Deferral { get; private set; }

    /// <summary>What holds today: the decision, or what a change put in its place; null before the decision and after it fell.</summary>
    public Outcome? EffectiveOutcome => DecisionChange is { } change ? change.Outcome : Decision?.Outcome;

    /// <summary>The fine that holds today, in 分.</summary>
    public long FineFen => EffectiveOutcome?.FineFen ?? 0;

    /// <summary>Fine and confiscated gains in 分, without surcharge.</summary>
    public long PayableFen => FineFen + ConfiscatedFen;

    /// <summary>Paid so far in 分.</summary>
    public long PaidFen => payments.Sum(p => p.AmountFen);

    private long ConfiscatedFen => EffectiveOutcome?.Penalties.Where(p => p.Kind == PenaltyKind.ConfiscateIllegalGains).Sum(p => p.AmountFen) ?? 0;

    /// <summary>When how much of the fine is due: one day, or the instalments granted; empty before service and without a fine.</summary>
    public IReadOnlyList<Installment> PaymentSchedule(LegalFrame law) => FineFen == 0 || Decision?.Service is not { } service ? []
        : Deferral is { } deferral ? WithWhatWasPaid(deferral)
        : [new Installment(Deadline.Compute(PenaltyPeriods.Pay, service.ServedOn, law.Calendar, stops: PaymentStops(law.Today)).LegalDueOn, FineFen)];

    /// <summary>The day until which the whole payment is in time; null before service.</summary>
    public DateOnly? PaymentDueOn(LegalFrame law) =>
        Decision?.Service is not { } service ? null
        : Deferral is { } deferral ? deferral.Installments[^1].DueOn
        : Deadline.Compute(PenaltyPeriods.Pay, service.ServedOn, law.Calendar, stops: PaymentStops(law.Today)).LegalDueOn;

    /// <summary>Surcharge in 分 as of today; 0 where the decision states none or nothing is late. Days of reconsideration and litigation do not count.</summary>
    public long SurchargeFen(LegalFrame law) => Math.Min(FineFen, (long)decimal.Round(SurchargeSpans(law).Sum(s => s.Fen), MidpointRounding.AwayFromZero));

    /// <summary>The days that make up the surcharge, oldest first.</summary>
    public IReadOnlyList<SurchargeSpan> SurchargeSpans(LegalFrame law) => Decision is { StatesLateSurcharge: true }
        ? LateSurcharge.Spans(law.Today, FineFen, PaymentSchedule(law), [.. payments.Where(p => p.Purpose == PaymentPurpose.Fine).Select(p => (p.PaidOn, p.AmountFen))],
            day => remedyPeriods.Any(r => r.Contains(day)))
        : [];

    /// <summary>What is owed for one purpose and not yet paid, in 分.</summary>
    public long OutstandingFen(PaymentPurpose purpose, LegalFrame law) => Math.Max(0, OwedFen(purpose, law) - PaidFor(purpose));

    /// <summary>What is owed for one purpose today, paid or not, in 分; nothing once the decision fell.</summary>
    public long OwedFen(PaymentPurpose purpose, LegalFrame law) => purpose switch
    {
        PaymentPurpose.Fine => FineFen,
        PaymentPurpose.Confiscation => ConfiscatedFen,
        _ => SurchargeFen(law),
    };

    /// <summary>What was paid for one purpose and not given back, in 分.</summary>
    public long PaidFor(PaymentPurpose purpose) =>
        payments.Where(p => p.Purpose == purpose).Sum(p => p.AmountFen) - refunds.Where(r => r.Purpose == purpose).Sum(r => r.AmountFen);

    /// <summary>What must be given back for one purpose: more was paid than is owed since the decision was changed or fell, in 分.</summary>
    public long RefundableFen(PaymentPurpose purpose, LegalFrame law) => DecisionChange is null ? 0 : Math.Max(0, PaidFor(purpose) - OwedFen(purpose, law));

    /// <summary>What must be given back altogether, in 分.</summary>
    public long RefundableFen(LegalFrame law) => Enum.GetValues<PaymentPurpose>().Sum(p => RefundableFen(p, law));

    /// <summary>What is still to be paid in 分, surcharge included.</summary>
    public long OutstandingFen(LegalFrame law) => Enum.GetValues<PaymentPurpose>().Sum(p => OutstandingFen(p, law));

    /// <summary>Whether something that was due before today is unpaid: what is owed without surcharge, or an instalment.</summary>
    public bool IsOverdue(LegalFrame law)
    {
        if (PaymentDueOn(law) is not { } due)
        {
            return false;
        }

        var fineDue = PaymentSchedule(law).Where(i => i.DueOn < law.Today).Sum(i => i.AmountFen);
        return PaidFor(PaymentPurpose.Fine) < fineDue || (due < law.Today && PaidFor(PaymentPurpose.Confiscation) < ConfiscatedFen);
    }

    /// <summary>
    /// Records a payment by its receipt. Refused: more than is owed for the purpose, a receipt number twice for one purpose, a day
    /// before the decision or in the future.
    /// </summary>
    public void RecordPayment(Guid id, string receiptNumber, DateOnly paidOn, PaymentPurpose purpose, long amountFen, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RecordPayment, actor, law);
        Require.That(payments.All(p => p.Id != id), "DUPLICATE", rule.Article, "这笔缴款已经登记，无须重复提交。");
        var receipt = Require.Text(receiptNumber, "缴款凭证号", rule.Article, Payment.ReceiptMaxLength, "ReceiptNumber");
        Require.That(payments.All(p => p.ReceiptNumber != receipt || p.Purpose != purpose), "PAYMENT", rule.Article, $"缴款凭证 {receipt} 的{purpose.Word()}已经登记。", "ReceiptNumber");
        Require.NotInFuture(paidOn, law.Today, "缴款日期", rule.Article, "PaidOn");
        Require.That(paidOn >= Decision!.On, "DATE-ORDER", rule.Article, $"缴款日期早于处罚决定之日 {Decision.On:yyyy-MM-dd}。", "PaidOn");
        Require.That(amountFen > 0, "PAYMENT", rule.Article, "缴款金额须大于零。", "AmountYuan");
        var owed = OutstandingFen(purpose, law);
        Require.That(amountFen <= owed, "PAYMENT", rule.Article, $"缴款 {Money.Text(amountFen)} 多于应缴{purpose.Word()}余额 {Money.Text(owed)}，请核对凭证。", "AmountYuan");
        payments.Add(new Payment(id, receipt, paidOn, purpose, amountFen, actor.Name));
        Leave(rule, Stage, actor, law, $"登记缴款 {Money.Text(amountFen)}（{purpose.Word()}），凭证 {receipt}（{paidOn:yyyy-MM-dd}）。");
    }

    /// <summary>
    /// Records by its receipt that money was given back. Refused: more than was overpaid, a receipt number twice for one purpose, a day before
    /// the change of the decision or in the future.
    /// </summary>
    public void RecordRefund(Guid id, string receiptNumber, DateOnly refundedOn, PaymentPurpose purpose, long amountFen, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RecordRefund, actor, law);
        Require.That(refunds.All(r => r.Id != id), "DUPLICATE", rule.Article, "这笔退款已经登记，无须重复提交。");
        var receipt = Require.Text(receiptNumber, "退库凭证号", rule.Article, Payment.ReceiptMaxLength, "ReceiptNumber");
        Require.That(refunds.All(r => r.ReceiptNumber != receipt || r.Purpose != purpose), "REFUND", rule.Article, $"退库凭证 {receipt} 的{purpose.Word()}已经登记。", "ReceiptNumber");
        Require.NotInFuture(refundedOn, law.Today, "退款日期", rule.Article, "RefundedOn");
        Require.That(refundedOn >= DecisionChange!.On, "DATE-ORDER", rule.Article, $"退款日期早于决定变更、撤销之日 {DecisionChange.On:yyyy-MM-dd}。", "RefundedOn");
        Require.That(amountFen > 0, "REFUND", rule.Article, "退款金额须大于零。", "AmountYuan");
        var owed = RefundableFen(purpose, law);
        Require.That(amountFen <= owed, "REFUND", rule.Article, $"退款 {Money.Text(amountFen)} 多于应退还的{purpose.Word()} {Money.Text(owed)}，请核对凭证。", "AmountYuan");
        refunds = [.. refunds, new Refund(id, receipt, refundedOn, purpose, amountFen, actor.Name)];
        Leave(rule, Stage, actor, law, $"登记退款 {Money.Text(amountFen)}（{purpose.Word()}），凭证 {receipt}（{refundedOn:yyyy-MM-dd}）。");
    }

    /// <summary>The leader grants a deferral or instalments of the fine. Refused: without an unpaid fine, a second time.</summary>
    public void GrantDeferral(DateOnly appliedOn, string hardship, IReadOnlyList<Installment> installments, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.GrantDeferral, actor, law);
        Require.That(appliedOn >= Decision!.On, "DATE-ORDER", rule.Article, $"申请日期早于处罚决定之日 {Decision.On:yyyy-MM-dd}。", "AppliedOn");
        var due = PaymentDueOn(law)!.Value;
        var unpaid = OutstandingFen(PaymentPurpose.Fine, law);
        Deferral = Deferral.Grant(appliedOn, hardship, installments, unpaid, due, actor.Name, law.Today) with { PaidBeforeFen = FineFen - unpaid };
        Leave(rule, Stage.PaymentDeferred, actor, law,
            $"批准{(installments.Count == 1 ? "延期" : $"分 {installments.Count} 期")}缴纳罚款：{string.Join("；", installments.Select(i => $"{i.DueOn:yyyy-MM-dd} 前 {Money.Text(i.AmountFen)}"))}。");
    }

    /// <summary>Confirms that every duty of the decision is performed.</summary>
    public void ConfirmPerformance(string findings, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ConfirmPerformance, actor, law);
        var text = Opinion(findings, "履行情况", rule.Article);
        Leave(rule, Stage.Performed, actor, law, $"确认履行完毕：{text}");
    }

    // The instalments cover what was unpaid when they were granted; what had been paid by then was due and is paid. A fine that was
    // lowered afterwards takes its part off the last instalments.
    private IReadOnlyList<Installment> WithWhatWasPaid(Deferral deferral)
    {
        var rest = FineFen;
        var schedule = new List<Installment>();
        foreach (var part in deferral.Installments.Prepend(new Installment(deferral.AppliedOn, deferral.PaidBeforeFen)))
        {
            var amount = Math.Min(part.AmountFen, rest);
            rest -= amount;
            if (amount > 0)
            {
                schedule.Add(part with { AmountFen = amount });
            }
        }

        return schedule;
    }
}
