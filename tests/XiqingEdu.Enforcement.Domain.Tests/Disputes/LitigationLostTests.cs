using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.TestKit;
using Xunit;
using static XiqingEdu.Enforcement.Domain.Disputes.Litigations.LitigationOutcome;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

/// <summary>Lost is what the judgment in effect says, over every outcome and every history of instances (law.md 4.3).</summary>
public sealed class LitigationLostTests
{
    /// <summary>Outcomes of the first instance and whether a suit that ends with them is lost.</summary>
    public static TheoryData<LitigationOutcome, bool> FirstInstance => new()
    {
        { NotDocketed, false }, { ActionDismissed, false }, { WithdrawalPermitted, false }, { DeemedWithdrawn, false }, { ClaimsDismissed, false },
        { Revoked, true }, { PartiallyRevoked, true }, { OrderedToPerform, true }, { OrderedToPay, true }, { ConfirmedIllegal, true },
        { ConfirmedInvalid, true }, { Modified, true }, { CompensationOrdered, true }, { Mediated, false }, { Terminated, false },
    };

    /// <summary>What the first instance said, and what a court above decided instead.</summary>
    public static TheoryData<LitigationOutcome, LitigationOutcome, bool> Reversals()
    {
        var data = new TheoryData<LitigationOutcome, LitigationOutcome, bool>();
        foreach (var first in new[] { ClaimsDismissed, ActionDismissed, Revoked, PartiallyRevoked, ConfirmedIllegal })
        {
            // A withdrawal is no reversal: the judgment below stands.
            foreach (var (instead, lost) in FirstInstance.Select(r => r.Data).Where(r => r.Item1 is not WithdrawalPermitted and not DeemedWithdrawn))
            {
                data.Add(first, instead, lost);
            }
        }

        return data;
    }

    [Fact]
    public void TheoryKnowsEveryOutcome()
    {
        Assert.Equal(Enum.GetValues<LitigationOutcome>(), FirstInstance.Select(r => r.Data.Item1).Concat(LitigationOutcomes.AboveFirstOnly).Order());
        Assert.Equal(FirstInstance.Where(r => r.Data.Item2).Select(r => r.Data.Item1).Order(), LitigationOutcomes.Losing.Order());
    }

    [Theory]
    [MemberData(nameof(FirstInstance))]
    public void FirstInstance_CountsOnceInEffect(LitigationOutcome outcome, bool lost)
    {
        var (with, suit) = Judged(outcome);
        Assert.Equal((false, null, LitigationState.FirstInstanceDecided), (suit.Lost, suit.EffectiveOn, suit.State));
        Assert.Empty(suit.EffectiveOutcomes);

        with.TakeEffect(suit);

        Assert.Equal((lost, lost, LitigationState.Effective, with.Day), (suit.Lost, suit.DemandsLesson, suit.State, suit.EffectiveOn));
        Assert.Equal([outcome], suit.EffectiveOutcomes);
    }

    [Theory]
    [MemberData(nameof(FirstInstance))]
    public void Appealed_IsNotYetCounted_AndAffirmedSaysWhatTheFirstSaid(LitigationOutcome outcome, bool lost)
    {
        foreach (var above in LitigationOutcomes.LeavingStanding)
        {
            var (with, suit) = Appealed(outcome);
            Assert.Equal((false, null, LitigationState.SecondInstance), (suit.Lost, suit.EffectiveOn, suit.State));
            with.Judge(suit, above);
            Assert.Equal((false, LitigationState.SecondInstanceDecided), (suit.Lost, suit.State));

            with.TakeEffect(suit);

            Assert.Equal((lost, with.Day), (suit.Lost, suit.EffectiveOn));
            Assert.Equal([outcome], suit.EffectiveOutcomes);
        }
    }

    [Theory]
    [MemberData(nameof(Reversals))]
    public void ReversedOnAppeal_FollowsWhatWasDecidedInstead(LitigationOutcome first, LitigationOutcome instead, bool lost)
    {
        var (with, suit) = Appealed(first);
        with.Judge(suit, Reversed, instead);
        Assert.False(suit.Lost);

        with.TakeEffect(suit);

        Assert.Equal(lost, suit.Lost);
        Assert.Equal([instead], suit.EffectiveOutcomes);
    }

    [Theory]
    [MemberData(nameof(Reversals))]
    public void ReversedOnRetrial_StandsUntilTheRetrialTakesEffect(LitigationOutcome first, LitigationOutcome instead, bool lost)
    {
        foreach (var origin in new[] { InstanceOrigin.RetrialApplication, InstanceOrigin.Protest, InstanceOrigin.RetrialByCourt })
        {
            var (with, suit) = Retried(first, origin);
            var (effective, was) = (suit.EffectiveOn, LitigationOutcomes.Losing.Contains(first));
            Assert.Equal((was, LitigationState.Retrial), (suit.Lost, suit.State));
            with.Tomorrow();
            with.Judge(suit, Reversed, instead);
            Assert.Equal((was, effective, LitigationState.RetrialDecided), (suit.Lost, suit.EffectiveOn, suit.State));

            with.TakeEffect(suit);

            Assert.Equal((lost, with.Day), (suit.Lost, suit.EffectiveOn));
        }
    }

    [Theory]
    [MemberData(nameof(FirstInstance))]
    public void RemandedOnAppeal_IsNotYetCounted_UntilItIsJudgedAgain(LitigationOutcome outcome, bool lost)
    {
        var (with, suit) = Appealed(Revoked);
        with.Judge(suit, Remanded);
        Assert.Equal((false, null, LitigationState.Remanded), (suit.Lost, suit.EffectiveOn, suit.State));
        with.Open(suit, InstanceLevel.First, InstanceOrigin.Remand);
        Assert.Equal(LitigationState.Remanded, suit.State);
        with.Judge(suit, outcome);
        Assert.Equal((false, LitigationState.FirstInstanceDecided), (suit.Lost, suit.State));

        with.TakeEffect(suit);

        Assert.Equal((lost, 3), (suit.Lost, suit.Instances.Count));
    }

