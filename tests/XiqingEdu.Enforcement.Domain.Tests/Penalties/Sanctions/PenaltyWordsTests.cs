using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Tests.Penalties.FileChecks;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.Sanctions;

/// <summary>Penalties in words and compared (第九条、第四十五条第二款), and money that is confiscated beside a fine (第二十八条第二款).</summary>
public sealed class PenaltyWordsTests
{
    [Theory]
    [InlineData(PenaltyKind.Warning, 0, "", "警告")]
    [InlineData(PenaltyKind.Fine, 1_000_00, "", "罚款人民币壹仟元整（1,000.00 元）")]
    [InlineData(PenaltyKind.OrderSuspension, 0, "一年", "责令停止招生（停止举办、停产停业）（一年）")]
    [InlineData(PenaltyKind.ConfiscateIllegalProperty, 5_00, "教材 20 册", "没收非法财物人民币伍元整（5.00 元）（教材 20 册）")]
    public void Text_NamesKindAmountAndContent(PenaltyKind kind, long fen, string content, string text) => Assert.Equal(text, new Penalty(kind, fen, content).Text);

    [Theory]
    [InlineData(PenaltyKind.Fine, 0, "", "FineYuan")]
    [InlineData(PenaltyKind.ConfiscateIllegalGains, 0, "", "IllegalGainsYuan")]
    [InlineData(PenaltyKind.ConfiscateIllegalProperty, 0, "教材", "PropertyYuan")]
    [InlineData(PenaltyKind.ConfiscateIllegalProperty, 1, "", "PenaltyContent")]
    [InlineData(PenaltyKind.SuspendLicense, 0, "", "PenaltyContent")] // the lightest kind that needs its content
    [InlineData(PenaltyKind.Fine, 1, "", null)]
    [InlineData(PenaltyKind.PublicCriticism, 0, "", null)]
    public void EnsureComplete_AmountAndContent(PenaltyKind kind, long fen, string content, string? field) =>
        Assert.Equal(field, (Record.Exception(new Penalty(kind, fen, content).EnsureComplete) as RuleViolation)?.Field);

    [Fact]
    public void Comparison_OtherContentCountsFromSuspensionOfALicenceOn()
    {
        bool Heavier(PenaltyKind kind) => new[] { new Penalty(kind, 0, "二年") }.IsHeavierThan([new Penalty(kind, 0, "一年")]);

        Assert.True(Heavier(PenaltyKind.SuspendLicense));
        Assert.False(Heavier(PenaltyKind.Warning));
        Assert.False(new[] { new Penalty(PenaltyKind.SuspendLicense, 0, "一年") }.IsHeavierThan([new Penalty(PenaltyKind.SuspendLicense, 0, "一年")]));
        Assert.True(new[] { new Penalty(PenaltyKind.ConfiscateIllegalGains, 1, "") }.IsHeavierThan([new Penalty(PenaltyKind.ConfiscateIllegalProperty, 1, "书")])); // a kind of the same rank replaces none
    }

    [Fact]
    public void Outcome_HeaviestAndText()
    {
        var outcome = A.PenaltyCase().Outcome with { Penalties = [new Penalty(PenaltyKind.Warning, 0, ""), new Penalty(PenaltyKind.RevokeLicense, 0, "教民1号"), new Penalty(PenaltyKind.Fine, 100, "")] };

        Assert.Equal((PenaltyKind.RevokeLicense, 100, 100), (outcome.Heaviest, outcome.FineFen, outcome.PayableFen));
        Assert.Null(Outcome.Dismissal.Heaviest);
        Assert.StartsWith("不予行政处罚：", Outcome.NoPenalty(NoPenaltyReason.Under14).Text);
        Assert.Equal("警告；吊销许可证件（教民1号）；罚款人民币壹元整（1.00 元）", outcome.Text);
    }

    [Fact]
    public void NoPenalty_WithoutAReasonOfLaw_IsRefused() // 第五十七条第一款第（二）项
    {
        var party = A.PenaltyCase().Proposal().Party;

        Assert.Equal("NoPenaltyReason", Assert.Throws<RuleViolation>(() => OutcomeRules.Ensure(Outcome.NoPenalty(NoPenaltyReason.Under14) with { NoPenaltyReason = null }, PenaltyCaseBuilder.Violation, party, new(2026, 2, 20))).Field);
    }

    [Fact]
    public void Confiscation_IsOwedAndPaidBesideTheFine_AndOverdueOnItsOwnDay() // 第二十八条第二款、第七十二条
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.DecisionServed);
        c.Decision!.Alter(nameof(Decision.Outcome), with.Outcome with { Penalties = [.. with.Outcome.Penalties, new Penalty(PenaltyKind.ConfiscateIllegalGains, 300_000, "")], IllegalGainsFen = 300_000 });
        Assert.Equal((2_300_000, 2_300_000, 300_000), (c.PayableFen, c.OutstandingFen(with.Law), c.OwedFen(PaymentPurpose.Confiscation, with.Law)));
        c.RecordPayment(Guid.CreateVersion7(), "A1", with.Day, PaymentPurpose.Fine, 2_000_000, Staff.Clerk, with.Law);
        with.On(c.PaymentDueOn(with.Law)!.Value);
        Assert.False(c.IsOverdue(with.Law));
        with.On(with.Day.AddDays(1));
        Assert.True(c.IsOverdue(with.Law));
        c.RecordPayment(Guid.CreateVersion7(), "A1", with.Day, PaymentPurpose.Confiscation, 300_000, Staff.Clerk, with.Law);
        Assert.Equal((false, 0), (c.IsOverdue(with.Law), c.OutstandingFen(with.Law)));
        c.AnnulDecision("撤1", "程序违法", Staff.Leader, with.Law);

        Assert.Equal((2_300_000, 0), (c.RefundableFen(with.Law), c.PayableFen));
        Assert.False(A.PenaltyCase().At(Stage.PenaltyDecided).IsOverdue(with.Law)); // nothing is due before service
    }

    [Fact]
    public void Surcharge_StopsOnTheDayOfTheCap_AndSaysHowItComesAbout() // 第七十二条第一款第（一）项、第七十三条第三款
    {
        var due = new DateOnly(2026, 11, 17);
        var spans = LateSurcharge.Spans(due.AddDays(60), 1_000_000, [new Installment(due, 1_000_000)], [], day => day == due.AddDays(2));

        Assert.Equal([(1, false), (1, true), (33, false)], spans.Select(s => (s.Days, s.IsStopped)));
        Assert.Equal("2026-11-18 至 2026-11-18，1 天，未缴 10,000.00 元 × 3% × 1 天 ＝ 300.00 元", spans[0].Text);
        Assert.Equal("2026-11-19 至 2026-11-19，1 天，行政复议或者行政诉讼期间，不予计算（第七十三条第三款）", spans[1].Text);
        Assert.Empty(LateSurcharge.Spans(due.AddDays(60), 1_000_000, [], []));
        Assert.Empty(LateSurcharge.Spans(due.AddDays(60), 1_000_000, [new Installment(due, 1_000_000)], [(due, 1_000_000)]));
        Assert.Equal(25, LateSurcharge.Spans(due.AddDays(60), 750_000, [new Installment(due, 1_000_000)], []).Sum(s => s.Days)); // 25 × 30,000 分 reach the cap exactly
    }
}
