using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <content>Filing for the record, payment, closing and archive.</content>
public sealed partial class OnSitePenalty
{
    private readonly List<Payment> payments = [];

    /// <summary>The officers' report for the record; null until made, and after it was returned.</summary>
    public RecordReport? Report { get; private set; }

    /// <summary>For queries: the day of the report that stands.</summary>
    public DateOnly? ReportedOn { get; private set; }

    /// <summary>Acceptance of the report; null until then.</summary>
    public Approval? RecordAcceptance { get; private set; }

    /// <summary>Payments at the bank, oldest first.</summary>
    public IReadOnlyList<Payment> Payments => payments;

    /// <summary>Approval of closing.</summary>
    public Approval? ClosureApproval { get; private set; }

    /// <summary>How long the file is kept; null until closed.</summary>
    public ArchivePeriod? ArchivePeriod { get; private set; }

    /// <summary>Number of the file in the archive; empty until archived.</summary>
    public string ArchiveNumber { get; private set; } = "";

    /// <summary>Pages of the file; 0 until archived.</summary>
    public int ArchivePages { get; private set; }

    /// <summary>The fine in 分, without surcharge; 0 until decided and once the decision fell.</summary>
    public long PayableFen => DecidedOn is null ? 0 : EffectiveOutcome?.FineFen ?? 0;

    /// <summary>Paid so far in 分 and not given back.</summary>
    public long PaidFen => payments.Sum(p => p.AmountFen) - refunds.Sum(r => r.AmountFen);

    /// <summary>The day until which payment is in time; null before the form was handed over.</summary>
    public DateOnly? PaymentDueOn(WorkingCalendar calendar) => ServedOn is { } served ? Deadline.Compute(PenaltyPeriods.Pay, served, calendar).LegalDueOn : null;

    /// <summary>Surcharge in 分 as of today; 0 where the decision states none or nothing is late. Days of reconsideration and litigation do not count (第七十三条第三款).</summary>
    public long SurchargeFen(LegalFrame law) => StatesLateSurcharge && PaymentDueOn(law.Calendar) is { } due
        ? LateSurcharge.On(law.Today, PayableFen, due, [.. payments.Select(p => (p.PaidOn, p.AmountFen))], day => remedyPeriods.Any(r => r.Contains(day)))
        : 0;

    /// <summary>What is still to be paid in 分, surcharge included.</summary>
    public long OutstandingFen(LegalFrame law) => Math.Max(0, PayableFen + SurchargeFen(law) - PaidFen);

