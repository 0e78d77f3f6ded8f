using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;
using static XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations.ReconsiderationOutcome;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

/// <summary>Outcomes of a reconsideration: what is corrected, and what cannot be recorded (law.md 4.1, 4.3).</summary>
public sealed class ReconsiderationTests
{
    /// <summary>Each outcome: corrected, its state, whether it leaves a duty by itself.</summary>
    public static TheoryData<ReconsiderationOutcome, bool, ReconsiderationState, bool> Results => new()
    {
        { NotAccepted, false, ReconsiderationState.Decided, false }, { ApplicationDismissed, false, ReconsiderationState.Decided, false },
        { Upheld, false, ReconsiderationState.Decided, false }, { ClaimDismissed, false, ReconsiderationState.Decided, false },
        { Modified, true, ReconsiderationState.Decided, false }, { Revoked, true, ReconsiderationState.Decided, false },
        { PartiallyRevoked, true, ReconsiderationState.Decided, false }, { ConfirmedIllegal, true, ReconsiderationState.Decided, false },
        { ConfirmedInvalid, true, ReconsiderationState.Decided, false }, { OrderedToPerform, true, ReconsiderationState.Decided, true },
        { Mediated, false, ReconsiderationState.Mediated, true }, { TerminatedWithdrawn, false, ReconsiderationState.Terminated, false },
        { TerminatedOther, false, ReconsiderationState.Terminated, false },
    };

    [Fact]
    public void TheoryKnowsEveryOutcome() => Assert.Equal(Enum.GetValues<ReconsiderationOutcome>(), Results.Select(r => r.Data.Item1).Order());

