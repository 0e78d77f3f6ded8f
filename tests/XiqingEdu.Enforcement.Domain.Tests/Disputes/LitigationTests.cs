using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Tests.Law;
using Xunit;
using static XiqingEdu.Enforcement.Domain.Disputes.LitigationOutcome;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

public sealed class LitigationTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Received = new(2026, 1, 5);

    /// <summary>Outcomes of the first instance and whether a suit that ends with them is lost (law.md 4.3).</summary>
    public static TheoryData<LitigationOutcome, bool> FirstInstance => new()
    {
        { NotDocketed, false }, { ActionDismissed, false }, { WithdrawalPermitted, false }, { DeemedWithdrawn, false }, { ClaimsDismissed, false },
        { Revoked, true }, { PartiallyRevoked, true }, { OrderedToPerform, true }, { OrderedToPay, true }, { ConfirmedIllegal, true },
        { ConfirmedInvalid, true }, { Modified, true }, { CompensationOrdered, true }, { Mediated, false }, { Terminated, false },
    };

    [Fact]
    public void FirstInstance_TheoryKnowsEveryOutcome() =>
        Assert.Equal(Enum.GetValues<LitigationOutcome>().Length, FirstInstance.Count + LitigationOutcomes.AboveFirstOnly.Count);

    [Theory]
    [MemberData(nameof(FirstInstance))]
    public void Lost_FirstInstanceInEffect_FollowsItsOutcome(LitigationOutcome outcome, bool lost)
    {
        var suit = Judged(outcome);
        Assert.False(suit.Lost);
        Assert.Null(suit.EffectiveOn);

        suit.TakeEffect(new(2026, 4, 1), Today);

        Assert.Equal((lost, LitigationState.Effective, new DateOnly(2026, 4, 1)), (suit.Lost, suit.State, suit.EffectiveOn));
    }

    [Theory]
    [MemberData(nameof(FirstInstance))]
    public void Lost_Appealed_IsNotYetCounted(LitigationOutcome outcome, bool lost)
    {
        var suit = Appealed(outcome);

        Assert.Equal((false, null, LitigationState.SecondInstance), (suit.Lost, suit.EffectiveOn, suit.State));
        Assert.Equal(lost, LitigationOutcomes.Losing.Contains(outcome));
    }

    [Theory]
    [MemberData(nameof(FirstInstance))]
    public void Lost_Affirmed_FirstInstanceOutcomeTakesEffect(LitigationOutcome outcome, bool lost)
    {
        var suit = Appealed(outcome);
        suit.RecordJudgment(new Judgment([Affirmed], new(2026, 6, 1)), Today);
        Assert.Equal((false, LitigationState.SecondInstanceDecided), (suit.Lost, suit.State));

        suit.TakeEffect(new(2026, 6, 3), Today);

        Assert.Equal((lost, new DateOnly(2026, 6, 3)), (suit.Lost, suit.EffectiveOn));
        Assert.Equal([outcome], suit.EffectiveOutcomes);
    }

    [Theory]
    [MemberData(nameof(FirstInstance))]
    public void Lost_AppealWithdrawn_FirstInstanceOutcomeTakesEffect(LitigationOutcome outcome, bool lost)
    {
        var suit = Appealed(outcome);
        suit.RecordJudgment(new Judgment([WithdrawalPermitted], new(2026, 6, 1)), Today);
        suit.TakeEffect(new(2026, 6, 1), Today);

        Assert.Equal(lost, suit.Lost);
    }

    [Theory]
    [MemberData(nameof(FirstInstance))]
    public void Lost_RemandedByTheCourtAbove_IsNotYetCounted(LitigationOutcome outcome, bool lost)
    {
        var suit = Appealed(outcome);
        suit.RecordJudgment(new Judgment([Remanded], new(2026, 6, 1)), Today);

        Assert.Equal((false, null, LitigationState.Remanded), (suit.Lost, suit.EffectiveOn, suit.State));
        Refused("ALL-EFFECT", () => suit.TakeEffect(new(2026, 6, 1), Today));
        suit.OpenInstance(Guid.CreateVersion7(), InstanceLevel.First, "某法院", "重审案号", new(2026, 6, 20), Today);
        suit.RecordJudgment(new Judgment([outcome], new(2026, 9, 1)), Today);
        Assert.False(suit.Lost);
        suit.TakeEffect(new(2026, 9, 20), Today);
        Assert.Equal(lost, suit.Lost);
    }

    [Theory]
    [InlineData(Revoked, ClaimsDismissed, false)]
    [InlineData(ClaimsDismissed, ConfirmedIllegal, true)]
    [InlineData(Revoked, ActionDismissed, false)]
    [InlineData(ClaimsDismissed, Mediated, false)]
    public void Lost_Reversed_FollowsWhatWasDecidedInstead(LitigationOutcome first, LitigationOutcome instead, bool lost)
    {
        var suit = Appealed(first);
        suit.RecordJudgment(new Judgment([Reversed, instead], new(2026, 6, 1)), Today);
        suit.TakeEffect(new(2026, 6, 1), Today);

        Assert.Equal(lost, suit.Lost);
        Assert.Equal([instead], suit.EffectiveOutcomes);
    }

    [Fact]
    public void Lost_OneOfSeveralOutcomesIsEnough()
    {
        var suit = Open();
        suit.RecordJudgment(new Judgment([ClaimsDismissed, CompensationOrdered], new(2026, 3, 2)), Today);
        suit.TakeEffect(new(2026, 4, 1), Today);

        Assert.True(suit.Lost);
    }

    [Fact]
    public void Lost_Retrial_JudgmentStandsUntilTheRetrialTakesEffect()
    {
        var suit = Judged(Revoked);
        suit.TakeEffect(new(2026, 4, 1), Today);
        suit.Close(new(2026, 4, 2), Today);
        suit.OpenInstance(Guid.CreateVersion7(), InstanceLevel.Retrial, "某高级法院", "再审案号", new(2026, 5, 6), Today);
        Assert.Equal((true, new DateOnly(2026, 4, 1), LitigationState.Retrial, null), (suit.Lost, suit.EffectiveOn, suit.State, suit.ClosedOn));

        suit.RecordJudgment(new Judgment([Reversed, ClaimsDismissed], new(2026, 8, 3)), Today);
        Assert.Equal((true, LitigationState.RetrialDecided), (suit.Lost, suit.State));
        suit.TakeEffect(new(2026, 8, 3), Today);

        Assert.Equal((false, new DateOnly(2026, 8, 3)), (suit.Lost, suit.EffectiveOn));
    }

    [Fact]
    public void Lost_RetrialRemanded_TakesTheJudgmentAway()
    {
        var suit = Judged(Revoked);
        suit.TakeEffect(new(2026, 4, 1), Today);
        suit.OpenInstance(Guid.CreateVersion7(), InstanceLevel.Retrial, "某高级法院", "再审案号", new(2026, 5, 6), Today);
        suit.RecordJudgment(new Judgment([Remanded], new(2026, 8, 3)), Today);

        Assert.Equal((false, null), (suit.Lost, suit.EffectiveOn));
    }

    [Theory]
    [InlineData(Affirmed)]
    [InlineData(Reversed)]
    [InlineData(Remanded)]
    public void RecordJudgment_OutcomeOfTheCourtAboveAtFirstInstance_IsRefused(LitigationOutcome outcome) =>
        Refused("ALL-OUTCOME-FIRST", () => Open().RecordJudgment(new Judgment([outcome], new(2026, 3, 2)), Today));

    [Theory]
    [InlineData("ALL-OUTCOME-REVERSED", Reversed)]
    [InlineData("ALL-OUTCOME-ABOVE", Revoked)]
    [InlineData("ALL-OUTCOME-ABOVE", NotDocketed)]
    [InlineData("ALL-OUTCOME-MIXED", Affirmed, Remanded)]
    [InlineData("ALL-OUTCOME-MIXED", Reversed, Affirmed)]
    public void RecordJudgment_OutcomesThatDoNotFitTheSecondInstance_AreRefused(string code, params LitigationOutcome[] outcomes) =>
        Refused(code, () => Appealed(ClaimsDismissed).RecordJudgment(new Judgment(outcomes, new(2026, 6, 1)), Today));

    [Theory]
    [InlineData("ALL-OUTCOME")]
    [InlineData("ALL-OUTCOME-MIXED", WithdrawalPermitted, Revoked)]
    [InlineData("ALL-OUTCOME-MIXED", Revoked, PartiallyRevoked)]
    public void RecordJudgment_OutcomesThatDoNotFitEachOther_AreRefused(string code, params LitigationOutcome[] outcomes) =>
        Refused(code, () => Open().RecordJudgment(new Judgment(outcomes, new(2026, 3, 2)), Today));

    [Fact]
    public void RecordJudgment_WithdrawnAfterChange_IsNotLostAndFlagged()
    {
        Refused("ALL-WITHDRAWN", () => Open().RecordJudgment(new Judgment([ClaimsDismissed], new(2026, 3, 2), WithdrawnAfterChange: true), Today));
        var suit = Open();
        suit.RecordJudgment(new Judgment([WithdrawalPermitted], new(2026, 3, 2), WithdrawnAfterChange: true), Today);
        suit.TakeEffect(new(2026, 3, 2), Today);

        Assert.Equal((false, true), (suit.Lost, suit.WithdrawnAfterChange));
    }

    [Fact]
    public void RecordJudgment_Again_NeedsTheReasonAndChangesTheCount()
    {
        var suit = Judged(ClaimsDismissed);
        suit.TakeEffect(new(2026, 4, 1), Today);
        Refused("ALL-JUDGED", () => suit.RecordJudgment(new Judgment([Revoked], new(2026, 3, 2)), Today));

        suit.RecordJudgment(new Judgment([Revoked], new(2026, 3, 2)), Today, "误录");

        Assert.True(suit.Lost);
    }

    [Fact]
    public void RecordJudgment_DatesOutOfOrder_AreRefused()
    {
        Refused("ALL-JUDGED-DATE", () => Open().RecordJudgment(new Judgment([ClaimsDismissed], null), Today));
        Refused("ALL-JUDGED-DATE", () => Open().RecordJudgment(new Judgment([ClaimsDismissed], Received.AddDays(-1)), Today));
        Refused("DATE-FUTURE", () => Open().RecordJudgment(new Judgment([ClaimsDismissed], Today.AddDays(1)), Today));
    }

    [Theory]
    [InlineData(InstanceLevel.First)]
    [InlineData(InstanceLevel.Second)]
    [InlineData(InstanceLevel.Retrial)]
    public void OpenInstance_BeforeTheJudgment_IsRefused(InstanceLevel level) =>
        Refused("ALL-INSTANCE", () => Open().OpenInstance(Guid.CreateVersion7(), level, "某法院", "某案号", Today, Today));

    [Fact]
    public void OpenInstance_LevelThatDoesNotFollow_IsRefused()
    {
        Refused("ALL-INSTANCE", () => Judged(ClaimsDismissed).OpenInstance(Guid.CreateVersion7(), InstanceLevel.Retrial, "某法院", "某案号", Today, Today));
        Refused("ALL-INSTANCE", () => Judged(ClaimsDismissed).OpenInstance(Guid.CreateVersion7(), InstanceLevel.First, "某法院", "某案号", Today, Today));
        var suit = Judged(ClaimsDismissed);
        suit.TakeEffect(new(2026, 4, 1), Today);
        Refused("ALL-INSTANCE", () => suit.OpenInstance(Guid.CreateVersion7(), InstanceLevel.Second, "某法院", "某案号", Today, Today));
    }

    [Fact]
    public void TakeEffect_BeforeTheJudgmentOrTwice_IsRefused()
    {
        Refused("ALL-EFFECT", () => Open().TakeEffect(Today, Today));
        var suit = Judged(ClaimsDismissed);
        Refused("ALL-EFFECT", () => suit.TakeEffect(new(2026, 3, 1), Today));
        suit.TakeEffect(new(2026, 3, 2), Today);
        Refused("ALL-EFFECT", () => suit.TakeEffect(new(2026, 3, 3), Today));
    }

    [Fact]
    public void FileDefense_EdgesOfItsDates()
    {
        Refused("ALL-ANSWER-DATE", () => Open().FileDefense(Received.AddDays(-1), Today));
        Refused("DATE-FUTURE", () => Open().FileDefense(Today.AddDays(1), Today));
        Refused("ALL-ANSWER-STATE", () => Judged(ClaimsDismissed).FileDefense(Received, Today));
        var suit = Open();
        suit.FileDefense(Received, Today);
        Assert.Equal(LitigationState.DefenseFiled, suit.State);
        Refused("ALL-ANSWER-STATE", () => suit.FileDefense(Received, Today));
    }

    [Theory]
    [InlineData("2026-11-12", "2026-11-27")]
    [InlineData("2026-09-18", "2026-10-08")] // the last day lies in the National Day holiday
    [InlineData("2026-11-06", "2026-11-23")] // a Saturday follows 15 days; rolls to Monday
    public void AnswerDeadline_FifteenCalendarDaysRolledOver(string received, string due) =>
        Assert.Equal(DateOnly.Parse(due), DisputePeriods.AnswerDeadline(DateOnly.Parse(received), null, null, TestCalendar.Seeded).LegalDueOn);

    [Fact]
    public void Close_BeforeEffect_IsRefused() => Refused("ALL-CLOSE", () => Judged(ClaimsDismissed).Close(Today, Today));

    [Fact]
    public void Receive_WhileReconsiderationOfTheSameActIsOpen_IsRefusedWithTheArticle()
    {
        var refused = Refused("ARL-CHANNEL", () => Litigation.Receive(Guid.CreateVersion7(), Particulars(),
            [new OpenDispute(DisputeChannel.Reconsideration, "津西青政复〔2026〕1号", Received)], Today));

        Assert.Equal(Cite.Arl("第二十九条第一款"), refused.Article);
    }

    private static Litigation Open() => Litigation.Receive(Guid.CreateVersion7(), Particulars(), [], Today);

    private static Litigation Judged(LitigationOutcome outcome)
    {
        var suit = Open();
        suit.RecordJudgment(new Judgment([outcome], new(2026, 3, 2)), Today);
        return suit;
    }

    private static Litigation Appealed(LitigationOutcome outcome)
    {
        var suit = Judged(outcome);
        suit.OpenInstance(Guid.CreateVersion7(), InstanceLevel.Second, "某中级法院", "二审案号", new(2026, 3, 20), Today);
        return suit;
    }

    private static LitigationParticulars Particulars() =>
        new("苏某", ChallengedActKind.Other, "某行政行为", null, null, false, Received, "某法院", "一审案号");

    private static RuleViolation Refused(string code, Action step)
    {
        var refused = Assert.Throws<RuleViolation>(step);
        Assert.Equal(code, refused.Code);
        return refused;
    }
}
