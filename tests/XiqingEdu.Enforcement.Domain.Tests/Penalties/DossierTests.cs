using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Tests.Penalties.FileChecks;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>The review binds to everything that the decision rests on: whatever of it changes alone, past the portal too, makes another file (第五十八条第一款).</summary>
public sealed class DossierTests
{
    private readonly PenaltyCase c = Reviewed();

    [Theory]
    [InlineData(nameof(PenaltyCase.CaseNumber), "立9")]
    [InlineData(nameof(PenaltyCase.ActPlace), "另一地点")]
    public void Case_TextChanged(string what, string value) => Changed(c, what, value);

    [Fact]
    public void Case_DaysOfTheActChanged()
    {
        Changed(c, nameof(PenaltyCase.ActFrom), c.ActFrom!.Value.AddDays(-1));
        Changed(c, nameof(PenaltyCase.ActUntil), c.ActUntil!.Value.AddDays(1));
    }

    [Theory]
    [InlineData(nameof(Party.Name), "另一名称")]
    [InlineData(nameof(Party.CreditCode), "52120111MJ0000000A")]
    [InlineData(nameof(Party.IdentityNumber), "11010519491231002X")]
    [InlineData(nameof(Party.Representative), "另一人")]
    [InlineData(nameof(Party.LicenseNumber), "教民9号")]
    [InlineData(nameof(Party.Address), "另一地址")]
    [InlineData(nameof(Party.Kind), PartyKind.SoleTrader)]
    public void Party_Changed(string what, object value) => Changed(c.Party!, what, value);

    [Theory]
    [InlineData(nameof(Violation.Code), "T09")]
    [InlineData(nameof(Violation.CauseOfAction), "另一案由")]
    [InlineData(nameof(Violation.ViolatedProvision), "另一条")]
    [InlineData(nameof(Violation.PenaltyBasis), "另一依据")]
    public void Violation_Changed(string what, string value)
    {
        c.Alter(nameof(PenaltyCase.Violation), c.Violation! with { });
        Changed(c.Violation!, what, value);
    }

    [Theory]
    [InlineData(nameof(InvestigationReport.Facts))]
    [InlineData(nameof(InvestigationReport.EvidenceAnalysis))]
    [InlineData(nameof(InvestigationReport.Nature))]
    [InlineData(nameof(InvestigationReport.DiscretionFactors))]
    [InlineData(nameof(InvestigationReport.Correction))]
    [InlineData(nameof(InvestigationReport.NewFacts))]
    [InlineData(nameof(InvestigationReport.DifferentActReason))]
    public void Report_Changed(string what) => Changed(c.Report!, what, "另行写明");

    [Fact]
    public void Proposal_Changed()
    {
        var outcome = c.Report!.Outcome;
        foreach (var other in new[]
        {
            outcome with { Penalties = [new Penalty(PenaltyKind.Fine, outcome.FineFen + 1, "")] }, outcome with { Seriousness = Seriousness.Serious }, outcome with { Tier = DiscretionTier.Heavier },
            outcome with { IllegalGainsFen = 7 }, outcome with { DeviationReason = "理由" }, outcome with { Factors = [DiscretionFactor.Confessed] },
        })
        {
            Changed(c.Report, nameof(InvestigationReport.Outcome), other);
        }
    }

    [Theory]
    [InlineData(nameof(Evidence.Number), 9)]
    [InlineData(nameof(Evidence.Kind), EvidenceKind.Documentary)]
    [InlineData(nameof(Evidence.Name), "另一名称")]
    [InlineData(nameof(Evidence.Source), "另一来源")]
    [InlineData(nameof(Evidence.Proves), "另一事实")]
    [InlineData(nameof(Evidence.FileSha256), "0")]
    [InlineData(nameof(Evidence.ExcludedBecause), "排除")]
    public void Evidence_Changed(string what, object value) => Changed(c.Evidence[0], what, value);

    [Fact]
    public void Evidence_CollectedOnAnotherDay() => Changed(c.Evidence[0], nameof(Evidence.CollectedOn), c.Evidence[0].CollectedOn.AddDays(1));

    [Fact]
    public void Notice_HearingAndDefenceChanged()
    {
        var notice = c.Notice!;
        var (hearing, defense, service) = (notice.Hearing!, notice.Defense!, notice.Service!);
        Changed(notice, nameof(PriorNotice.Number), "告9");
        Changed(notice, nameof(PriorNotice.Service), service with { DeliveredOn = service.DeliveredOn.AddDays(-1) });
        foreach (var other in new[] { hearing with { State = HearingState.Held }, hearing with { HeldOn = hearing.HeldOn!.Value.AddDays(1) }, hearing with { Minutes = "另一笔录" }, hearing with { Report = "另一报告" } })
        {
            Changed(notice, nameof(PriorNotice.Hearing), other);
        }

        foreach (var other in new[]
        {
            defense with { Kind = DefenseKind.Waived }, defense with { On = defense.On.AddDays(1) }, defense with { Claims = "另一主张" }, defense with { IsAdopted = !defense.IsAdopted }, defense with { Reexamination = "另一意见" },
        })
        {
            Changed(notice, nameof(PriorNotice.Defense), other);
        }
    }

    [Fact]
    public void Order_OfTheEvidence_IsThatOfItsNumbers()
    {
        var two = A.PenaltyCase();
        var other = two.At(Stage.Investigating);
        other.AddEvidence(two.EvidenceItem(), Staff.Handler1, two.Law);
        other.AddEvidence(two.EvidenceItem() with { Name = "照片" }, Staff.Handler1, two.Law);
        var before = other.DossierHash();
        other.Alter("evidence", other.Evidence.Reverse().ToList());

        Assert.Equal(before, other.DossierHash());
    }

    [Fact]
    public void PassReview_OfAFileThatChangedMeanwhile_IsRefused()
    {
        var with = A.PenaltyCase();
        var sent = with.At(Stage.LegalReview);
        sent.Alter(nameof(PenaltyCase.ActPlace), "另一地点");

        Refused.By("G14", null, sent, () => sent.PassReview(with.Verdict(ReviewConclusion.Agree), Staff.Reviewer, with.Law));
        var passed = A.PenaltyCase();
        var decidable = passed.At(Stage.DecisionPending);
        decidable.Alter(nameof(PenaltyCase.ActPlace), "另一地点");
        Refused.By("G14", null, decidable, () => decidable.DecidePenalty("罚1", "同意", "", Staff.Leader, passed.Law));
    }

    private void Changed<T>(T part, string what, object? value)
        where T : class
    {
        var before = c.DossierHash();
        var was = typeof(T).GetProperty(what)!.GetValue(part);
        part.Alter(what, value);
        Assert.NotEqual(before, c.DossierHash());
        part.Alter(what, was);
        Assert.Equal(before, c.DossierHash());
    }

    private static PenaltyCase Reviewed()
    {
        var with = A.PenaltyCase();
        var heard = with.At(Stage.HearingInProgress);
        with.Hear(heard, HearingState.Held);
        heard.ReportHearing("请求从轻", "维持", Staff.Host, with.Law);
        heard.ReexamineDefense(false, "不成立", Staff.Handler1, with.Law);
        return heard;
    }
}
