using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Payment, closing and archive.</content>
public sealed partial class PenaltyCase
{
    private readonly List<Payment> payments = [];

    /// <summary>Payments at the bank, oldest first.</summary>
    public IReadOnlyList<Payment> Payments => payments;

    /// <summary>Approval of closing.</summary>
    public Approval? ClosureApproval { get; private set; }

    /// <summary>For queries: the day of closing.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>How long the file is kept; null until closed.</summary>
    public ArchivePeriod? ArchivePeriod { get; private set; }

    /// <summary>Number of the file in the archive; empty until archived.</summary>
    public string ArchiveNumber { get; private set; } = "";

    /// <summary>Pages of the file; 0 until archived.</summary>
    public int ArchivePages { get; private set; }

    /// <summary>Fine and confiscated gains in 分, without surcharge.</summary>
    public long PayableFen => Decision?.Outcome.Penalties.Where(p => p.Kind is PenaltyKind.Fine or PenaltyKind.ConfiscateIllegalGains).Sum(p => p.AmountFen) ?? 0;

    /// <summary>Paid so far in 分.</summary>
    public long PaidFen => payments.Sum(p => p.AmountFen);

    /// <summary>The day until which payment is in time; null before service.</summary>
    public DateOnly? PaymentDueOn(WorkingCalendar calendar) =>
        Decision?.Service is { } service ? Deadline.Compute(PenaltyPeriods.Pay, service.ServedOn, calendar).LegalDueOn : null;

    /// <summary>Surcharge in 分 as of today; 0 where the decision states none or nothing is late.</summary>
    public long SurchargeFen(LegalFrame law) => Decision is { StatesLateSurcharge: true } && PaymentDueOn(law.Calendar) is { } due
        ? LateSurcharge.On(law.Today, Decision.Outcome.FineFen, due, [.. payments.Select(p => (p.PaidOn, p.AmountFen))])
        : 0;

    /// <summary>What is still to be paid in 分, surcharge included.</summary>
    public long OutstandingFen(LegalFrame law) => Math.Max(0, PayableFen + SurchargeFen(law) - PaidFen);

    /// <summary>Records a payment by its receipt. Refused: more than is owed, a receipt number twice, a day before service or in the future.</summary>
    public void RecordPayment(Guid id, string receiptNumber, DateOnly paidOn, long amountFen, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RecordPayment, actor, law);
        Require.That(payments.All(p => p.Id != id), "DUPLICATE", rule.Article, "这笔缴款已经登记，无须重复提交。");
        var receipt = Require.Text(receiptNumber, "缴款凭证号", rule.Article, Payment.ReceiptMaxLength, "ReceiptNumber");
        Require.That(payments.All(p => p.ReceiptNumber != receipt), "PAYMENT", rule.Article, $"缴款凭证 {receipt} 已经登记。", "ReceiptNumber");
        Require.NotInFuture(paidOn, law.Today, "缴款日期", rule.Article, "PaidOn");
        Require.That(paidOn >= Decision!.On, "DATE-ORDER", rule.Article, $"缴款日期早于处罚决定之日 {Decision.On:yyyy-MM-dd}。", "PaidOn");
        Require.That(amountFen > 0, "PAYMENT", rule.Article, "缴款金额须大于零。", "AmountYuan");
        var owed = OutstandingFen(law);
        Require.That(amountFen <= owed, "PAYMENT", rule.Article, $"缴款 {Money.Text(amountFen)} 多于应缴余额 {Money.Text(owed)}，请核对凭证。", "AmountYuan");
        payments.Add(new Payment(id, receipt, paidOn, amountFen, actor.Name));
        Leave(rule, Stage, actor, law, $"登记缴款 {Money.Text(amountFen)}，凭证 {receipt}（{paidOn:yyyy-MM-dd}）。");
    }

    /// <summary>Confirms that every duty of the decision is performed.</summary>
    public void ConfirmPerformance(string findings, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ConfirmPerformance, actor, law);
        var text = Opinion(findings, "履行情况", rule.Article);
        Leave(rule, Stage.Performed, actor, law, $"确认履行完毕：{text}");
    }

    /// <summary>Closes the case and sets how long the file is kept.</summary>
    public void CloseCase(string opinion, ArchivePeriod period, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.CloseCase, actor, law);
        ClosureApproval = new Approval(actor.PersonId, actor.Name, law.Today, Opinion(opinion, "结案意见", rule.Article));
        ArchivePeriod = period;
        ClosedOn = law.Today;
        Leave(rule, Stage.Closed, actor, law, $"结案：{ClosureApproval.Opinion}");
    }

    /// <summary>Archives the file; from then on it only reads.</summary>
    public void ArchiveCase(string number, int pages, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ArchiveCase, actor, law);
        ArchiveNumber = Require.Text(number, "案卷号", rule.Article, 100, "Number");
        Require.That(pages is > 0 and < 100_000, "G27", rule.Article, "请填写案卷总页数（1 至 99999）。", "Pages");
        ArchivePages = pages;
        Leave(rule, Stage.Archived, actor, law, $"归档，案卷号 {ArchiveNumber}，共 {pages} 页。");
    }

    /// <summary>What the file still lacks for the archive, in Chinese.</summary>
    public IReadOnlyList<string> MissingForArchive()
    {
        var missing = new List<string>();
        if (Decision?.Outcome.Kind == OutcomeKind.Penalty)
        {
            if (Notice?.Service is null)
            {
                missing.Add("事先告知书送达回证");
            }

            if (PayableFen > 0 && payments.Count == 0)
            {
                missing.Add("缴款凭证");
            }
        }

        if (Decision is { Outcome.Kind: not OutcomeKind.Dismissal, Service: null })
        {
            missing.Add("决定书送达回证");
        }

        if (Review is not { Conclusion: ReviewConclusion.Agree })
        {
            missing.Add("法制审核意见书");
        }

        return missing;
    }
}
