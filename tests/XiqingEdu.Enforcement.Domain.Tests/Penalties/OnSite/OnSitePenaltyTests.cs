using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.OnSite;

/// <summary>What 《行政处罚法》第五十一条 to 第五十三条 demand of a penalty on the spot, at the edges.</summary>
public sealed class OnSitePenaltyTests
{
    private const string BornOn20120302 = "120111201203020021", BornOn20120303 = "120111201203030027", BornOn20080302 = "120111200803020020", BornOn20080303 = "120111200803030026";

    [Theory]
    [InlineData(PartyKind.Citizen, 200_00, true)]
    [InlineData(PartyKind.Citizen, 200_01, false)]
    [InlineData(PartyKind.SoleTrader, 200_00, true)]
    [InlineData(PartyKind.SoleTrader, 200_01, false)]
    [InlineData(PartyKind.Organisation, 3_000_00, true)]
    [InlineData(PartyKind.Organisation, 3_000_01, false)]
    public void Decide_FineAtTheLimitOfArticle51_IsAllowedUpToItAndNoFenMore(PartyKind kind, long fineFen, bool allowed)
    {
        var with = A.OnSitePenalty().Against(kind, fineFen);
        var p = with.Drafted();

        if (allowed)
        {
            p.Decide(with.Number(), Staff.Handler1, with.Law);
            Assert.Equal(fineFen, p.PayableFen);
        }
        else
        {
            Refused("LIMIT", p, with);
        }
    }

    [Fact]
    public void Decide_OtherKindThanFineOrWarning_IsRefused() => Refused("KIND", A.OnSitePenalty().With(f => f with
    {
        Violation = f.Violation with { Options = [.. f.Violation.Options, new PenaltyOption(PenaltyKind.PublicCriticism, Seriousness.Ordinary, null, null, null, null, "通报批评")] },
        Outcome = f.Outcome with { Penalties = [new Penalty(PenaltyKind.PublicCriticism, 0, "")] },
        Told = f.Outcome with { Penalties = [new Penalty(PenaltyKind.PublicCriticism, 0, "")] },
    }));

    [Fact]
    public void Decide_PenaltyThatTheArticleDoesNotAllow_IsRefused() =>
        Refused("G07", A.OnSitePenalty().With(f => f with { Violation = f.Violation with { Options = [f.Violation.Options[0]] } }));

    [Fact]
    public void Decide_FineOutsideTheBenchmark_IsRefused() => Refused("G07", A.OnSitePenalty().With(f => f with
    {
        Violation = f.Violation with { Tiers = [new DiscretionBand(DiscretionTier.Ordinary, Seriousness.Ordinary, "一般", 2_000_00, 3_000_00, null, null)] },
    }));

    [Fact]
    public void Decide_FactsNotConfirmed_IsRefused() => Refused("FACTS", A.OnSitePenalty().With(f => f with { FactsClear = false }));

    [Fact]
    public void Decide_FactsDisputedByTheParty_IsRefused() => Refused("FACTS", A.OnSitePenalty().Hearing(OnSiteDefenseKind.FactsDisputed));

    [Fact]
    public void Decide_CertificatesNotShown_IsRefused() => Refused("G04", A.OnSitePenalty().With(f => f with { CertificatesShown = false }));

    [Fact]
    public void Decide_PartyNotTold_IsRefused() => Refused("G09", A.OnSitePenalty().With(f => f with { ToldOrally = false }));

    [Fact]
    public void Decide_PlaceOutsideTheDistrict_IsRefused() => Refused("G20", A.OnSitePenalty().With(f => f with { PlaceInDistrict = false }));

    [Fact]
    public void Decide_SettingsMissing_IsRefused()
    {
        var with = A.OnSitePenalty();
        var p = with.Drafted();

        Assert.Equal("DOCUMENT", Assert.Throws<RuleViolation>(() => p.Decide("津西青教当罚字〔2026〕1号", Staff.Handler1, with.Law with { Settings = new PenaltySettings() })).Code);
    }

    [Fact]
    public void Decide_HeavierThanTold_IsRefused() => Refused("G12", A.OnSitePenalty().With(f => f with { Told = OnSitePenaltyBuilder.Imposing(500_00) }));

