using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>What the tables say of the next step, of what somebody waits for and of whose duty a period is.</summary>
public sealed class ProcedureTableTests
{
    [Theory]
    [InlineData(Stage.ClueRegistered, Step.ProposeFiling)]
    [InlineData(Stage.FilingPendingApproval, Step.EndorseFiling, Step.ApproveFiling)]
    [InlineData(Stage.NotFiled)]
    [InlineData(Stage.Investigating, Step.ConcludeInvestigation)]
    [InlineData(Stage.InvestigationConcluded, Step.ApproveProposal, Step.SendToReview)]
    [InlineData(Stage.PriorNoticePending, Step.ServePriorNotice)]
    [InlineData(Stage.PriorNoticeServed, Step.RecordDefense)]
    [InlineData(Stage.HearingInProgress, Step.ScheduleHearing, Step.ServeHearingNotice, Step.HoldHearing, Step.ReportHearing)]
    [InlineData(Stage.DefenseReview, Step.ReexamineDefense, Step.SendToReview)]
    [InlineData(Stage.LegalReview, Step.PassReview)]
    [InlineData(Stage.CollectiveDeliberation, Step.RecordDeliberation)]
    [InlineData(Stage.DecisionPending, Step.DecidePenalty, Step.DecideNoPenalty, Step.DismissCase)]
    [InlineData(Stage.PenaltyDecided, Step.ServeDecision, Step.CloseCase)]
    [InlineData(Stage.NoPenaltyDecided, Step.ServeDecision, Step.CloseCase)]
    [InlineData(Stage.DismissedNoViolation, Step.CloseCase)]
    [InlineData(Stage.TransferredToJudicial, Step.RecordJudicialReply, Step.ResumeFromJudicial, Step.CloseCase)]
    [InlineData(Stage.DecisionServed, Step.ServeDemand, Step.ConfirmPerformance, Step.CloseCase)]
    [InlineData(Stage.Overdue, Step.ServeDemand, Step.ConfirmPerformance, Step.CloseCase)]
    [InlineData(Stage.DemandServed, Step.ApplyToCourt, Step.ConfirmPerformance, Step.CloseCase)]
    [InlineData(Stage.CourtEnforcementApplied, Step.RecordCourtAnswer, Step.ConfirmPerformance, Step.CloseCase)]
    [InlineData(Stage.Performed, Step.CloseCase)]
    [InlineData(Stage.Closed, Step.ArchiveCase)]
    [InlineData(Stage.Archived)]
    public void MainRoad_LeadsOnFromEachStage_AndStandsFirst(Stage stage, params Step[] steps)
    {
        var rows = PenaltyProcedure.From(stage);

        Assert.Equal(steps, rows.Where(r => r.IsMainRoad).Select(r => r.Step));
        Assert.Equal(steps, rows.Take(steps.Length).Select(r => r.Step));
    }

    [Fact]
    public void SomebodyWaits_ForWhatWasAskedOfALeaderOrMustBeDisposedOf() => Assert.Equal(
        [Step.ApprovePreservation, Step.ExecutePreservation, Step.DisposePreservation, Step.DecideRecusal, Step.ConfirmEarlierActs, Step.DecideCriminalTransfer],
        PenaltyProcedure.Rows.Where(r => r.IsAwaited).Select(r => r.Step));

    [Fact]
    public void ClockAndDisputes_TakeTheirStepsThemselves() => Assert.Equal(
        [Step.FallOverdue, Step.NoteRemedy, Step.NoteRemedyResult, Step.CorrectRemedy, Step.NoteStay], PenaltyProcedure.Rows.Where(r => r.IsTakenElsewhere).Select(r => r.Step));

    [Fact]
    public void Disputes_TakeTheirStepOnTheSpotThemselves() => Assert.Equal([OnSiteStep.FollowDispute], SummaryProcedure.Rows.Where(r => r.IsTakenElsewhere).Select(r => r.Step));

    [Fact]
    public void Ended_AreTheStagesInWhichNothingWaits()
    {
        Assert.Equal([Stage.NotFiled, Stage.TransferredJurisdiction, Stage.Closed, Stage.Archived], PenaltyProcedure.Ended.Order());
        Assert.Equal([OnSiteStage.Archived, OnSiteStage.ConvertedToOrdinary, OnSiteStage.Voided], SummaryProcedure.Ended.OrderBy(s => s.ToString(), StringComparer.Ordinal));
        // A dispute may still reach what is archived, and money be given back then.
        Assert.All(SummaryProcedure.Ended, s => Assert.Equal(s == OnSiteStage.Archived ? [OnSiteStep.FollowDispute, OnSiteStep.RecordRefund] : [], SummaryProcedure.From(s).Select(r => r.Step)));
    }

