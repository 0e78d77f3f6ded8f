using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.FileChecks;

/// <summary>程序合法性检查: what each statutory rule finds, and what it stops.</summary>
public sealed class FileCheckTests
{
    public static TheoryData<Stage> LawfulStages() => [.. Enum.GetValues<Stage>().Where(s => s is not (Stage.ClueRegistered or Stage.NotFiled))];

    [Theory]
    [MemberData(nameof(LawfulStages))]
    public void Of_CaseOnTheLawfulRoad_FindsNothingRed(Stage stage)
    {
        var with = stage switch
        {
            Stage.NoPenaltyDecided => A.PenaltyCase().ProposingNoPenalty(),
            Stage.DismissedNoViolation => A.PenaltyCase().ProposingDismissal(),
            Stage.CollectiveDeliberation => A.PenaltyCase().Major(),
            _ => A.PenaltyCase(),
        };
        var found = FileCheck.Of(with.At(stage), with.Law);

        Assert.NotEmpty(found);
        Assert.All(found, i => Assert.True(i.Finding.Result != CheckResult.Red, $"{i.Rule.Code}: {i.Finding.Fact}"));
        Assert.All(found, i => Assert.NotEmpty(i.Finding.Fact));
    }

    [Fact]
    public void Rules_HaveCodesOfTheirOwn_AndEachNamesItsArticle()
    {
        Assert.Equal(FileCheck.Rules.Count, FileCheck.Rules.Select(r => r.Code).Distinct().Count());
        Assert.All(FileCheck.Rules, r => Assert.True(r.Title.Length > 0 && r.Article.Article.Length > 0));
    }

    [Fact]
    public void ClosedCase_WithHearingAndDeliberation_ShowsEachRuleOfItsRoad()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.HearingInProgress);
        with.Hear(c, Domain.Penalties.Hearings.HearingState.Held);
        c.ReportHearing("请求从轻", "维持", Staff.Host, with.Law);

        var codes = FileCheck.Of(c, with.Law).Where(i => i.Finding.Result == CheckResult.Green).Select(i => i.Rule.Code).ToList();

        Assert.Superset(new HashSet<string> { "G01", "G02", "G03", "G06", "G09", "G09-2", "G10", "G11-1", "G11-2", "G11-3", "AGREE-DATES", "AGREE-FACTS" }, codes.ToHashSet());
    }

    [Fact]
    public void LateDisposal_IsAmber_AndStopsTheDecisionUntilExplained()
    {
        var with = A.PenaltyCase().WithLateDisposal();
        var c = with.At(Stage.DecisionPending);

        var refused = Assert.Throws<RuleViolation>(() => c.DecidePenalty(with.Number("罚"), "同意", "", Staff.Leader, with.Law));
        Assert.Equal("FILE-CHECK", refused.Code);
        Assert.Contains("超过法定期限", refused.Sentence);

        c.ExplainFinding("G05-2", "物品数量多，清点用时较长", Staff.Handler1, with.Law);
        c.DecidePenalty(with.Number("罚"), "同意", "", Staff.Leader, with.Law);

        Assert.Equal(Stage.PenaltyDecided, c.Stage);
        Assert.Equal("物品数量多，清点用时较长", Assert.Single(c.Explanations).Reason);
    }

    [Fact]
    public void ExplainFinding_GreenRuleOrEmptyReason_IsRefused()
    {
        var with = A.PenaltyCase().WithLateDisposal();
        var c = with.At(Stage.DecisionPending);

        Assert.Equal("FILE-CHECK", Assert.Throws<RuleViolation>(() => c.ExplainFinding("G19", "理由", Staff.Handler1, with.Law)).Code);
        Assert.Equal("TEXT", Assert.Throws<RuleViolation>(() => c.ExplainFinding("G05-2", " ", Staff.Handler1, with.Law)).Code);
        Assert.Empty(c.Explanations);
    }

    [Fact]
    public void PublicationOnTheSeventhWorkingDay_IsGreen_AndOnTheEighthAmber()
    {
        foreach (var (days, result) in new[] { (7, CheckResult.Green), (8, CheckResult.Amber) })
        {
            var with = A.PenaltyCase();
            var c = with.At(Stage.DecisionServed);
            with.GoTo(PenaltyCaseBuilder.Calendar.AddWorkingDays(c.DecidedOn!.Value, days));
            c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
            c.ApprovePublicity(Staff.UnitHead, with.Law);

            Assert.Equal(result, Finding(c, with, "PEN-PUBLISH").Result);
        }
    }

    [Fact]
    public void ServiceOnTheSeventhWorkingDay_IsGreen_AndUnservedOnTheEighthRed()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.PenaltyDecided);
        with.GoTo(PenaltyCaseBuilder.Calendar.AddWorkingDays(c.DecidedOn!.Value, 7));
        Assert.DoesNotContain(FileCheck.Of(c, with.Law), i => i.Rule.Code == "G23");

        with.GoTo(PenaltyCaseBuilder.Calendar.AddWorkingDays(c.DecidedOn!.Value, 8));
        Assert.Equal(CheckResult.Red, Finding(c, with, "G23").Result);
    }

    [Fact]
    public void AnnulledDecision_UnwithdrawnAfterThreeWorkingDays_IsRedAndStopsClosing()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.Performed);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        c.AnnulDecision(with.Number("撤"), "程序违法", Staff.Leader, with.Law);
        Assert.Equal(RemedyStatus.Annulled, c.RemedyStatus);

        with.GoTo(PenaltyCaseBuilder.Calendar.AddWorkingDays(with.Day, 3));
        Assert.DoesNotContain(FileCheck.Of(c, with.Law), i => i.Rule.Code == "PEN-WITHDRAW");

        with.Tomorrow();
        Assert.Equal(CheckResult.Red, Finding(c, with, "PEN-WITHDRAW").Result);
        Assert.Throws<RuleViolation>(() => c.CloseCase("同意", ArchivePeriod.Permanent, Staff.Leader, with.Law));
    }

    [Fact]
    public void PublishedVersion_AgreesWithTheDecision_UntilTheDecisionIsChanged()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.DecisionServed);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        Assert.Equal(CheckResult.Green, Finding(c, with, "AGREE-PARTY").Result);

        c.ChangeDecision(with.Number("变"), with.Lighter, "裁量不当", Staff.Leader, with.Law);
        Assert.Equal(CheckResult.Red, Finding(c, with, "AGREE-PARTY").Result);
    }

    private static FileFinding Finding(PenaltyCase c, PenaltyCaseBuilder with, string code) => Assert.Single(FileCheck.Of(c, with.Law), i => i.Rule.Code == code).Finding;
}
