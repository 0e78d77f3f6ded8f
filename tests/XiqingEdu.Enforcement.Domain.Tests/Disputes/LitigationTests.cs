using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;
using static XiqingEdu.Enforcement.Domain.Disputes.Litigations.LitigationOutcome;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

/// <summary>Instances and judgments of a suit: what cannot be recorded (law.md 4.2).</summary>
public sealed class LitigationTests
{
    [Theory]
    [InlineData(Affirmed)]
    [InlineData(Reversed)]
    [InlineData(Remanded)]
    public void RecordJudgment_OutcomeOfTheCourtAboveAtFirstInstance_IsRefused(LitigationOutcome outcome) =>
        Assert.Equal(Cite.All("第八十九条"), Refused("ALL-OUTCOME-FIRST", LitigationState.DefenseFiled, (suit, with) => with.Judge(suit, outcome)).Article);

    [Theory]
    [InlineData("ALL-OUTCOME-REVERSED", Reversed)]
    [InlineData("ALL-OUTCOME-ABOVE", Revoked)]
    [InlineData("ALL-OUTCOME-ABOVE", ClaimsDismissed)]
    [InlineData("ALL-OUTCOME-ABOVE", NotDocketed)]
    [InlineData("ALL-OUTCOME-MIXED", Affirmed, Remanded)]
    [InlineData("ALL-OUTCOME-MIXED", Reversed, Affirmed)]
    [InlineData("ALL-OUTCOME-MIXED", Reversed, Remanded)]
    [InlineData("ALL-OUTCOME-MIXED", Reversed, WithdrawalPermitted)]
    [InlineData("ALL-OUTCOME")]
    public void RecordJudgment_OutcomesThatDoNotFitTheCourtAbove_AreRefused(string code, params LitigationOutcome[] outcomes)
    {
        Assert.Equal(Cite.All("第八十九条"), Refused(code, LitigationState.SecondInstance, (suit, with) => with.Judge(suit, outcomes)).Article);
        Refused(code, LitigationState.Retrial, (suit, with) => with.Judge(suit, outcomes));
    }

    [Theory]
    [InlineData("ALL-OUTCOME")]
    [InlineData("ALL-OUTCOME-MIXED", WithdrawalPermitted, Revoked)]
    [InlineData("ALL-OUTCOME-MIXED", Mediated, CompensationOrdered)]
    [InlineData("ALL-OUTCOME-MIXED", Revoked, PartiallyRevoked)]
    public void RecordJudgment_OutcomesThatDoNotFitEachOther_AreRefused(string code, params LitigationOutcome[] outcomes) =>
        Refused(code, LitigationState.DefenseFiled, (suit, with) => with.Judge(suit, outcomes));

    [Fact]
    public void RecordJudgment_WithdrawnAfterChange_OnlyWithAPermittedWithdrawal()
    {
        foreach (var outcome in Enum.GetValues<LitigationOutcome>().Where(o => o != WithdrawalPermitted && !LitigationOutcomes.AboveFirstOnly.Contains(o)))
        {
            Assert.Equal(Cite.All("第六十二条"), Refused("ALL-WITHDRAWN", LitigationState.DefenseFiled,
                (suit, with) => suit.RecordJudgment(new Judgment([outcome], with.Day, WithdrawnAfterChange: true), Staff.Host, with.Law)).Article);
        }
    }

    [Fact]
    public void RecordJudgment_EdgesOfItsDates()
    {
        var with = A.Dispute();
        var suit = with.At(LitigationState.DefenseFiled);
        with.Later(5);
        var filed = suit.DefenseFiledOn!.Value;
        Refused("DATE", () => suit.RecordJudgment(new Judgment([ClaimsDismissed], null), Staff.Host, with.Law));
        Refused("DATE-ORDER", () => suit.RecordJudgment(new Judgment([ClaimsDismissed], filed.AddDays(-1)), Staff.Host, with.Law));
        Refused("DATE-FUTURE", () => suit.RecordJudgment(new Judgment([ClaimsDismissed], with.Day.AddDays(1)), Staff.Host, with.Law));
        Refused("DATE-ORDER", () => suit.RecordJudgment(new Judgment([ClaimsDismissed], filed.AddDays(1)) { ServedOn = filed }, Staff.Host, with.Law));
        Refused("DATE-ORDER", () => suit.RecordJudgment(new Judgment([ClaimsDismissed], filed) { ServedOn = with.Day.AddDays(1) }, Staff.Host, with.Law));
        Assert.False(suit.HasOutcome);

        suit.RecordJudgment(new Judgment([ClaimsDismissed], filed) { ServedOn = filed }, Staff.Host, with.Law);

        Assert.Equal((filed, filed), (suit.Instances[0].JudgedOn, suit.Instances[0].ServedOn));
    }

