using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Tests.Penalties.FileChecks;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>What the whole-process record says of an act (第四十七条), and who has taken part in an investigation (第四十二条、第五十七条、第五十八条).</summary>
public sealed class TimelineTests
{
    private readonly PenaltyCaseBuilder with = A.PenaltyCase();

    [Fact]
    public void Recusal_SaysWhoAskedAndWhatBecameOfTheEarlierActs()
    {
        var c = with.At(Stage.Investigating);
        c.AddEvidence(with.EvidenceItem(), Staff.Handler2, with.Law);
        c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Handler2.PersonId, true, "亲属", Staff.Handler1, with.Law);
        Says("当事人申请周雅静回避：亲属");
        c.DecideRecusal(false, "没有利害关系", Staff.Leader, with.Law);
        Says("驳回周雅静的回避申请：没有利害关系");
        c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Handler2.PersonId, false, "亲属", Staff.Handler2, with.Law);
        Says("周雅静自行回避：亲属");
        c.DecideRecusal(true, "同意", Staff.Leader, with.Law);
        Says("决定周雅静回避。其此前的 2 项办案行为须经审查确认。");
        Assert.Equal([false, true], c.Recusals.Select(r => r.IsGranted)); // the second decision leaves the first alone
        c.ConfirmEarlierActs("不予采信", [c.Evidence[0].Id], Staff.UnitHead, with.Law);
        Says("审查周雅静回避前的办案行为：不予采信（排除证据 1 项）");
        Assert.Equal([false, true], c.Recusals.Select(r => r.ActsConfirmation is not null));

        var silent = A.PenaltyCase();
        var other = silent.At(Stage.Investigating);
        other.ApplyForRecusal(Guid.CreateVersion7(), Staff.Handler2.PersonId, true, "亲属", Staff.Handler1, silent.Law);
        other.DecideRecusal(true, "同意", Staff.Leader, silent.Law);
        Assert.Equal(("决定周雅静回避。", false), (other.Events[^1].Sentence, other.Recusals[0].ActsAwaitConfirmation)); // had done nothing yet
        other.ApplyForRecusal(Guid.CreateVersion7(), Staff.Handler1.PersonId, false, "亲属", Staff.Handler1, silent.Law);
        other.DecideRecusal(true, "同意", Staff.Leader, silent.Law);
        other.ConfirmEarlierActs("均属有效", [], Staff.UnitHead, silent.Law);
        Assert.Equal("审查陈立新回避前的办案行为：均属有效", other.Events[^1].Sentence); // nothing was put aside
        void Says(string sentence) => Assert.Equal(sentence, c.Events[^1].Sentence);
    }

    [Fact]
    public void Publication_SaysWhatWasSentBackWithdrawnOrRepaired() // 第四十八条
    {
        var c = with.At(Stage.DecisionServed);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ReturnPublicity("请删减", Staff.UnitHead, with.Law);
        Says(c, "退回公示信息：请删减");
        Publish();
        c.WithdrawPublicity("文字有误", Staff.Clerk, with.Law);
        c.ReturnPublicity("没有错误", Staff.UnitHead, with.Law);
        Says(c, "退回撤回公示的申请：没有错误");
        c.WithdrawPublicity("文字有误", Staff.Clerk, with.Law);
        c.ApproveWithdrawal(Staff.UnitHead, with.Law);
        Says(c, "公示信息已撤回，并公开说明理由。处罚决定（变更后的，按变更后的内容）仍须公示：请更正后重新公示或者确定不予公示。");
        Publish();
        with.On(c.PublicNotice!.MinUntil.AddDays(1));
        c.RecordRepairApplication(with.Day, Staff.Clerk, with.Law);
        c.RecordRepairResult(false, "尚未履行", Staff.UnitHead, with.Law);
        Says(c, "不予信用修复：尚未履行");
        c.WithdrawPublicity("决定已撤销", Staff.Clerk, with.Law);
        c.AnnulDecision("撤1", "程序违法", Staff.Leader, with.Law);
        c.ApproveWithdrawal(Staff.UnitHead, with.Law);
        Says(c, "公示信息已撤回，并公开说明理由。"); // what fell is not published again

        var repaired = A.PenaltyCase();
        c = repaired.At(Stage.DecisionServed);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, repaired.Law);
        c.ApprovePublicity(Staff.UnitHead, repaired.Law);
        repaired.On(c.PublicNotice!.MinUntil.AddDays(1));
        c.RecordRepairApplication(repaired.Day, Staff.Clerk, repaired.Law);
        c.RecordRepairResult(true, "已履行", Staff.UnitHead, repaired.Law);
        Says(c, "准予信用修复，停止公示：已履行");

        void Publish()
        {
            c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
            c.ApprovePublicity(Staff.UnitHead, with.Law);
        }
    }

    [Theory]
    [InlineData(true, "复核陈述申辩：采纳。")]
    [InlineData(false, "复核陈述申辩：不予采纳。")]
    public void Defence_SaysWhetherItWasAdopted(bool adopted, string sentence) // 第四十五条第一款
    {
        var c = with.WithDefense().At(Stage.DefenseReview);
        c.ReexamineDefense(adopted, "理由", Staff.Handler1, with.Law);

        Says(c, sentence);
    }

    [Fact]
    public void Recusal_OfTheReviewerBeforeTheVerdict_IsHisOwnToAsk_AndNobodyElses()
    {
        var c = with.At(Stage.LegalReview);
        Refused.By("RECUSAL", "PersonId", c, () => c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Host.PersonId, false, "亲属", Staff.Host, with.Law)); // may not review
        Refused.By("RECUSAL", "PersonId", c, () => c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Reviewer.PersonId, true, "亲属", Staff.Handler1, with.Law));
        c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Reviewer.PersonId, false, "亲属", Staff.Reviewer, with.Law);
        Assert.Contains("王思远的回避申请", Refused.By("RECUSAL", "PersonId", c, () => c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Reviewer.PersonId, false, "亲属", Staff.Reviewer, with.Law)).Sentence);
        var everyman = Staff.Everyman with { PersonId = Staff.Reviewer.PersonId };
        Refused.By("RECUSAL", null, c, () => c.DecideRecusal(true, "同意", everyman, with.Law)); // not about himself
        c.DecideRecusal(true, "同意", Staff.Leader, with.Law);
        Refused.By("RECUSED", null, c, () => c.PassReview(with.Verdict(ReviewConclusion.Agree), Staff.Reviewer, with.Law));

        var early = A.PenaltyCase();
        var investigated = early.At(Stage.Investigating);
        Refused.By("RECUSAL", "PersonId", investigated, () => investigated.ApplyForRecusal(Guid.CreateVersion7(), Staff.Reviewer.PersonId, false, "亲属", Staff.Reviewer, early.Law));
    }

    [Fact]
    public void RecusablePeople_AreHandlersReviewerAndHost_ByName()
    {
        var c = with.At(Stage.HearingInProgress);
        Assert.Equal(["陈立新", "周雅静"], c.RecusablePeople.Select(p => p.Name));
        with.Hear(c, Domain.Penalties.Hearings.HearingState.Held);
        c.ReportHearing("请求从轻", "维持", Staff.Host, with.Law);
        c.ReexamineDefense(false, "不成立", Staff.Handler1, with.Law);
        c.SendToReview("", Staff.UnitHead, with.Law);
        c.ReturnFromReview(with.Verdict(ReviewConclusion.Correct), Staff.Reviewer, with.Law);

        Assert.Equal(["陈立新", "周雅静", "王思远", "郑晓岚"], c.RecusablePeople.Select(p => p.Name));
        Assert.Empty(A.PenaltyCase().At(Stage.ClueRegistered).RecusablePeople);
    }

    [Fact]
    public void Suspension_Remedies_AndTheirCorrection_SayWhatTheyMean()
    {
        var c = with.At(Stage.Investigating);
        c.SuspendCase("鉴定", "", Staff.Leader, with.Law);
        Says(c, "中止办理：鉴定；办案期限照常计算。");
        c.ResumeCase("已鉴定", Staff.Leader, with.Law);
        Says(c, "恢复办理：已鉴定");
        c.SuspendCase("鉴定", "《某规章》第五条", Staff.Leader, with.Law);
        Says(c, "中止办理：鉴定；依《某规章》第五条，中止期间不计入办案期限。");
        Assert.Equal([with.Day, null], c.Suspensions.Select(s => s.Until));

        var served = A.PenaltyCase();
        var d = served.At(Stage.DecisionServed);
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        d.NoteRemedy(one, RemedyChannel.Reconsideration, served.Day, Staff.Host, served.Law);
        Assert.StartsWith("当事人申请行政复议（", d.Events[^1].Sentence);
        d.NoteRemedy(two, RemedyChannel.Litigation, served.Day, Staff.Host, served.Law);
        Assert.StartsWith("当事人提起行政诉讼（", d.Events[^1].Sentence);
        Assert.Equal(RemedyStatus.UnderLitigation, d.RemedyStatus);
        d.NoteRemedyResult(one, new RemedyResult(RemedyStatus.None, served.Day, "区政府", "终止", null), Staff.Host, served.Law);
        Says(d, $"行政复议结果（{served.Day:yyyy-MM-dd}）：程序终结，未对决定作出实体处理。终止");
        Assert.Equal([served.Day, null], d.RemedyPeriods.Select(r => r.Until)); // the suit goes on
        d.NoteRemedyResult(two, new RemedyResult(RemedyStatus.Upheld, served.Day, "法院", "驳回", null), Staff.Host, served.Law);
        Says(d, $"行政诉讼结果（{served.Day:yyyy-MM-dd}）：维持。驳回");
        d.CorrectRemedy(two, new RemedyFacts(two, RemedyChannel.Litigation, served.Day, null), "登记有误", Staff.Host, served.Law);
        Says(d, $"更正行政诉讼的记载：行政诉讼，{served.Day:yyyy-MM-dd} 至 今，尚未终结。更正理由：登记有误");
        Assert.Equal((RemedyStatus.UnderLitigation, 2), (d.RemedyStatus, d.RemedyPeriods.Count));
        d.CorrectRemedy(two, null, "", Staff.Host, served.Law);
        Says(d, "更正行政诉讼的记载：该件与本案无关，记载删除。");
        Assert.Equal((RemedyStatus.None, 1), (d.RemedyStatus, d.RemedyPeriods.Count));
        Refused.By("DATE-FUTURE", null, d, () => d.CorrectRemedy(one, new RemedyFacts(one, RemedyChannel.Reconsideration, served.Day.AddDays(1), null), "", Staff.Host, served.Law));
        Refused.By("DATE-FUTURE", null, d, () => d.CorrectRemedy(one, new RemedyFacts(one, RemedyChannel.Reconsideration, served.Day, new RemedyResult(RemedyStatus.Upheld, served.Day.AddDays(1), "区政府", "维持", null)), "", Staff.Host, served.Law));
    }

    [Fact]
    public void Annulled_StaysAnnulled_WhateverComesLater_UnlessTheRecordIsCorrected()
    {
        var c = with.At(Stage.Performed);
        c.ExemptFromPublicity("隐私", Staff.UnitHead, with.Law);
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        c.NoteRemedy(one, RemedyChannel.Reconsideration, with.Day, Staff.Host, with.Law);
        c.NoteRemedyResult(one, new RemedyResult(RemedyStatus.Annulled, with.Day, "区政府", "撤销", null), Staff.Host, with.Law);
        with.Tomorrow();
        c.NoteRemedy(two, RemedyChannel.Litigation, with.Day, Staff.Host, with.Law);
        Assert.Equal((RemedyStatus.Annulled, null), (c.RemedyStatus, c.EffectiveOutcome));
        c.NoteRemedyResult(two, new RemedyResult(RemedyStatus.Changed, with.Day, "法院", "变更", with.Lighter), Staff.Host, with.Law);
        Assert.Equal((RemedyStatus.Annulled, null, 2_000_000), (c.RemedyStatus, c.EffectiveOutcome, c.RefundableFen(with.Law)));
        c.RecordRefund(Guid.CreateVersion7(), "R1", with.Day, PaymentPurpose.Fine, 2_000_000, Staff.Clerk, with.Law);
        c.CloseCase("决定已撤销", ArchivePeriod.Permanent, Staff.Leader, with.Law);
        var upheld = new RemedyFacts(one, RemedyChannel.Reconsideration, with.Day, new RemedyResult(RemedyStatus.Upheld, with.Day, "区政府", "维持", null));
        Assert.Contains("已因处罚决定被撤销而结案", Refused.By("REMEDY", null, c, () => c.CorrectRemedy(one, upheld, "有误", Staff.Host, with.Law)).Sentence);
        Assert.Equal((RemedyStatus.Annulled, RemedyStatus.Annulled), (c.RemedyStatus, c.RemedyPeriods[0].Result!.Status));
    }

    [Fact]
    public void Overdue_SaysTheSurchargeOnlyWhereTheDecisionStatesIt() // 第七十二条第一款第（一）项
    {
        var c = with.At(Stage.DecisionPending);
        c.DecidePenalty("罚1", "同意", "", Staff.Leader, with.Law with { Settings = with.Law.Settings with { StateLateSurcharge = false } });
        c.ServeDecision(with.Service(), Staff.Handler1, with.Law);
        c.RecordPayment(Guid.CreateVersion7(), "A1", with.Day, PaymentPurpose.Fine, 500_000, Staff.Clerk, with.Law);
        with.PastDue(c);
        c.FallOverdue(Staff.Clock, with.Law);

        Assert.EndsWith("尚有 15,000.00 元 未缴纳。", c.Events[^1].Sentence);
        Assert.Equal((0, 0), (c.SurchargeFen(with.Law), c.SurchargeSpans(with.Law).Count));
    }

    [Fact]
    public void TookPart_WhoeverCollectedServedReportedOrRechecked_NotWhoOnlyHeardOfIt()
    {
        var stranger = Staff.Handler3;
        InvestigatorPair Mixed() => new(Staff.Handler1.CertifiedOn(with.Day), stranger.CertifiedOn(with.Day));
        void Taken(Action<PenaltyCase> act, Stage stage)
        {
            var c = with.At(stage);
            Assert.False(c.TookPartInInvestigation(stranger.PersonId));
            act(c);
            Assert.True(c.TookPartInInvestigation(stranger.PersonId));
            Assert.True(c.TookPartInInvestigation(Staff.Handler2.PersonId));
            Assert.False(c.TookPartInInvestigation(Staff.Reviewer.PersonId));
        }

        Taken(c => c.AddEvidence(with.EvidenceItem() with { Collectors = Mixed() }, Staff.Handler1, with.Law), Stage.Investigating);
        Taken(c => c.TakeSamples(new(Guid.CreateVersion7(), "讲义", "随机", "教室", "在场", Mixed(), true), Staff.Handler1, with.Law), Stage.Investigating);
        Taken(c =>
        {
            c.RequestPreservation(Guid.CreateVersion7(), "台账", "可能灭失", Staff.Handler1, with.Law);
            c.ApprovePreservation("存1", true, "同意", Staff.Leader, with.Law);
            c.ExecutePreservation(Mixed(), Staff.Handler1, with.Law);
        }, Stage.Investigating);
        Taken(c => c.OrderCorrection("责改1", "退费", with.Day, with.Service() with { Servers = Mixed() }, Staff.Handler1, with.Law), Stage.Investigating);
        Taken(c =>
        {
            c.OrderCorrection("责改1", "退费", with.Day, with.Service(), Staff.Handler1, with.Law);
            c.RecheckCorrection(new(Mixed(), Domain.Penalties.Investigation.RectificationStatus.Done, "已退", null), Staff.Handler1, with.Law);
        }, Stage.Investigating);
        Taken(c => c.ServePriorNotice(with.Service() with { Servers = Mixed() }, Staff.Handler1, with.Law), Stage.PriorNoticePending);
        Taken(c =>
        {
            with.Hear(c, Domain.Penalties.Hearings.HearingState.Scheduled);
            c.ServeHearingNotice(with.Service() with { Servers = Mixed() }, Staff.Handler1, with.Law);
        }, Stage.HearingInProgress);
    }

    [Theory]
    [InlineData(PenaltyKind.Fine, null)]
    [InlineData(PenaltyKind.RestrictOperations, "拟给予的处罚为限制开展生产经营活动")] // because of the hearing, not by its own weight
    [InlineData(PenaltyKind.OrderSuspension, "拟给予责令停止招生（停止举办、停产停业）")]
    [InlineData(PenaltyKind.RevokeLicense, "拟给予吊销许可证件")]
    public void Major_ByTheWeightOfThePenalty(PenaltyKind kind, string? because) // law.md section 14 no. 6
    {
        var c = with.At(Stage.InvestigationConcluded);
        c.Report!.Alter(nameof(InvestigationReport.Outcome), with.Outcome with { Penalties = [new Penalty(kind, 1, "内容")] });

        Assert.Equal(because, c.MajorBecause(with.Law));
        c.Report!.Alter(nameof(InvestigationReport.Outcome), with.Outcome with { DeviationReason = "多次违法" });
        Assert.Equal("偏离裁量基准", c.MajorBecause(with.Law));
        Assert.Null(A.PenaltyCase().At(Stage.Investigating).MajorBecause(with.Law));
    }

    private static void Says(PenaltyCase c, string sentence) => Assert.Equal(sentence, c.Events[^1].Sentence);
}