    [Theory]
    [MemberData(nameof(Results))]
    public void RecordOutcome_EachOutcome_DecidesCorrectedStateAndDuty(ReconsiderationOutcome outcome, bool corrected, ReconsiderationState state, bool duty)
    {
        var (with, r) = Answered();

        r.RecordOutcome(new ReconsiderationResult(outcome, with.Day), Staff.Host, with.Law);

        Assert.Equal((corrected, state, duty, corrected), (r.Corrected, r.State, r.DemandsCompliance, r.DemandsLesson));
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void CorrectOutcome_ToEachOutcome_CountsAnew(ReconsiderationOutcome outcome, bool corrected, ReconsiderationState state, bool duty)
    {
        foreach (var first in new[] { Upheld, Revoked, Mediated })
        {
            var (with, r) = Answered();
            r.RecordOutcome(new ReconsiderationResult(first, with.Day), Staff.Host, with.Law);

            r.CorrectOutcome(new ReconsiderationResult(outcome, with.Day), "误录", Staff.Host, with.Law);

            Assert.Equal((corrected, state, duty), (r.Corrected, r.State, r.DemandsCompliance));
            Assert.Contains("误录", r.Events[^1].Sentence);
        }
    }

    [Theory]
    [InlineData(Revoked, true)]
    [InlineData(PartiallyRevoked, true)]
    [InlineData(Modified, false)]
    [InlineData(Upheld, false)]
    [InlineData(ConfirmedIllegal, false)]
    public void RecordOutcome_Remake_OnlyWithARevocation(ReconsiderationOutcome outcome, bool taken)
    {
        var (with, r) = Answered();
        var result = new ReconsiderationResult(outcome, with.Day, OrderedToRemake: true);
        if (taken)
        {
            r.RecordOutcome(result, Staff.Host, with.Law);
            Assert.True(r.DemandsCompliance);
            return;
        }

        Assert.Equal(Cite.Arl("第六十四条"), Refused("ARL-REMAKE", () => r.RecordOutcome(result, Staff.Host, with.Law)).Article);
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void RecordOutcome_Compensation_OnlyWithAnOutcomeThatFindsTheActWrong(ReconsiderationOutcome outcome, bool corrected, ReconsiderationState state, bool duty)
    {
        var (with, r) = Answered();
        var result = new ReconsiderationResult(outcome, with.Day, CompensationOrdered: true);
        if (corrected && !duty)
        {
            r.RecordOutcome(result, Staff.Host, with.Law);
            Assert.Equal((state, true), (r.State, r.DemandsCompliance));
            return;
        }

        Assert.Equal(Cite.Arl("第七十二条"), Refused("ARL-COMPENSATION", () => r.RecordOutcome(result, Staff.Host, with.Law)).Article);
        Assert.Null(r.Outcome);
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void RecordOutcome_WithdrawnAfterChange_OnlyWithAWithdrawal_IsNotCorrectedYetLearntFrom(ReconsiderationOutcome outcome, bool corrected, ReconsiderationState state, bool duty)
    {
        Assert.True(outcome != TerminatedWithdrawn || (!corrected && !duty && state == ReconsiderationState.Terminated));
        var (with, r) = Answered();
        var result = new ReconsiderationResult(outcome, with.Day) { WithdrawnAfterChange = true };
        if (outcome == TerminatedWithdrawn)
        {
            r.RecordOutcome(result, Staff.Host, with.Law);
            Assert.Equal((false, true, true), (r.Corrected, r.WithdrawnAfterChange, r.DemandsLesson));
            return;
        }

        Assert.Equal(Cite.Arl("第七十四条"), Refused("ARL-WITHDRAWN", () => r.RecordOutcome(result, Staff.Host, with.Law)).Article);
    }

    [Fact]
    public void RecordOutcome_EdgesOfItsDate()
    {
        var (with, r) = Answered();
        with.Later(5);
        Refused("DATE", () => r.RecordOutcome(new ReconsiderationResult(Upheld, null), Staff.Host, with.Law));
        Refused("DATE-FUTURE", () => r.RecordOutcome(new ReconsiderationResult(Upheld, with.Day.AddDays(1)), Staff.Host, with.Law));
        Refused("DATE-ORDER", () => r.RecordOutcome(new ReconsiderationResult(Upheld, r.ReceivedOn.AddDays(-1)), Staff.Host, with.Law));
        Refused("DATE-ORDER", () => r.RecordOutcome(new ReconsiderationResult(Upheld, r.ReplySubmittedOn!.Value.AddDays(-1)), Staff.Host, with.Law));
        Assert.Null(r.Outcome);

        r.RecordOutcome(new ReconsiderationResult(Upheld, r.ReplySubmittedOn), Staff.Host, with.Law);

        Assert.Equal(r.ReplySubmittedOn, r.DecidedOn);
    }

    [Fact]
    public void RecordOutcome_WithoutAReply_IsTaken_BecauseTheOrganDecidesThenToo()
    {
        var with = A.Dispute();
        var r = with.Reconsideration();

        r.RecordOutcome(new ReconsiderationResult(Revoked, with.Day), Staff.Host, with.Law);

        Assert.True(r.Corrected);
    }

    [Fact]
    public void RecordOutcome_Again_IsRefused_AndACorrectionNeedsItsReason()
    {
        var (with, r) = Answered();
        r.RecordOutcome(new ReconsiderationResult(Upheld, with.Day), Staff.Host, with.Law);
        Refused("STAGE", () => r.RecordOutcome(new ReconsiderationResult(Revoked, with.Day), Staff.Host, with.Law));
        Assert.Equal("CorrectionReason", Refused("TEXT", () => r.CorrectOutcome(new ReconsiderationResult(Revoked, with.Day), " ", Staff.Host, with.Law)).Field);
        Assert.False(r.Corrected);

        r.CorrectOutcome(new ReconsiderationResult(Revoked, with.Day), "误录", Staff.Host, with.Law);

        Assert.True(r.Corrected);
    }

    [Fact]
    public void CorrectOutcome_ThatTakesTheDutyAway_TakesTheComplianceAway()
    {
        var with = A.Dispute();
        var r = with.At(ReconsiderationState.ComplianceInProgress);

        r.CorrectOutcome(new ReconsiderationResult(Revoked, r.DecidedOn, OrderedToRemake: true, Note: "补充"), "补充文号", Staff.Host, with.Law);
        Assert.Equal(ReconsiderationState.ComplianceInProgress, r.State);
        r.CorrectOutcome(new ReconsiderationResult(Upheld, r.DecidedOn), "误录", Staff.Host, with.Law);

        Assert.Equal((ReconsiderationState.Decided, null), (r.State, r.Compliance));
    }

    [Fact]
    public void Close_BeforeTheOutcome_IsRefused_AndAfterItNothingMoreChanges()
    {
        var with = A.Dispute();
        with.Result = on => new ReconsiderationResult(Upheld, on);
        Refused("STAGE", () => with.Reconsideration().Close(with.Day, Staff.Host, with.Law));
        var r = with.At(ReconsiderationState.Decided);
        Refused("DATE-ORDER", () => r.Close(r.DecidedOn!.Value.AddDays(-1), Staff.Host, with.Law));
        Refused("DATE-FUTURE", () => r.Close(with.Day.AddDays(1), Staff.Host, with.Law));
        r.Close(r.DecidedOn, Staff.Host, with.Law);

        Refused("STAGE", () => r.CorrectOutcome(new ReconsiderationResult(Revoked, r.DecidedOn), "误录", Staff.Host, with.Law));
        Refused("STAGE", () => r.Correct(with.Notice, Staff.Host, with.Law));
        Assert.False(r.Corrected);
    }

    [Theory]
    [InlineData("COMPLIANCE")]
    [InlineData("OPINION")]
    [InlineData("ABSENCE")]
    [InlineData("LESSON")]
    public void Close_WhileSomethingIsToDo_IsRefused(string code)
    {
        var with = A.Dispute();
        with.Result = on => new ReconsiderationResult(code switch { "COMPLIANCE" => Mediated, "LESSON" => Revoked, _ => Upheld }, on);
        with.AfterReceipt = d =>
        {
            if (code == "ABSENCE")
            {
                with.Summon(d);
                d.PlanAppearance(DisputeBuilder.LeaderAbsent, Staff.Host, with.Law);
            }
        };
        var r = with.At(code == "COMPLIANCE" ? ReconsiderationState.Mediated : ReconsiderationState.Decided);
        if (code == "OPINION")
        {
            r.RecordOpinion("意见书1号", with.Day, "请纠正", Staff.Host, with.Law);
        }

        Refused(code, () => r.Close(with.Day, Staff.Host, with.Law));

        Assert.Null(r.ClosedOn);
    }

    [Fact]
    public void Resume_GoesBackToWhereItStood()
    {
        foreach (var state in new[] { ReconsiderationState.NoticeReceived, ReconsiderationState.ReplyDrafting, ReconsiderationState.ReplySubmitted, ReconsiderationState.InHearing })
        {
            var with = A.Dispute();
            var r = with.At(state);
            r.Suspend(with.Day, "等待另案结果", Staff.Host, with.Law);
            Assert.Equal(ReconsiderationState.Suspended, r.State);

            r.Resume(with.Day, Staff.Host, with.Law);

            Assert.Equal((state, null), (r.State, r.ResumesInto));
        }
    }

    [Fact]
    public void Events_SayWhatWasDone()
    {
        var r = A.Dispute().At(ReconsiderationState.Closed);
        Assert.Equal([DisputeStep.Receive, DisputeStep.Assign, DisputeStep.DraftStatement, DisputeStep.FreezeEvidence, DisputeStep.ApproveStatement, DisputeStep.SubmitStatement,
            DisputeStep.RecordOutcome, DisputeStep.StartCompliance, DisputeStep.ReportCompliance, DisputeStep.RecordLesson, DisputeStep.Close], r.Events.Select(e => e.Step));
    }

    private static (DisputeBuilder With, Reconsideration Dispute) Answered()
    {
        var with = A.Dispute();
        return (with, with.At(ReconsiderationState.ReplySubmitted));
    }

    private static RuleViolation Refused(string code, Action step)
    {
        var refused = Assert.Throws<RuleViolation>(step);
        Assert.Equal(code, refused.Code);
        return refused;
    }
}