    [Fact]
    public void RecordJudgment_OfASecondInstance_NotBeforeItsReceipt() => Refused("DATE-ORDER", LitigationState.SecondInstance,
        (suit, with) => suit.RecordJudgment(new Judgment([Affirmed], suit.Instances[1].ReceivedOn.AddDays(-1)), Staff.Host, with.Law));

    [Fact]
    public void RecordJudgment_Again_IsRefused_AndACorrectionNeedsItsReasonAndChangesTheCount()
    {
        var with = A.Dispute();
        with.Outcomes = [ClaimsDismissed];
        var suit = with.At(LitigationState.Effective);
        var judged = suit.Instances[0].JudgedOn;
        Refused("STAGE", () => with.Judge(suit, Revoked));
        Assert.Equal("CorrectionReason", Refused("TEXT", () => suit.CorrectJudgment(new Judgment([Revoked], judged), " ", Staff.Host, with.Law)).Field);
        Refused("DATE-ORDER", () => suit.CorrectJudgment(new Judgment([Revoked], suit.EffectiveOn!.Value.AddDays(1)), "误录", Staff.Host, with.Law));
        Assert.False(suit.Lost);

        suit.CorrectJudgment(new Judgment([Revoked], judged), "误录", Staff.Host, with.Law);

        Assert.True(suit.Lost);
        Assert.Contains("误录", suit.Events[^1].Sentence);
    }

    [Fact]
    public void CorrectJudgment_ThatTakesTheDutyAway_TakesTheComplianceAway()
    {
        var with = A.Dispute();
        var suit = with.At(LitigationState.Compliance);

        suit.CorrectJudgment(new Judgment([ClaimsDismissed], suit.Instances[0].JudgedOn), "误录", Staff.Host, with.Law);

        Assert.Equal((LitigationState.Effective, null), (suit.State, suit.Compliance));
    }

    [Fact]
    public void CorrectJudgment_ToOneThatWasNotYetInEffect_TakesTheEffectAway()
    {
        var with = A.Dispute();
        with.Outcomes = [WithdrawalPermitted];
        var suit = with.At(LitigationState.Effective);
        var effective = suit.EffectiveOn;

        suit.CorrectJudgment(new Judgment([Revoked], suit.Instances[0].JudgedOn), "误录", Staff.Host, with.Law);

        Assert.Equal((LitigationState.FirstInstanceDecided, null, false), (suit.State, suit.EffectiveOn, suit.Lost));
        Assert.Contains($"{effective:yyyy-MM-dd} 不再成立", suit.Events[^1].Sentence);
    }

    [Theory]
    [InlineData(LitigationState.DefenseFiled)]
    [InlineData(LitigationState.SecondInstance)]
    [InlineData(LitigationState.Retrial)]
    public void OpenInstance_BeforeTheJudgment_IsRefused(LitigationState state)
    {
        foreach (var level in Enum.GetValues<InstanceLevel>())
        {
            Refused("STAGE", state, (suit, with) => with.Open(suit, level, InstanceOrigin.Protest));
        }
    }

    /// <summary>Every level after every judgment: a remand leads to a new first instance, a judgment not in effect to an appeal, one in effect to a retrial.</summary>
    [Theory]
    [InlineData(LitigationState.FirstInstanceDecided, InstanceLevel.Second)]
    [InlineData(LitigationState.RetrialDecided, InstanceLevel.Second)]
    [InlineData(LitigationState.Remanded, InstanceLevel.First)]
    [InlineData(LitigationState.Effective, InstanceLevel.Retrial)]
    [InlineData(LitigationState.Compliance, InstanceLevel.Retrial)]
    [InlineData(LitigationState.Closed, InstanceLevel.Retrial)]
    public void OpenInstance_LevelAndOriginThatDoNotFollow_AreRefused(LitigationState state, InstanceLevel follows)
    {
        foreach (var level in Enum.GetValues<InstanceLevel>())
        {
            foreach (var origin in Enum.GetValues<InstanceOrigin>())
            {
                var fits = level == follows && level switch
                {
                    InstanceLevel.First => origin == InstanceOrigin.Remand,
                    InstanceLevel.Second => origin is InstanceOrigin.AppealOfPlaintiff or InstanceOrigin.AppealOfBureau or InstanceOrigin.AppealOfBoth,
                    _ => origin is InstanceOrigin.RetrialApplication or InstanceOrigin.Protest or InstanceOrigin.RetrialByCourt,
                };
                var with = A.Dispute();
                var suit = with.At(state);
                if (fits)
                {
                    with.Open(suit, level, origin);
                    Assert.Equal((suit.Instances.Count, level, origin), (suit.Instances[^1].Sequence, suit.Instances[^1].Level, suit.Instances[^1].Origin));
                    continue;
                }

                var instances = suit.Instances.Count;
                var refused = Refused("ALL-INSTANCE", () => with.Open(suit, level, origin));
                Assert.Equal(level == InstanceLevel.Retrial ? Cite.All("第九十条") : Cite.All("第八十五条"), refused.Article);
                Assert.Equal((instances, state), (suit.Instances.Count, suit.State));
            }
        }
    }