    [Fact]
    public void Decide_LighterAfterTheDefence_IsAllowed()
    {
        var p = A.OnSitePenalty().Hearing(OnSiteDefenseKind.Adopted).With(f => f with { Outcome = OnSitePenaltyBuilder.Imposing(500_00) }).Decided();

        Assert.Equal(500_00, p.PayableFen);
    }

    [Theory]
    [InlineData(2024, 3, 2, true)]
    [InlineData(2024, 3, 1, false)]
    public void Decide_LimitationOfTwoYears_LastDayAllowsTheNextRefuses(int year, int month, int dayOfMonth, bool allowed)
    {
        var with = A.OnSitePenalty().With(f => f with { ActOn = new DateOnly(year, month, dayOfMonth) });
        var p = with.Drafted();

        if (allowed)
        {
            p.Decide(with.Number(), Staff.Handler1, with.Law);
        }
        else
        {
            Refused("G19", p, with);
        }
    }

    [Theory]
    [InlineData(BornOn20120303, DiscretionTier.Lighter, false)]
    [InlineData(BornOn20120302, DiscretionTier.Ordinary, false)]
    [InlineData(BornOn20120302, DiscretionTier.Lighter, true)]
    [InlineData(BornOn20120302, DiscretionTier.Mitigated, true)]
    [InlineData(BornOn20080303, DiscretionTier.Ordinary, false)]
    [InlineData(BornOn20080302, DiscretionTier.Ordinary, true)]
    public void Decide_MinorOnTheDayOfTheAct_NothingUnder14_LighterUnder18(string identityNumber, DiscretionTier tier, bool allowed)
    {
        var with = A.OnSitePenalty().Against(PartyKind.Citizen, 100_00, identityNumber)
            .With(f => f with { Told = OnSitePenaltyBuilder.Imposing(100_00, tier), Outcome = OnSitePenaltyBuilder.Imposing(100_00, tier) });
        var p = with.Drafted();

        if (allowed)
        {
            p.Decide(with.Number(), Staff.Handler1, with.Law);
        }
        else
        {
            Refused("G21", p, with);
        }
    }

    [Fact]
    public void Decide_CitizenOfUnknownAge_IsRefused() => Refused("G21", A.OnSitePenalty().Against(PartyKind.Citizen, 100_00).With(f => f with { AdultConfirmed = false }));

    [Fact]
    public void Decide_OnTheNextDay_IsRefusedUntilRevised()
    {
        var with = A.OnSitePenalty();
        var p = with.Drafted();
        with.Tomorrow();
        Refused("G02", p, with);

        p.Revise(with.Form, Staff.Handler2, with.Law);
        p.Decide(with.Number(), Staff.Handler2, with.Law);

        Assert.Equal((with.Day, with.Day), (p.DecidedOn, p.Officers.On));
    }

    [Fact]
    public void Draft_OfficersCertifiedForAnotherDay_IsRefused()
    {
        var with = A.OnSitePenalty();

        Assert.Equal("G02", Assert.Throws<RuleViolation>(() => with.With(f => f with { Officers = with.Pair(with.Day.AddDays(-1)) }).Drafted()).Code);
    }

    [Fact]
    public void Pair_OneOfficerTwice_IsRefused() =>
        Assert.Equal("G01", Assert.Throws<RuleViolation>(() => new InvestigatorPair(Staff.Handler1.CertifiedOn(new(2026, 3, 2)), Staff.Handler1.CertifiedOn(new(2026, 3, 2)))).Code);

    [Fact]
    public void Draft_BySomebodyWhoIsNotOnTheSpot_IsRefused()
    {
        var with = A.OnSitePenalty();

        Assert.Equal("G01", Assert.Throws<RuleViolation>(() => OnSitePenalty.Draft(Guid.CreateVersion7(), with.Form, Staff.Handler3, with.Law)).Code);
    }

    [Fact]
    public void Draft_ActAfterToday_IsRefused()
    {
        var with = A.OnSitePenalty();

        var refused = Assert.Throws<RuleViolation>(() => with.With(f => f with { ActOn = with.Day.AddDays(1) }).Drafted());

        Assert.Equal(("DATE-FUTURE", "ActOn"), (refused.Code, refused.Field));
    }

