using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.Remedies;

/// <summary>A penalty case says of its decision what the disputes over it say (law.md 4.1 to 4.3).</summary>
public sealed class DisputeFollowingTests
{
    public static TheoryData<ReconsiderationOutcome, RemedyStatus> ReconsiderationEffects() => new()
    {
        { ReconsiderationOutcome.NotAccepted, RemedyStatus.None },
        { ReconsiderationOutcome.ApplicationDismissed, RemedyStatus.None },
        { ReconsiderationOutcome.Upheld, RemedyStatus.Upheld },
        { ReconsiderationOutcome.ClaimDismissed, RemedyStatus.Upheld },
        { ReconsiderationOutcome.Modified, RemedyStatus.Changed },
        { ReconsiderationOutcome.Revoked, RemedyStatus.Annulled },
        { ReconsiderationOutcome.PartiallyRevoked, RemedyStatus.Changed },
        { ReconsiderationOutcome.ConfirmedIllegal, RemedyStatus.Annulled },
        { ReconsiderationOutcome.ConfirmedInvalid, RemedyStatus.Annulled },
        { ReconsiderationOutcome.OrderedToPerform, RemedyStatus.None },
        { ReconsiderationOutcome.Mediated, RemedyStatus.None },
        { ReconsiderationOutcome.TerminatedWithdrawn, RemedyStatus.None },
        { ReconsiderationOutcome.TerminatedOther, RemedyStatus.None },
    };

    public static TheoryData<LitigationOutcome, RemedyStatus> LitigationEffects() => new()
    {
        { LitigationOutcome.NotDocketed, RemedyStatus.None },
        { LitigationOutcome.ActionDismissed, RemedyStatus.None },
        { LitigationOutcome.WithdrawalPermitted, RemedyStatus.None },
        { LitigationOutcome.DeemedWithdrawn, RemedyStatus.None },
        { LitigationOutcome.ClaimsDismissed, RemedyStatus.Upheld },
        { LitigationOutcome.Revoked, RemedyStatus.Annulled },
        { LitigationOutcome.PartiallyRevoked, RemedyStatus.Changed },
        { LitigationOutcome.OrderedToPerform, RemedyStatus.None },
        { LitigationOutcome.OrderedToPay, RemedyStatus.Upheld },
        { LitigationOutcome.ConfirmedIllegal, RemedyStatus.Annulled },
        { LitigationOutcome.ConfirmedInvalid, RemedyStatus.Annulled },
        { LitigationOutcome.Modified, RemedyStatus.Changed },
        { LitigationOutcome.CompensationOrdered, RemedyStatus.Upheld },
        { LitigationOutcome.Mediated, RemedyStatus.None },
        { LitigationOutcome.Terminated, RemedyStatus.None },
    };

    [Theory]
    [MemberData(nameof(ReconsiderationEffects))]
    public void Reconsideration_Outcome_GivesTheCaseItsStatus(ReconsiderationOutcome outcome, RemedyStatus status)
    {
        var (with, c) = Served();
        var dispute = Received(c, with);
        Follow(c, dispute, with);
        Assert.Equal(RemedyStatus.UnderReconsideration, c.RemedyStatus);
        with.Tomorrow();

        dispute.RecordOutcome(new ReconsiderationResult(outcome, with.Day) { ChangedTo = status == RemedyStatus.Changed ? with.Lighter : null }, Staff.Host, with.Law);
        Follow(c, dispute, with);

        Assert.Equal(status, c.RemedyStatus);
        Assert.Equal(with.Day, c.RemedyPeriods[0].Until);
        Assert.Equal(status switch { RemedyStatus.Annulled => 0, RemedyStatus.Changed => 1_000_000, _ => 2_000_000 }, c.FineFen);
    }

    [Theory]
    [MemberData(nameof(LitigationEffects))]
    public void Litigation_Outcome_GivesTheCaseItsStatus_OnlyOnceItIsInEffect(LitigationOutcome outcome, RemedyStatus status)
    {
        var (with, c) = Served();
        var suit = Sued(c, with);
        Follow(c, suit, with);
        with.Tomorrow();
        suit.RecordJudgment(new Judgment([outcome], with.Day) { ChangedTo = status == RemedyStatus.Changed ? with.Lighter : null }, Staff.Host, with.Law);
        Follow(c, suit, with);
        Assert.Equal(RemedyStatus.UnderLitigation, c.RemedyStatus);
        Assert.Equal(2_000_000, c.FineFen);

        TakeEffect(suit, with);
        Follow(c, suit, with);

        Assert.Equal((status, with.Day), (c.RemedyStatus, c.RemedyPeriods[0].Until));
    }

    [Fact]
    public void EveryOutcome_StandsInTheTables()
    {
        var notAlone = new[] { LitigationOutcome.Affirmed, LitigationOutcome.Reversed, LitigationOutcome.Remanded };
        Assert.Equal(Enum.GetValues<ReconsiderationOutcome>(), ReconsiderationEffects().Select(r => r.Data.Item1).Order());
        Assert.Equal(Enum.GetValues<LitigationOutcome>().Except(notAlone), LitigationEffects().Select(r => r.Data.Item1).Order());
    }