    [Fact]
    public void OpenInstance_AfterASecondInstance_NoFurtherAppealLies() => Refused("STAGE", LitigationState.SecondInstanceDecided,
        (suit, with) => with.Open(suit, InstanceLevel.Second, InstanceOrigin.AppealOfPlaintiff));

    [Fact]
    public void OpenInstance_EdgesOfItsDate()
    {
        var with = A.Dispute();
        var suit = with.At(LitigationState.FirstInstanceDecided);
        var judged = suit.Instances[0].JudgedOn!.Value;
        Refused("ALL-INSTANCE-DATE", () => with.Open(suit, InstanceLevel.Second, InstanceOrigin.AppealOfPlaintiff, judged.AddDays(-1)));
        Refused("DATE-FUTURE", () => with.Open(suit, InstanceLevel.Second, InstanceOrigin.AppealOfPlaintiff, with.Day.AddDays(1)));

        with.Open(suit, InstanceLevel.Second, InstanceOrigin.AppealOfPlaintiff, judged);

        Assert.Equal(judged, suit.Instances[1].ReceivedOn);
    }

    [Fact]
    public void TakeEffect_WithoutJudgment_Remanded_BeforeIt_InTheFutureOrTwice_IsRefused()
    {
        Refused("STAGE", LitigationState.DefenseFiled, (suit, with) => suit.TakeEffect(with.Day, Staff.Host, with.Law));
        Refused("STAGE", LitigationState.Remanded, (suit, with) => suit.TakeEffect(with.Day, Staff.Host, with.Law));
        Refused("STAGE", LitigationState.Effective, (suit, with) => suit.TakeEffect(with.Day, Staff.Host, with.Law));
        Refused("ALL-EFFECT", LitigationState.SecondInstanceDecided, (suit, with) => suit.TakeEffect(suit.Instances[^1].JudgedOn!.Value.AddDays(-1), Staff.Host, with.Law));
        Refused("DATE-FUTURE", LitigationState.SecondInstanceDecided, (suit, with) => suit.TakeEffect(with.Day.AddDays(1), Staff.Host, with.Law));
    }

    [Fact]
    public void Close_BeforeEffectIsRefused_AndNotBeforeIt()
    {
        Refused("STAGE", LitigationState.FirstInstanceDecided, (suit, with) => suit.Close(with.Day, Staff.Host, with.Law));
        var with = A.Dispute();
        with.Outcomes = [ClaimsDismissed];
        var suit = with.At(LitigationState.Effective);
        Refused("DATE-ORDER", () => suit.Close(suit.EffectiveOn!.Value.AddDays(-1), Staff.Host, with.Law));

        suit.Close(suit.EffectiveOn, Staff.Host, with.Law);

        Assert.Equal(LitigationState.Closed, suit.State);
        Refused("STAGE", () => suit.CorrectJudgment(new Judgment([Revoked], with.Day), "误录", Staff.Host, with.Law));
    }

    [Fact]
    public void HearingBeforeTheDefense_DecidesTheStateOnceItIsFiled()
    {
        var with = A.Dispute();
        var suit = with.Litigation();
        with.Summon(suit);
        Assert.Equal(LitigationState.ComplaintReceived, suit.State);
        with.Submitted(suit);
        Assert.Equal(LitigationState.HearingScheduled, suit.State);
        suit.CancelHearing("改期", Staff.Host, with.Law);
        Assert.Equal(LitigationState.DefenseFiled, suit.State);
        with.Summon(suit);
        suit.RecordHearing(DisputeBuilder.LeaderAppears, "经过", Staff.Host, with.Law);
        Assert.Equal(LitigationState.Heard, suit.State);
    }

    private static RuleViolation Refused(string code, LitigationState state, Action<Litigation, DisputeBuilder> step)
    {
        var with = A.Dispute();
        var suit = with.At(state);
        var refused = Refused(code, () => step(suit, with));
        Assert.Equal(state, suit.State);
        return refused;
    }

    private static RuleViolation Refused(string code, Action step)
    {
        var refused = Assert.Throws<RuleViolation>(step);
        Assert.Equal(code, refused.Code);
        return refused;
    }
}