    [Fact]
    public void Draft_ClaimsWithoutReexamination_IsRefused()
    {
        var refused = Assert.Throws<RuleViolation>(() => A.OnSitePenalty().With(f => f with { Defense = new OnSiteDefense(OnSiteDefenseKind.NotAdopted, "请求从轻", " ") }).Drafted());

        Assert.Equal("Findings", refused.Field);
    }

    [Fact]
    public void Revise_HeavierPenaltyAfterThePartySpoke_IsRefused()
    {
        var with = A.OnSitePenalty().Hearing(OnSiteDefenseKind.NotAdopted);
        var p = with.Drafted();

        var refused = Assert.Throws<RuleViolation>(() => p.Revise(with.With(f => f with { Told = OnSitePenaltyBuilder.Imposing(2_000_00), Outcome = OnSitePenaltyBuilder.Imposing(2_000_00) }).Form, Staff.Handler1, with.Law));

        Assert.Equal(("G12", 1_000_00L), (refused.Code, p.Told.FineFen));
    }

    [Fact]
    public void Revise_AfterTheDecision_IsRefused()
    {
        var with = A.OnSitePenalty();
        var p = with.Decided();

        Assert.Equal("DECIDED", Assert.Throws<RuleViolation>(() => p.Revise(with.Form, Staff.Handler1, with.Law)).Code);
    }

    [Fact]
    public void Serve_NotHandedOverOnTheSpot_IsRefused()
    {
        var with = A.OnSitePenalty();
        var p = with.Decided();

        Assert.Equal("G23", Assert.Throws<RuleViolation>(() => p.Serve(OnSitePenaltyBuilder.Signed() with { HandedOver = false }, Staff.Handler1, with.Law)).Code);
    }

    [Fact]
    public void Serve_RefusalToSignWithoutNote_IsRefused()
    {
        var with = A.OnSitePenalty();
        var p = with.Decided();

        Assert.Equal("Note", Assert.Throws<RuleViolation>(() => p.Serve(OnSitePenaltyBuilder.Signed() with { Refused = true }, Staff.Handler1, with.Law)).Field);
    }

    [Fact]
    public void ConvertToOrdinary_KeepsTheLinkAndGivesTheTypedData()
    {
        var with = A.OnSitePenalty().Hearing(OnSiteDefenseKind.FactsDisputed);
        var p = with.Drafted();
        var content = p.ClueContent("当事人有异议");
        var clue = with.Clue(Staff.Handler1);

        p.ConvertToOrdinary(clue, "当事人有异议", Staff.Handler1, with.Law);

        Assert.Equal((OnSiteStage.ConvertedToOrdinary, clue.Id), (p.Stage, p.PenaltyCaseId));
        Assert.All([p.Facts, p.Place, p.Violation.CauseOfAction, p.Party.Name, p.Defense.Claims, p.Correction, "当事人有异议", "陈立新"], typed => Assert.Contains(typed, content));
        Assert.DoesNotContain("13000000000", content);
    }

    [Fact]
    public void Void_AfterTheDecision_KeepsTheNumber()
    {
        var with = A.OnSitePenalty();
        var p = with.Decided();

        p.Void("当事人及时改正，不予处罚", Staff.Handler1, with.Law);

        Assert.Equal("津西青教当罚字〔2026〕1号", p.Number);
        Assert.Contains("不再使用", p.Events[^1].Sentence);
    }

    [Fact]
    public void Officers_AreKeptAsCertifiedOnTheDay()
    {
        var p = A.OnSitePenalty().At(OnSiteStage.Archived);

        Assert.Equal((new DateOnly(2026, 3, 2), "1201110" + Staff.Handler1.Name.Length), (p.Officers.On, p.Officers.First.CertificateNumber));
    }

    private static void Refused(string code, OnSitePenaltyBuilder with) => Refused(code, with.Drafted(), with);

    private static void Refused(string code, OnSitePenalty p, OnSitePenaltyBuilder with)
    {
        var refused = Assert.Throws<RuleViolation>(() => p.Decide(with.Number(), Staff.Handler1, with.Law));
        Assert.Equal(code, refused.Code);
        Assert.Equal(("", null, 1), (p.Number, p.DecidedOn, p.Events.Count));
        Assert.Contains(SummaryProcedure.Check(OnSiteStep.Decide, p, Staff.Handler1, with.Law), c => c.Code == code && c.Result == CheckResult.Red);
    }
}