    [Fact]
    public void Litigation_AppealedThenAffirmed_SaysWhatTheFirstCourtSaid()
    {
        var (with, c) = Served();
        var suit = Sued(c, with);
        Follow(c, suit, with);
        with.Tomorrow();
        suit.RecordJudgment(new Judgment([LitigationOutcome.Modified], with.Day) { ChangedTo = with.Lighter }, Staff.Host, with.Law);
        suit.OpenInstance(Guid.CreateVersion7(), InstanceLevel.Second, InstanceOrigin.AppealOfPlaintiff, "中级人民法院", "终1号", with.Day, Staff.Host, with.Law);
        Follow(c, suit, with);
        Assert.Equal(RemedyStatus.UnderLitigation, c.RemedyStatus);
        with.Tomorrow();

        suit.RecordJudgment(new Judgment([LitigationOutcome.Affirmed], with.Day), Staff.Host, with.Law);
        TakeEffect(suit, with);
        Follow(c, suit, with);

        Assert.Equal((RemedyStatus.Changed, 1_000_000), (c.RemedyStatus, c.FineFen));
    }

    [Fact]
    public void Litigation_RemandedOnRetrial_OpensThePeriodAgain()
    {
        var (with, c) = Served();
        var suit = Sued(c, with);
        Follow(c, suit, with);
        suit.RecordJudgment(new Judgment([LitigationOutcome.Revoked], with.Day), Staff.Host, with.Law);
        TakeEffect(suit, with);
        Follow(c, suit, with);
        Assert.Equal(RemedyStatus.Annulled, c.RemedyStatus);

        suit.OpenInstance(Guid.CreateVersion7(), InstanceLevel.Retrial, InstanceOrigin.Protest, "高级人民法院", "再1号", with.Day, Staff.Host, with.Law);
        Follow(c, suit, with);
        Assert.Equal(RemedyStatus.Annulled, c.RemedyStatus);
        suit.RecordJudgment(new Judgment([LitigationOutcome.Remanded], with.Day), Staff.Host, with.Law);
        Follow(c, suit, with);

        Assert.Equal((RemedyStatus.UnderLitigation, 2_000_000), (c.RemedyStatus, c.FineFen));
        Assert.Null(c.RemedyPeriods.Single().Until);
    }