    /// <summary>The officers report to the bureau for the record.</summary>
    public void ReportForRecord(string note, Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.ReportForRecord, actor, law);
        var text = string.IsNullOrWhiteSpace(note) ? "" : Require.Text(note, "报备说明", rule.Article, Approval.OpinionMaxLength, "Opinion");
        Report = new RecordReport(actor.PersonId, actor.Name, law.Today, text);
        ReportedOn = law.Today;
        Leave(rule, OnSiteStage.OnSiteServed, actor, law, text.Length > 0 ? $"报本局备案：{text}" : "报本局备案。");
    }

    /// <summary>The unit head receives the report.</summary>
    public void AcceptRecord(string opinion, Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.AcceptRecord, actor, law);
        RecordAcceptance = new Approval(actor.PersonId, actor.Name, law.Today, Opinion(opinion, "备案意见", rule.Article));
        Leave(rule, OnSiteStage.FiledForRecord, actor, law, $"接受备案：{RecordAcceptance.Opinion}");
    }

    /// <summary>The unit head returns the report with a reason; the officers report again.</summary>
    public void ReturnRecord(string reason, Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.ReturnRecord, actor, law);
        var text = Opinion(reason, "退回理由", rule.Article);
        (Report, ReportedOn) = (null, null);
        Leave(rule, OnSiteStage.OnSiteServed, actor, law, $"退回备案：{text}");
    }

    /// <summary>Records a payment by its receipt. Refused: more than is owed, a receipt number twice, a day before the decision or in the future.</summary>
    public void RecordPayment(Guid id, string receiptNumber, DateOnly paidOn, long amountFen, Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.RecordPayment, actor, law);
        Require.That(payments.All(p => p.Id != id), "DUPLICATE", rule.Article, "这笔缴款已经登记，无须重复提交。");
        var receipt = Require.Text(receiptNumber, "缴款凭证号", rule.Article, Payment.ReceiptMaxLength, "ReceiptNumber");
        Require.That(payments.All(p => p.ReceiptNumber != receipt), "PAYMENT", rule.Article, $"缴款凭证 {receipt} 已经登记。", "ReceiptNumber");
        Require.NotInFuture(paidOn, law.Today, "缴款日期", rule.Article, "PaidOn");
        Require.That(paidOn >= DecidedOn, "DATE-ORDER", rule.Article, $"缴款日期早于当场处罚决定之日 {DecidedOn:yyyy-MM-dd}。", "PaidOn");
        Require.That(amountFen > 0, "PAYMENT", rule.Article, "缴款金额须大于零。", "AmountYuan");
        var owed = OutstandingFen(law);
        Require.That(amountFen <= owed, "PAYMENT", rule.Article, $"缴款 {Money.Text(amountFen)} 多于应缴余额 {Money.Text(owed)}，请核对凭证。", "AmountYuan");
        payments.Add(new Payment(id, receipt, paidOn, PaymentPurpose.Fine, amountFen, actor.Name));
        Leave(rule, Stage, actor, law, $"登记缴款 {Money.Text(amountFen)}，凭证 {receipt}（{paidOn:yyyy-MM-dd}）。");
    }

    /// <summary>Notes that the fine was not paid in time; the surcharge runs by itself.</summary>
    public void MarkOverdue(Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.MarkOverdue, actor, law);
        Leave(rule, OnSiteStage.Overdue, actor, law, $"缴款期限至 {PaymentDueOn(law.Calendar):yyyy-MM-dd} 届满，尚有 {Money.Text(PayableFen - PaidFen)} 罚款未缴{(StatesLateSurcharge ? "，自次日起加处罚款" : "")}。");
    }

    /// <summary>Confirms that every duty of the decision is performed.</summary>
    public void ConfirmPerformance(string findings, Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.ConfirmPerformance, actor, law);
        var text = Opinion(findings, "履行情况", rule.Article);
        Leave(rule, OnSiteStage.Performed, actor, law, $"确认履行完毕：{text}");
    }

    /// <summary>Closes and sets how long the file is kept: 10 years, longer where it was disputed (law.md 2.7).</summary>
    public void Close(string opinion, ArchivePeriod period, Actor actor, LegalFrame law) => Close(OnSiteStep.Close, opinion, period, actor, law);

    private void Close(OnSiteStep step, string opinion, ArchivePeriod period, Actor actor, LegalFrame law)
    {
        var rule = Enter(step, actor, law);
        ClosureApproval = new Approval(actor.PersonId, actor.Name, law.Today, Opinion(opinion, "结案意见", rule.Article));
        ArchivePeriod = period;
        Leave(rule, OnSiteStage.Closed, actor, law, $"结案：{ClosureApproval.Opinion}");
    }

    /// <summary>Archives the file; from then on it only reads.</summary>
    public void Archive(string number, int pages, Actor actor, LegalFrame law)
    {
        var rule = Enter(OnSiteStep.Archive, actor, law);
        ArchiveNumber = Require.Text(number, "案卷号", rule.Article, 100, "Number");
        Require.That(pages is > 0 and < 100_000, "G27", rule.Article, "请填写案卷总页数（1 至 99999）。", "Pages");
        ArchivePages = pages;
        Leave(rule, OnSiteStage.Archived, actor, law, $"归档，案卷号 {ArchiveNumber}，共 {pages} 页。");
    }
}
