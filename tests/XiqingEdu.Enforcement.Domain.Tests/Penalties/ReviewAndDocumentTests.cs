using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Review of exactly this file, deliberation with enough people, and documents that lack nothing.</summary>
public sealed class ReviewAndDocumentTests
{
    [Theory]
    [InlineData(ReviewTopic.Authority)]
    [InlineData(ReviewTopic.CertifiedPersons)]
    [InlineData(ReviewTopic.FactsAndEvidence)]
    [InlineData(ReviewTopic.LawApplied)]
    [InlineData(ReviewTopic.Procedure)]
    [InlineData(ReviewTopic.Discretion)]
    [InlineData(ReviewTopic.Documents)]
    [InlineData(ReviewTopic.SuspectedCrime)]
    public void Review_APointMissingTwiceOrWrong_IsNoConsent(ReviewTopic topic)
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.LegalReview);
        var verdict = with.Verdict(ReviewConclusion.Agree);
        void Refused(IEnumerable<ReviewFinding> findings) =>
            Assert.Equal("G14", Assert.Throws<RuleViolation>(() => c.PassReview(verdict with { Findings = [.. findings] }, Staff.Reviewer, with.Law)).Code);

        Refused(verdict.Findings.Where(f => f.Topic != topic));
        Refused([.. verdict.Findings, new ReviewFinding(topic, true, "")]);
        Refused(verdict.Findings.Select(f => f.Topic == topic ? f with { InOrder = false } : f));
        Refused(verdict.Findings.Select(f => f.Topic == topic ? f with { InOrder = false, Remark = "有问题" } : f));
        Assert.Equal((Stage.LegalReview, null), (c.Stage, c.Review!.Conclusion));
    }

    [Fact]
    public void Review_SentBackForAFaultThatIsNotNamed_IsRefused() // 第五十八条
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.LegalReview);
        var verdict = with.Verdict(ReviewConclusion.Correct);

        Refused.By("G14", "Findings", c, () => c.ReturnFromReview(verdict with { Findings = [.. verdict.Findings.Select(f => f with { Remark = "" })] }, Staff.Reviewer, with.Law));
        c.ReturnFromReview(verdict, Staff.Reviewer, with.Law);
    }

    [Fact]
    public void DossierHash_ChangesWithEveryPart()
    {
        var with = A.PenaltyCase().WithDefense();
        var c = with.At(Stage.Investigating);
        var seen = new HashSet<string> { c.DossierHash() };
        void Changed(Action act, string what)
        {
            act();
            Assert.True(seen.Add(c.DossierHash()), what);
        }

        Changed(() => c.AddEvidence(with.EvidenceItem(), Staff.Handler1, with.Law), "evidence");
        Changed(() => c.AddEvidence(with.EvidenceItem() with { FileSha256 = new string('b', 64) }, Staff.Handler1, with.Law), "another file");
        Changed(() => c.ExcludeEvidence(c.Evidence[0].Id, "来源不明", Staff.Handler1, with.Law), "exclusion");
        Changed(() => c.ConcludeInvestigation(with.Report(), Staff.Handler1, with.Law), "report");
        var fine = with.Outcome;
        foreach (var (report, what) in new (ReportInput, string)[]
        {
            (with.Report() with { Facts = "另" }, "facts"), (with.Report() with { EvidenceAnalysis = "另" }, "analysis"), (with.Report() with { Nature = "另" }, "nature"),
            (with.Report() with { DiscretionFactors = "另" }, "factors"), (with.Report() with { Correction = "另" }, "correction"), (with.Report() with { NewFacts = "另" }, "new facts"),
            (with.Report(fine with { Penalties = [new Penalty(PenaltyKind.Fine, 2_000_001, "")] }), "amount"), (with.Report(fine with { DeviationReason = "另" }), "deviation"),
            (with.Report(fine with { Tier = DiscretionTier.Heavier, DeviationReason = "又" }), "tier"), (with.Report(fine with { IllegalGainsFen = 5 }), "gains"), (with.Report(Outcome.Dismissal), "kind"),
            (with.Report(fine with { Penalties = [new Penalty(PenaltyKind.Fine, 2_000_000, ""), new Penalty(PenaltyKind.Warning, 0, "")] }), "penalties"),
        })
        {
            Changed(() => c.ReviseReport(report, Staff.Handler1, with.Law), what);
        }

        Changed(() => c.ApproveProposal(with.Number("告"), "同意", Staff.UnitHead, with.Law), "notice");
        Changed(() => c.ServePriorNotice(with.Service(), Staff.Handler1, with.Law), "service");
        Changed(() => c.RecordDefense(DefenseKind.Received, with.Day, "请求从轻", Staff.Handler1, with.Law), "defence");
        Changed(() => c.ReexamineDefense(false, "不成立", Staff.Handler1, with.Law), "re-examination");
    }

    [Fact]
    public void Review_OfAnEarlierFile_DoesNotCarryTheNextDecision()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.DecisionPending);
        var reviewed = c.Review!.DossierHash;
        c.ReturnFromDecision("重新考虑", Staff.Leader, with.Law);
        c.ReviseReport(with.Report() with { DiscretionFactors = "补充说理" }, Staff.Handler1, with.Law);
        c.SendToReview("已补充", Staff.UnitHead, with.Law);

        Assert.NotEqual(reviewed, c.DossierHash());
        Assert.Equal(c.DossierHash(), c.Review!.DossierHash);
        Assert.Equal("STAGE", Assert.Throws<RuleViolation>(() => c.DecidePenalty(with.Number("罚"), "同意", "", Staff.Leader, with.Law)).Code);
    }

    [Theory]
    [InlineData(3, 2, true)]
    [InlineData(3, 3, true)]
    [InlineData(5, 3, false)]
    [InlineData(5, 4, true)]
    [InlineData(6, 4, true)]
    [InlineData(7, 4, false)]
    [InlineData(7, 5, true)]
    [InlineData(2, 2, false)]
    [InlineData(3, 4, false)]
    [InlineData(int.MaxValue, 3, false)]
    public void Deliberation_AtTwoThirds_HasAQuorum(int entitled, int present, bool held)
    {
        var with = A.PenaltyCase().Major();
        var c = with.At(Stage.CollectiveDeliberation);
        var minutes = with.Minutes() with { MembersEntitled = entitled, Chair = "成员1", Opinions = [.. Enumerable.Range(1, present).Select(i => new MemberOpinion($"成员{i}", "副局长", true, "同意"))] };

        var refused = Record.Exception(() => c.RecordDeliberation(minutes, Staff.UnitHead, with.Law)) as RuleViolation;

        Assert.Equal(held, refused is null);
        Assert.Equal(held ? Stage.DecisionPending : Stage.CollectiveDeliberation, c.Stage);
    }

    [Fact]
    public void Decision_HasEverythingThatTheLawAsksFor()
    {
        var with = A.PenaltyCase().WithDefense();
        var c = with.At(Stage.PenaltyDecided);
        var text = TextOf(DocumentKind.PenaltyDecision, c);

        string[] items =
        [
            "当事人：示范培训中心", "91120111MA0000000Q", "韩志远", "天津市西青区示范街1号",
            "查明的事实。", "现场检查笔录", "证据相互印证。", "你（单位）提出陈述、申辩：请求从轻。经复核，本局不予采纳：理由不成立。",
            "罚款人民币贰万元整（20,000.00 元）", "《校外培训行政处罚暂行办法》第十八条", "15 日内", "示范银行", "百分之三",
            "六十日内向天津市西青区人民政府申请行政复议", "六个月内依法向有管辖权的人民法院提起行政诉讼",
        ];
        Assert.All(items, i => Assert.Contains(i, text));
        Assert.All(new[] { "天津市西青区教育局（印章）", ChineseNumerals.Date(c.Decision!.On), c.Decision.Number }, i => Assert.Contains(i, text));
        EnsureClean(text);
    }

    [Fact]
    public void Decision_OfAWarning_SaysWhenItTakesEffectAndAsksForNoMoney()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.Investigating);
        c.AddEvidence(with.EvidenceItem(), Staff.Handler1, with.Law);
        var warning = new Outcome(OutcomeKind.Penalty, [new Penalty(PenaltyKind.Warning, 0, "")], Seriousness.Ordinary, DiscretionTier.Ordinary, 0, "", null);
        c.ConcludeInvestigation(with.Report(warning), Staff.Handler1, with.Law);
        c.ApproveProposal(with.Number("告"), "同意", Staff.UnitHead, with.Law);
        c.ServePriorNotice(with.Service(), Staff.Handler1, with.Law);
        c.RecordDefense(DefenseKind.Waived, with.Day, "", Staff.Handler1, with.Law);
        c.SendToReview("", Staff.UnitHead, with.Law);
        c.PassReview(with.Verdict(ReviewConclusion.Agree), Staff.Reviewer, with.Law);
        c.DecidePenalty(with.Number("罚"), "同意", "", Staff.Leader, with.Law);

        var text = TextOf(DocumentKind.PenaltyDecision, c);

        Assert.Contains("自本决定书送达之日起生效", text);
        Assert.DoesNotContain("缴纳", text);
        EnsureClean(text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Notice_TellsTheRights_AndOfAHearingOnlyWhereItIsDue(bool major)
    {
        var c = (major ? A.PenaltyCase().Major() : A.PenaltyCase()).At(Stage.PriorNoticePending);

        var text = TextOf(DocumentKind.PriorNotice, c);

        Assert.All(new[] { "查明的事实。", "现场检查笔录", "拟对你（单位）作出如下行政处罚", "第四十四条、第四十五条", "有权进行陈述和申辩", "5 个工作日内", "示范路1号", "022-00000000" }, i => Assert.Contains(i, text));
        Assert.Equal(major, text.Contains("要求听证的权利", StringComparison.Ordinal));
        EnsureClean(text);
    }

    [Fact]
    public void NoPenalty_StatesTheReasonAndTheRemedies()
    {
        var text = TextOf(DocumentKind.NoPenaltyDecision, A.PenaltyCase().ProposingNoPenalty().At(Stage.NoPenaltyDecided));

        Assert.All(new[] { "示范培训中心", "违法行为轻微并及时改正", "不予行政处罚", "六十日内", "六个月内" }, i => Assert.Contains(i, text));
        EnsureClean(text);
    }

    private static string TextOf(DocumentKind kind, PenaltyCase c) => DocumentText.Of(kind, c);

    private static void EnsureClean(string text) => Assert.All(
        new[] { "（）", "“”", "null", "  ", "。。", "；。", "，。", "：。", "0001" }, flaw => Assert.DoesNotContain(flaw, text));
}