    [Theory]
    [MemberData(nameof(FirstInstance))]
    public void RetrialAffirmedOrWithdrawn_LeavesItAsItWas(LitigationOutcome outcome, bool lost)
    {
        foreach (var above in LitigationOutcomes.LeavingStanding)
        {
            var (with, suit) = Retried(outcome, InstanceOrigin.RetrialApplication);
            with.Judge(suit, above);
            with.TakeEffect(suit);

            Assert.Equal(lost, suit.Lost);
            Assert.Equal([outcome], suit.EffectiveOutcomes);
        }
    }

    [Theory]
    [MemberData(nameof(FirstInstance))]
    public void RetrialRemanded_TakesTheJudgmentAway_AndTheNewOneCounts(LitigationOutcome outcome, bool lost)
    {
        var (with, suit) = Retried(Revoked, InstanceOrigin.RetrialByCourt);
        Assert.True(suit.Lost);
        with.Judge(suit, Remanded);
        Assert.Equal((false, null), (suit.Lost, suit.EffectiveOn));
        with.Open(suit, InstanceLevel.First, InstanceOrigin.Remand);
        with.Judge(suit, outcome);
        with.Open(suit, InstanceLevel.Second, InstanceOrigin.AppealOfBoth);
        with.Judge(suit, Affirmed);
        Assert.False(suit.Lost);

        with.TakeEffect(suit);

        Assert.Equal(lost, suit.Lost);
    }

    [Fact]
    public void RetrialAffirmsASecondInstanceThatReversed_SaysWhatTheSecondSaid()
    {
        var (with, suit) = Appealed(ClaimsDismissed);
        with.Judge(suit, Reversed, ConfirmedIllegal);
        with.TakeEffect(suit);
        with.Open(suit, InstanceLevel.Retrial, InstanceOrigin.Protest);
        with.Judge(suit, Affirmed);
        with.TakeEffect(suit);

        Assert.True(suit.Lost);
        Assert.Equal([ConfirmedIllegal], suit.EffectiveOutcomes);
    }

    [Theory]
    [InlineData(true, ClaimsDismissed, CompensationOrdered)]
    [InlineData(true, PartiallyRevoked, ClaimsDismissed)]
    [InlineData(true, Revoked, CompensationOrdered)]
    [InlineData(true, ConfirmedIllegal, OrderedToPay)]
    [InlineData(false, ClaimsDismissed, ClaimsDismissed)]
    public void SeveralOutcomes_OneIsEnough(bool lost, params LitigationOutcome[] outcomes)
    {
        var (with, suit) = Judged(outcomes);
        with.TakeEffect(suit);
        Assert.Equal(lost, suit.Lost);

        var (again, appealed) = Appealed(ActionDismissed);
        again.Judge(appealed, [Reversed, .. outcomes]);
        again.TakeEffect(appealed);
        Assert.Equal(lost, appealed.Lost);
    }

    [Fact]
    public void WithdrawnAfterChange_IsNotLost_FlaggedAndLearntFrom()
    {
        var with = A.Dispute();
        var suit = with.At(LitigationState.DefenseFiled);
        suit.RecordJudgment(new Judgment([WithdrawalPermitted], with.Day, WithdrawnAfterChange: true), Staff.Host, with.Law);
        Assert.False(suit.WithdrawnAfterChange);
        suit.TakeEffect(with.Day, Staff.Host, with.Law);

        Assert.Equal((false, true, true, false), (suit.Lost, suit.WithdrawnAfterChange, suit.DemandsLesson, suit.DemandsCompliance));
    }

    [Theory]
    [MemberData(nameof(FirstInstance))]
    public void DutyAfterTheJudgment_FollowsItsOutcome(LitigationOutcome outcome, bool lost)
    {
        var (with, suit) = Judged(outcome);
        Assert.False(suit.DemandsCompliance);
        with.TakeEffect(suit);

        Assert.Equal(outcome is OrderedToPerform or OrderedToPay or CompensationOrdered or Mediated, suit.DemandsCompliance);
        Assert.Equal(lost, suit.Lost);
    }

    [Fact]
    public void Closed_OpensAgainByTheRetrial_AndWhatWasOrderedIsGone()
    {
        var with = A.Dispute();
        var suit = with.At(LitigationState.Closed);
        with.Open(suit, InstanceLevel.Retrial, InstanceOrigin.Protest);

        Assert.Equal((true, LitigationState.Retrial, null, null), (suit.Lost, suit.State, suit.ClosedOn, suit.Compliance));
        Assert.Single(suit.Lessons);
    }

    private static (DisputeBuilder With, Litigation Suit) Judged(params LitigationOutcome[] outcomes)
    {
        var with = A.Dispute();
        with.Outcomes = outcomes;
        return (with, with.At(LitigationState.FirstInstanceDecided));
    }

    private static (DisputeBuilder With, Litigation Suit) Appealed(LitigationOutcome outcome)
    {
        var with = A.Dispute();
        with.Outcomes = [outcome];
        return (with, with.At(LitigationState.SecondInstance));
    }

    private static (DisputeBuilder With, Litigation Suit) Retried(LitigationOutcome outcome, InstanceOrigin origin)
    {
        var (with, suit) = Judged(outcome);
        with.TakeEffect(suit);
        with.Tomorrow();
        with.Open(suit, InstanceLevel.Retrial, origin);
        return (with, suit);
    }
}
