using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.OnSite;

/// <summary>The decision's text, the periods, filing for the record, money.</summary>
public sealed class OnSiteAfterwardsTests
{
    [Fact]
    public void Decision_HasTheItemsOfArticle52()
    {
        var with = A.OnSitePenalty().Hearing(OnSiteDefenseKind.NotAdopted);
        var p = with.Drafted();
        Assert.Null(OnSiteDocuments.Decision(p, with.Law.Settings));
        p.Decide(with.Number(), Staff.Handler1, with.Law);

        var d = OnSiteDocuments.Decision(p, with.Law.Settings)!;
        var text = string.Join('\n', d.Paragraphs.Select(x => x.Text));

        Assert.Equal(("当场行政处罚决定书", "津西青教当罚字〔2026〕1号", "天津市西青区教育局", p.DecidedOn), (d.Title, d.Number, d.Issuer, d.On));
        string[] items =
        [
            p.Facts, p.Violation.ViolatedProvision, p.Violation.PenaltyBasis, "第五十一条", "警告", "罚款人民币壹仟元整（1,000.00 元）", "2026年3月2日 09:40", p.Place, "请求从轻", "已经考虑",
            "责令你（单位）改正：三日内完成查询。", "15 日内，到示范银行缴纳罚款", "执法人员不当场收缴罚款", "加处罚款", Staff.Handler1.Name, Staff.Handler2.Name, "当事人签收",
        ];
        Assert.All(items, item => Assert.Contains(item, text));
    }

    [Fact]
    public void Decision_TellsThatReconsiderationComesFirst_AndNoDirectSuit()
    {
        var with = A.OnSitePenalty();
        var remedies = Assert.Single(OnSiteDocuments.Decision(with.Decided(), with.Law.Settings)!.Paragraphs, x => x.Text.Contains("行政复议", StringComparison.Ordinal)).Text;

        Assert.StartsWith("如不服本决定，应当先申请行政复议：自收到本决定书之日起六十日内向天津市西青区人民政府申请", remedies);
        Assert.Contains("《中华人民共和国行政复议法》第二十条、第二十三条第一款第（一）项、第三十二条", remedies);
        Assert.Contains("十五日内，依法向有管辖权的人民法院提起行政诉讼", remedies);
        Assert.Contains("未经行政复议，不得直接提起行政诉讼", remedies);
        Assert.DoesNotContain("六个月", remedies);
    }

    [Fact]
    public void Decision_RefusedToSign_NotesIt()
    {
        var with = A.OnSitePenalty();
        var p = with.Decided();
        p.Serve(new OnSiteDelivery(true, true, "韩志远", "拒绝签字，全程录像。"), Staff.Handler1, with.Law);

        Assert.Contains(OnSiteDocuments.Decision(p, with.Law.Settings)!.Paragraphs, x => x.Text == "送达情况：当事人拒绝签收（韩志远）：拒绝签字，全程录像。");
    }

    [Fact]
    public void Decision_WarningAlone_SaysNothingOfPayment()
    {
        var with = A.OnSitePenalty().Against(PartyKind.Organisation, 0);

        Assert.DoesNotContain(OnSiteDocuments.Decision(with.Decided(), with.Law.Settings)!.Paragraphs, x => x.Text.Contains("缴纳", StringComparison.Ordinal));
    }

    [Fact]
    public void Deadlines_AfterDelivery_AreRecordPaymentAndReconsiderationOnly()
    {
        var with = A.OnSitePenalty();
        var p = with.Decided();
        Assert.Empty(OnSiteDeadlines.Of(p, with.Law));
        p.Serve(OnSitePenaltyBuilder.Signed(), Staff.Handler1, with.Law);

        Assert.Equal(
            [("SUM-RECORD", new DateOnly(2026, 3, 4)), ("PEN-PAY", new DateOnly(2026, 3, 17)), ("ARL-APPLY", new DateOnly(2026, 5, 1))],
            OnSiteDeadlines.Of(p, with.Law).Select(d => (d.Period.Code, d.LegalDueOn)));
    }

    [Fact]
    public void RecordPeriod_IsTheBureausOwn_OfTheSetLength()
    {
        var with = A.OnSitePenalty();
        var p = with.At(OnSiteStage.OnSiteServed);
        var settings = with.Law.Settings with { OnSiteRecordWorkingDays = 5 };

        var record = OnSiteDeadlines.Of(p, with.Law with { Settings = settings })[0];

        Assert.Equal(new DateOnly(2026, 3, 9), record.LegalDueOn);
        Assert.Equal(Cite.House("").Instrument, record.Period.Article.Instrument);
        Assert.Contains("法律未规定期限", record.Explain()[0]);
    }