    [Fact]
    public void CorrectedOutcome_LiftsWhatTheWrongOneDid()
    {
        var (with, c) = Served();
        var dispute = Received(c, with);
        dispute.RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Revoked, with.Day), Staff.Host, with.Law);
        Follow(c, dispute, with);
        Assert.Null(c.EffectiveOutcome);

        dispute.CorrectOutcome(new ReconsiderationResult(ReconsiderationOutcome.Upheld, with.Day), "选错", Staff.Host, with.Law);
        Follow(c, dispute, with, "选错");

        Assert.Equal((RemedyStatus.Upheld, 2_000_000), (c.RemedyStatus, c.FineFen));
        Assert.Null(c.DecisionChange);
        Assert.Contains("选错", c.Events[^1].Sentence);
        var events = c.Events.Count;
        Follow(c, dispute, with);
        Assert.Equal(events, c.Events.Count);
    }

    [Fact]
    public void CorrectedOutcome_AfterTheCaseWasOpenedAnew_IsRefused()
    {
        var (with, c) = Served();
        var dispute = Received(c, with);
        dispute.RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Revoked, with.Day, OrderedToRemake: true), Staff.Host, with.Law);
        Follow(c, dispute, with);
        c.RemakeCase(Guid.CreateVersion7(), with.Number("立"), "重新查处", Staff.Leader, with.Law);

        dispute.CorrectOutcome(new ReconsiderationResult(ReconsiderationOutcome.Upheld, with.Day), "选错", Staff.Host, with.Law);

        Assert.Contains("另立新案", Assert.Throws<RuleViolation>(() => Follow(c, dispute, with, "选错")).Sentence);
    }

    [Fact]
    public void DisputeThatWasAboutAnotherCase_LeavesThisOne()
    {
        var (with, c) = Served();
        var dispute = Received(c, with);
        Follow(c, dispute, with);

        c.FollowDispute(dispute.Id, null, "选错案件", Staff.Host, with.Law);

        Assert.Empty(c.RemedyPeriods);
        Assert.Equal(RemedyStatus.None, c.RemedyStatus);
    }

    [Fact]
    public void DecisionAnnulledByTheBureau_DoesNotRiseWhenTheSuitSaysUpheld()
    {
        var (with, c) = Served();
        var suit = Sued(c, with);
        Follow(c, suit, with);
        c.AnnulDecision(with.Number("撤"), "程序违法", Staff.Leader, with.Law);
        suit.RecordJudgment(new Judgment([LitigationOutcome.ClaimsDismissed], with.Day), Staff.Host, with.Law);
        TakeEffect(suit, with);

        Follow(c, suit, with);

        Assert.Equal(RemedyStatus.Annulled, c.RemedyStatus);
        Assert.Equal("REMEDY", Assert.Throws<RuleViolation>(() => c.AnnulDecision("2", "再次", Staff.Leader, with.Law)).Code);
    }

    [Fact]
    public void SuitAfterAReconsideration_IsASecondPeriod()
    {
        var (with, c) = Served();
        var first = Received(c, with);
        first.RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Upheld, with.Day), Staff.Host, with.Law);
        Follow(c, first, with);
        with.Tomorrow();
        var second = Sued(c, with);

        Follow(c, second, with);

        Assert.Equal([RemedyChannel.Reconsideration, RemedyChannel.Litigation], c.RemedyPeriods.Select(r => r.Channel));
        Assert.Equal(RemedyStatus.UnderLitigation, c.RemedyStatus);
    }

    [Fact]
    public void ChangedOutcome_WithoutThePenaltiesThatRemain_IsRefused()
    {
        var (with, c) = Served();
        var dispute = Received(c, with);
        dispute.RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Modified, with.Day), Staff.Host, with.Law);

        Assert.Equal("Penalties", Assert.Throws<RuleViolation>(() => Follow(c, dispute, with)).Field);
    }

    [Fact]
    public void PeriodToSue_AfterAReconsiderationThatExaminedTheDecision_EndsOnTheFifteenthDay_OtherwiseSixMonthsFromService()
    {
        foreach (var outcome in new[] { ReconsiderationOutcome.Upheld, ReconsiderationOutcome.TerminatedWithdrawn })
        {
            var (with, c) = Served();
            var before = c.RemedyPeriodsEndOn(PenaltyCaseBuilder.Calendar)!.Value;
            var dispute = Received(c, with);
            Follow(c, dispute, with);
            // A day whose fifteenth is a Saturday: the period rolls to Monday.
            with.GoTo(with.Day.AddDays(14 - (int)with.Day.DayOfWeek + (int)DayOfWeek.Friday));
            dispute.RecordOutcome(new ReconsiderationResult(outcome, with.Day), Staff.Host, with.Law);
            Follow(c, dispute, with);

            Assert.Equal(outcome == ReconsiderationOutcome.Upheld ? with.Day.AddDays(17) : before, c.RemedyPeriodsEndOn(PenaltyCaseBuilder.Calendar));
            Assert.Equal(DayOfWeek.Friday, with.Day.DayOfWeek);
        }
    }

    [Fact]
    public void JudgmentCorrectedSoThatItsEffectFallsAway_OpensThePeriodAgain()
    {
        var (with, c) = Served();
        var suit = Sued(c, with);
        Follow(c, suit, with);
        suit.RecordJudgment(new Judgment([LitigationOutcome.Mediated], with.Day), Staff.Host, with.Law);
        suit.TakeEffect(with.Day, Staff.Host, with.Law);
        c.FollowDispute(suit.Id, suit.Remedy, "", Staff.Host, with.Law);
        Assert.Equal(RemedyStatus.None, c.RemedyStatus);

        suit.CorrectJudgment(new Judgment([LitigationOutcome.Revoked], with.Day), "误录", Staff.Host, with.Law);
        c.FollowDispute(suit.Id, suit.Remedy, "误录", Staff.Host, with.Law);

        Assert.Equal((false, null, RemedyStatus.UnderLitigation), (suit.Lost, suit.EffectiveOn, c.RemedyStatus));
        Assert.Contains("不再成立", suit.Events[^1].Sentence);
    }

    private static void TakeEffect(Litigation suit, PenaltyCaseBuilder with)
    {
        with.GoTo(with.Day.AddDays(DisputePeriods.Appeal(suit.Instances[^1]) is null ? 0 : 20));
        suit.TakeEffect(with.Day, Staff.Host, with.Law);
    }

    private static (PenaltyCaseBuilder With, PenaltyCase Case) Served()
    {
        var with = new PenaltyCaseBuilder();
        return (with, with.At(Stage.DecisionServed));
    }

    private static Reconsideration Received(PenaltyCase c, PenaltyCaseBuilder with) => Reconsideration.Receive(Guid.CreateVersion7(),
        new ReconsiderationParticulars("示范培训中心", ChallengedActKind.PenaltyDecision, "处罚决定", c.Id, with.Day, ReconsiderationTrack.Ordinary, "区政府", "复1号"), [], Staff.Host, with.Law);

    private static Litigation Sued(PenaltyCase c, PenaltyCaseBuilder with) => Litigation.Receive(Guid.CreateVersion7(),
        new LitigationParticulars("示范培训中心", ChallengedActKind.PenaltyDecision, "处罚决定", c.Id, null, false, with.Day, "区人民法院", "初1号"), [], null, Staff.Host, with.Law);

    private static void Follow(PenaltyCase c, Reconsideration dispute, PenaltyCaseBuilder with, string reason = "") => c.FollowDispute(dispute.Id, dispute.Remedy, reason, Staff.Host, with.Law);

    private static void Follow(PenaltyCase c, Litigation dispute, PenaltyCaseBuilder with) => c.FollowDispute(dispute.Id, dispute.Remedy, "", Staff.Host, with.Law);
}
