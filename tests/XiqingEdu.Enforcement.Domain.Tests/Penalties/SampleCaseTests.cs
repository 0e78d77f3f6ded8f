using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Domain.Penalties.Guidance;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>The invented cases of the samples obey the rules themselves, and their documents are whole.</summary>
public sealed class SampleCaseTests
{
    [Fact]
    public void SampleCases_PlayedByTheVerbs_EndWhereTheirTextsSay() =>
        Assert.Equal([Stage.Closed, Stage.CourtEnforcementApplied, Stage.NoPenaltyDecided], SampleCases.All.Select(c => c.Stage));

    [Theory]
    [InlineData(DocumentKind.ClueRegistration)]
    [InlineData(DocumentKind.FilingApproval)]
    [InlineData(DocumentKind.InvestigationReport)]
    [InlineData(DocumentKind.PriorNotice)]
    [InlineData(DocumentKind.HearingMinutes)]
    [InlineData(DocumentKind.ReviewOpinion)]
    [InlineData(DocumentKind.DeliberationMinutes)]
    [InlineData(DocumentKind.PenaltyDecision)]
    [InlineData(DocumentKind.NoPenaltyDecision)]
    [InlineData(DocumentKind.DemandNotice)]
    [InlineData(DocumentKind.CourtApplication)]
    [InlineData(DocumentKind.ClosureApproval)]
    public void Document_OfTheMainRoad_IsFinishedAndMarked(DocumentKind kind)
    {
        var document = SampleCases.DocumentOf(kind);

        Assert.NotNull(document);
        Assert.Equal((SampleCases.Mark, 0), (document.Mark, document.Missing.Count));
        Assert.DoesNotContain("津西青教", string.Concat(document.Fields.Values.Select(f => f.Text)));
    }

    [Fact]
    public void FileCheck_OfASampleCase_FindsNothingRed() =>
        Assert.All(SampleCases.All, c => Assert.DoesNotContain(FileCheck.Of(c, new LegalFrame(c.StageSinceOn, PenaltyCaseBuilder.Calendar, PenaltyCaseBuilder.Settings)), i => i.Finding.Result == CheckResult.Red));
}