    [Fact]
    public void Record_Returned_RunsAgainUntilReportedAnew()
    {
        var with = A.OnSitePenalty();
        var p = with.At(OnSiteStage.OnSiteServed);
        p.ReportForRecord("", Staff.Handler1, with.Law);
        Assert.Equal(with.Day, OnSiteDeadlines.Of(p, with.Law)[0].DoneOn);
        Assert.Equal("RECORD", Assert.Throws<RuleViolation>(() => p.ReportForRecord("", Staff.Handler1, with.Law)).Code);

        p.ReturnRecord("请补充照片", Staff.UnitHead, with.Law);

        Assert.Null(OnSiteDeadlines.Of(p, with.Law)[0].DoneOn);
        Assert.Equal("RECORD", Assert.Throws<RuleViolation>(() => p.AcceptRecord("同意", Staff.UnitHead, with.Law)).Code);
        p.ReportForRecord("已补充", Staff.Handler2, with.Law);
        p.AcceptRecord("同意", Staff.UnitHead, with.Law);
        Assert.Equal(OnSiteStage.FiledForRecord, p.Stage);
    }

    [Fact]
    public void MarkOverdue_OnTheLastDayRefused_OnTheNextWithSurcharge()
    {
        var with = A.OnSitePenalty();
        var p = with.At(OnSiteStage.FiledForRecord);
        var last = with.Law with { Today = new DateOnly(2026, 3, 17) };
        Assert.Equal("PAYMENT", Assert.Throws<RuleViolation>(() => p.MarkOverdue(Staff.Clerk, last)).Code);
        Assert.Equal(0, p.SurchargeFen(last));

        var next = last with { Today = new DateOnly(2026, 3, 18) };
        p.MarkOverdue(Staff.Clerk, next);

        Assert.Equal((OnSiteStage.Overdue, 30_00L, 1_030_00L), (p.Stage, p.SurchargeFen(next), p.OutstandingFen(next)));
        Assert.Equal("G26", Assert.Throws<RuleViolation>(() => p.ConfirmPerformance("已履行", Staff.UnitHead, next)).Code);
        p.RecordPayment(Guid.CreateVersion7(), "凭证1", next.Today, 1_030_00, Staff.Clerk, next);
        p.ConfirmPerformance("已履行", Staff.UnitHead, next);
    }

    [Theory]
    [InlineData(1_000_01, 0, "AmountYuan")]
    [InlineData(0, 0, "AmountYuan")]
    [InlineData(100, -3, "PaidOn")]
    [InlineData(100, 1, "PaidOn")]
    public void RecordPayment_TooMuchNothingTooEarlyOrInTheFuture_IsRefused(long fen, int days, string field)
    {
        var with = A.OnSitePenalty();
        var p = with.At(OnSiteStage.FiledForRecord);

        Assert.Equal(field, Assert.Throws<RuleViolation>(() => p.RecordPayment(Guid.CreateVersion7(), "凭证1", with.Day.AddDays(days), fen, Staff.Clerk, with.Law)).Field);
    }

    [Fact]
    public void RecordPayment_SameReceiptTwice_IsRefused()
    {
        var with = A.OnSitePenalty();
        var p = with.At(OnSiteStage.FiledForRecord);
        p.RecordPayment(Guid.CreateVersion7(), "凭证1", with.Day, 100_00, Staff.Clerk, with.Law);

        Assert.Equal("ReceiptNumber", Assert.Throws<RuleViolation>(() => p.RecordPayment(Guid.CreateVersion7(), " 凭证1", with.Day, 100_00, Staff.Clerk, with.Law)).Field);
    }

    [Fact]
    public void ConfirmPerformance_WarningAlone_NeedsNoPayment()
    {
        var with = A.OnSitePenalty().Against(PartyKind.Citizen, 0);
        var p = with.At(OnSiteStage.FiledForRecord);
        Assert.Equal("PAYMENT", Assert.Throws<RuleViolation>(() => p.RecordPayment(Guid.CreateVersion7(), "凭证1", with.Day, 1, Staff.Clerk, with.Law)).Code);

        p.ConfirmPerformance("已停止", Staff.UnitHead, with.Law);

        Assert.Equal(OnSiteStage.Performed, p.Stage);
    }
}