    [Theory]
    [InlineData(OnSiteStage.OnSiteDrafted, OnSiteStep.Decide, OnSiteStep.Serve)]
    [InlineData(OnSiteStage.OnSiteServed, OnSiteStep.ReportForRecord, OnSiteStep.AcceptRecord)]
    [InlineData(OnSiteStage.FiledForRecord, OnSiteStep.ConfirmPerformance, OnSiteStep.CloseFallen)]
    [InlineData(OnSiteStage.Overdue, OnSiteStep.ConfirmPerformance, OnSiteStep.CloseFallen)]
    [InlineData(OnSiteStage.Performed, OnSiteStep.Close, OnSiteStep.CloseFallen)]
    [InlineData(OnSiteStage.Closed, OnSiteStep.Archive)]
    public void SummaryRoad_LeadsOnFromEachStage_AndStandsFirst(OnSiteStage stage, params OnSiteStep[] steps)
    {
        var rows = SummaryProcedure.From(stage);

        Assert.Equal(steps, rows.Where(r => r.IsMainRoad).Select(r => r.Step));
        Assert.Equal(steps, rows.Take(steps.Length).Select(r => r.Step));
        Assert.True(SummaryProcedure.Of(OnSiteStep.Draft).IsMainRoad && PenaltyProcedure.Of(Step.RegisterClue).IsMainRoad);
    }

    [Fact]
    public void Menders_StandBesideTheirChecks()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.DecisionPending);

        foreach (var rule in PenaltyProcedure.Rows)
        {
            Assert.Equal(PenaltyProcedure.Check(rule.Step, c, Staff.Leader, with.Law).Count, PenaltyProcedure.Menders(rule.Step).Count);
        }

        Assert.Equal(Step.ResumeCase, PenaltyProcedure.Menders(Step.DecidePenalty)[^1]); // a case that rests is resumed
        Assert.Null(PenaltyProcedure.Menders(Step.ResumeCase)[^1]);
        Assert.Equal([null, null, null, Step.EndorseFiling], PenaltyProcedure.Menders(Step.ApproveFiling).Take(4));
    }

    [Fact]
    public void Periods_OfTheBureau_AlarmBeforeTheRestDay_AndRightsOfThePartySimplyEnd()
    {
        var calendar = PenaltyCaseBuilder.Calendar;
        foreach (var period in Periods)
        {
            var deadline = Deadline.Compute(period, new DateOnly(2026, 3, 4), calendar); // three days from this Wednesday end on a Saturday
            for (var start = new DateOnly(2026, 3, 5); calendar.IsWorkingDay(deadline.UnrolledOn) && period.Kind != DayKind.WorkingDays; start = start.AddDays(1))
            {
                deadline = Deadline.Compute(period, start, calendar);
            }

            var right = Rights.Contains(period.Code);
            Assert.Equal((period.Code, right ? Lamp.Expired : Lamp.Overdue), (period.Code, deadline.LampOn(deadline.LegalDueOn.AddDays(1), calendar)));
            Assert.Equal((period.Code, period.Kind == DayKind.WorkingDays || right || period.Code == "PEN-PAY"), (period.Code, deadline.InternalDueOn == deadline.LegalDueOn));
        }
    }

    [Fact]
    public void Periods_OfTheBureau_AreTheseAndNoOther() => Assert.Equal(
        ["PEN-DECIDE", "PEN-SERVE", "PEN-PUBLISH", "PEN-WITHDRAW", "PEN-REGPRES", "CRIM-DECIDE", "CRIM-OBJECT", "ACL-COURT", "SUM-RECORD"], Periods.Where(p => p.BureauDuty).Select(p => p.Code));

    /// <summary>Rights of the party (law.md 1.3): nobody is late when they end.</summary>
    private static readonly string[] Rights = ["PEN-HEAR-REQ", "ARL-APPLY", "ALL-SUE", "ACL-DEMAND", "ALL-SUE-15", "PEN-DEFENSE"];

    private static IEnumerable<StatutoryPeriod> Periods =>
    [
        PenaltyPeriods.Decide, PenaltyPeriods.RequestHearing, PenaltyPeriods.Serve, PenaltyPeriods.Pay, PenaltyPeriods.Publish, PenaltyPeriods.WithdrawPublication, PenaltyPeriods.ApplyForReconsideration, PenaltyPeriods.Sue,
        PenaltyPeriods.DisposePreserved, PenaltyPeriods.DecideCriminalTransfer, PenaltyPeriods.ObjectToRefusal, PenaltyPeriods.AfterDemand, PenaltyPeriods.ApplyToCourt, PenaltyPeriods.SueAfterReconsideration,
        PenaltyPeriods.Defend(5), PenaltyPeriods.ReportForRecord(2),
    ];
}
