using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Which deadlines run in a case, from which day, and what ends them (law.md 1.3).</summary>
public sealed class PenaltyDeadlineListTests
{
    private readonly PenaltyCaseBuilder with = A.PenaltyCase();

    [Fact]
    public void Of_ClueAndProposal_RunNone()
    {
        Assert.Empty(PenaltyDeadlines.Of(with.At(Stage.ClueRegistered), with.Law));
        Assert.Empty(PenaltyDeadlines.Of(A.PenaltyCase().At(Stage.FilingPendingApproval), with.Law));
    }

    [Fact]
    public void Of_Investigation_RunsTheNinetyDaysAndEachPreservation()
    {
        var c = with.At(Stage.Investigating);
        c.RequestPreservation(Guid.CreateVersion7(), "台账", "可能灭失", Staff.Handler1, with.Law);
        c.ApprovePreservation("存1", true, "同意", Staff.Leader, with.Law);
        Assert.Equal([("PEN-DECIDE", c.FiledOn!.Value, null)], List(c)); // approved is not carried out
        with.Tomorrow();
        var executed = with.Day;
        c.ExecutePreservation(with.Pair(), Staff.Handler1, with.Law);
        Assert.Equal([("PEN-DECIDE", c.FiledOn!.Value, null), ("PEN-REGPRES", executed, null)], List(c));
        with.Tomorrow();
        c.DisposePreservation(PreservationDisposal.Released, "解除", with.Day, Staff.Handler1, with.Law);

        Assert.Equal([("PEN-DECIDE", c.FiledOn!.Value, null), ("PEN-REGPRES", executed, with.Day)], List(c));
    }

    [Fact]
    public void Of_SuspectedCrime_RunsToTheHeadsDecision_AndToTheObjection()
    {
        var c = with.At(Stage.Investigating);
        var reported = with.Day;
        c.ReportCrime("涉嫌犯罪", with.Pair(), Staff.Handler1, with.Law);
        Assert.Equal([("CRIM-DECIDE", reported, null)], List(c)[1..]);
        with.Tomorrow();
        var decided = with.Day;
        c.DecideCriminalTransfer("移1", true, "公安机关", "案卷", "同意", Staff.Chief, with.Law);
        Assert.Equal([("CRIM-DECIDE", reported, decided)], List(c)[1..]);
        with.Tomorrow();
        var answered = with.Day;
        c.RecordJudicialReply(CriminalStatus.NotFiled, answered, "文号", Staff.Handler1, with.Law);
        Assert.Equal([("CRIM-DECIDE", reported, decided), ("CRIM-OBJECT", answered, null)], List(c)[1..]);
        with.Tomorrow();
        c.ResumeFromJudicial("恢复", Staff.Leader, with.Law);

        Assert.Equal([("CRIM-DECIDE", reported, decided), ("CRIM-OBJECT", answered, with.Day)], List(c)[1..]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_Notice_RunsTheDefence_AndTheHearingWhereItWasTold(bool major)
    {
        if (major)
        {
            with.Major();
        }

        var c = with.At(Stage.PriorNoticeServed);
        var told = c.Notice!.Service!.ServedOn;
        (string, DateOnly, DateOnly?)[] Expected(DateOnly? done) => major ? [("PEN-DEFENSE", told, done), ("PEN-HEAR-REQ", told, done)] : [("PEN-DEFENSE", told, done)];
        Assert.Equal(Expected(null), List(c)[1..]);
        with.Tomorrow();
        c.RecordDefense(DefenseKind.Waived, with.Day, "", Staff.Handler1, with.Law);

        Assert.Equal(Expected(with.Day), List(c)[1..]);
    }

    [Fact]
    public void Of_HearingAskedFor_IsTheUseOfBothRights_OnceItWasHeld()
    {
        var c = with.At(Stage.HearingInProgress);
        var (told, asked) = (c.Notice!.Service!.ServedOn, c.Notice.Hearing!.RequestedOn);
        Assert.Equal([("PEN-DEFENSE", told, null), ("PEN-HEAR-REQ", told, asked)], List(c)[1..]);
        with.Hear(c, HearingState.Held);

        Assert.Equal([("PEN-DEFENSE", told, asked), ("PEN-HEAR-REQ", told, asked)], List(c)[1..]);
    }

    [Fact]
    public void Of_Decision_RunsServiceAndPublication_ThenPaymentAndRemedies()
    {
        var c = with.At(Stage.PenaltyDecided);
        var decided = c.Decision!.On;
        Assert.Equal([("PEN-SERVE", decided, null), ("PEN-PUBLISH", decided, null)], Later(c));
        with.Tomorrow();
        var served = with.Day;
        c.ServeDecision(with.Service(), Staff.Handler1, with.Law);
        Assert.Equal([("PEN-SERVE", decided, served), ("PEN-PUBLISH", decided, null), ("PEN-PAY", served, null), ("ARL-APPLY", served, null), ("ALL-SUE", served, null)], Later(c));
        with.Tomorrow();
        var published = with.Day;
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        with.Tomorrow();
        var paid = with.Day;
        c.RecordPayment(Guid.CreateVersion7(), "A1", served, XiqingEdu.Enforcement.Domain.Penalties.Execution.PaymentPurpose.Fine, 1_000_000, Staff.Clerk, with.Law);
        Assert.Contains(("PEN-PAY", served, null), Later(c));
        c.RecordPayment(Guid.CreateVersion7(), "A2", paid, XiqingEdu.Enforcement.Domain.Penalties.Execution.PaymentPurpose.Fine, 1_000_000, Staff.Clerk, with.Law);
        with.Tomorrow();
        c.NoteRemedy(Guid.CreateVersion7(), RemedyChannel.Reconsideration, paid, Staff.Host, with.Law);
        c.NoteRemedy(Guid.CreateVersion7(), RemedyChannel.Litigation, with.Day, Staff.Host, with.Law);

        Assert.Equal([("PEN-SERVE", decided, served), ("PEN-PUBLISH", decided, published), ("PEN-PAY", served, paid), ("ARL-APPLY", served, paid), ("ALL-SUE", served, paid)], Later(c));
    }

    [Fact]
    public void Of_NoPenalty_RunsServiceAlone_AndDismissalNone()
    {
        var none = A.PenaltyCase().ProposingNoPenalty();
        var c = none.At(Stage.NoPenaltyDecided);
        Assert.Equal([("PEN-SERVE", c.Decision!.On, null)], Later(c));
        c.ServeDecision(none.Service(), Staff.Handler1, none.Law);
        Assert.Equal([("PEN-SERVE", c.Decision.On, none.Day)], Later(c));

        var dismissed = A.PenaltyCase().ProposingDismissal().At(Stage.DismissedNoViolation);
        Assert.Equal([("PEN-DECIDE", dismissed.FiledOn!.Value, dismissed.DecidedOn)], List(dismissed));
    }

    [Fact]
    public void Of_PublicationSettledOtherwise_EndsOnThatDay()
    {
        var c = with.At(Stage.PenaltyDecided);
        with.Tomorrow();
        c.ExemptFromPublicity("涉及隐私", Staff.UnitHead, with.Law);
        Assert.Contains(("PEN-PUBLISH", c.Decision!.On, with.Day), List(c));

        var citizen = A.PenaltyCase().AgainstCitizen("11010519491231002X");
        var unpublished = citizen.At(Stage.PenaltyDecided);
        Assert.Equal([("PEN-SERVE", unpublished.Decision!.On, null)], Later(unpublished));
    }

    [Fact]
    public void Of_DecisionThatFell_RunsNoPaymentAndNoService_ButTheWithdrawal() // 第四十八条第二款
    {
        var c = with.At(Stage.PenaltyDecided);
        var decided = c.Decision!.On;
        with.Tomorrow();
        c.AnnulDecision("撤1", "程序违法", Staff.Leader, with.Law);
        Assert.Equal([("PEN-PUBLISH", decided, with.Day)], Later(c));

        var published = A.PenaltyCase();
        var served = published.At(Stage.DecisionServed);
        published.Tomorrow();
        served.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, published.Law);
        served.ApprovePublicity(Staff.UnitHead, published.Law);
        var shown = published.Day;
        published.Tomorrow();
        var fell = published.Day;
        served.AnnulDecision("撤2", "程序违法", Staff.Leader, published.Law);
        var (on, service) = (served.Decision!.On, served.Decision.Service!.ServedOn);
        Assert.Equal([("PEN-SERVE", on, service), ("PEN-PUBLISH", on, shown), ("PEN-WITHDRAW", fell, null), ("ARL-APPLY", service, null), ("ALL-SUE", service, null)], Later(served));
        published.Tomorrow();
        served.WithdrawPublicity("决定已撤销", Staff.Clerk, published.Law);
        served.ApproveWithdrawal(Staff.UnitHead, published.Law);

        Assert.Contains(("PEN-WITHDRAW", fell, published.Day), Later(served));
    }

    [Fact]
    public void Of_WithdrawnBeforeTheDecisionFell_RunsNoWithdrawal()
    {
        var c = with.At(Stage.DecisionServed);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        c.WithdrawPublicity("文字有误", Staff.Clerk, with.Law);
        c.ApproveWithdrawal(Staff.UnitHead, with.Law);
        with.Tomorrow();
        c.AnnulDecision("撤1", "程序违法", Staff.Leader, with.Law);

        Assert.DoesNotContain(List(c), d => d.Item1 == "PEN-WITHDRAW");
    }

    [Fact]
    public void Of_PublishedInTime_StaysInTime_WhenItIsPublishedAgain() // 第四十八条第一款
    {
        var c = with.At(Stage.DecisionServed);
        var (decided, first) = (c.Decision!.On, with.Day);
        Publish(c);
        with.On(first.AddDays(30));
        Withdraw(c);
        Assert.Contains(("PEN-PUBLISH", decided, first), List(c));
        with.Tomorrow();
        Publish(c);
        Assert.Contains(("PEN-PUBLISH", decided, first), List(c));
        Withdraw(c);
        c.ExemptFromPublicity("涉及隐私", Staff.UnitHead, with.Law);

        Assert.Contains(("PEN-PUBLISH", decided, first), List(c));
    }

    [Fact]
    public void Of_WithdrawnAfterTheChange_IsDoneByThatWithdrawal_NotByALaterOne() // 第四十八条第二款
    {
        var c = with.At(Stage.DecisionServed);
        Publish(c);
        with.Tomorrow();
        var changed = with.Day;
        c.ChangeDecision("变1", with.Lighter, "过重", Staff.Leader, with.Law);
        with.Tomorrow();
        var withdrawn = with.Day;
        Withdraw(c);
        Publish(c);
        with.On(withdrawn.AddDays(30));
        Withdraw(c);

        Assert.Contains(("PEN-WITHDRAW", changed, withdrawn), List(c));
    }

    [Fact]
    public void Of_HearingReported_WasAskedForOnItsOwnDay()
    {
        var c = with.At(Stage.HearingInProgress);
        var (told, asked) = (c.Notice!.Service!.ServedOn, c.Notice.Hearing!.RequestedOn);
        with.Hear(c, HearingState.Held);
        c.ReportHearing("请求从轻", "维持", Staff.Host, with.Law);

        Assert.NotEqual(asked, c.Notice.Defense!.On);
        Assert.Contains(("PEN-HEAR-REQ", told, asked), List(c));
    }

    [Fact]
    public void Of_ChangedToAWarning_RunsNoPayment()
    {
        var c = with.At(Stage.DecisionServed);
        c.ChangeDecision("变1", with.Outcome with { Penalties = [new Penalty(PenaltyKind.Warning, 0, "")] }, "过重", Staff.Leader, with.Law);

        Assert.Equal(0, c.PayableFen);
        Assert.DoesNotContain(List(c), d => d.Item1 == "PEN-PAY");
    }

    [Fact]
    public void Of_Deferral_RunsNoFifteenDays()
    {
        var c = with.At(Stage.PaymentDeferred);

        Assert.DoesNotContain(List(c), d => d.Item1 == "PEN-PAY");
    }

    [Fact]
    public void Of_Enforcement_RunsTheDemand_AndTheCourtFromItsFirstDay() // 行政强制法第五十三条、第五十四条
    {
        var c = with.At(Stage.DemandServed);
        var demanded = c.Demand!.Service.ServedOn;
        var window = c.CourtWindow(PenaltyCaseBuilder.Calendar)!.Value;
        with.On(window.From.AddDays(-1));
        Assert.Equal([("ACL-DEMAND", demanded, null)], Later(c)[5..]);
        with.On(window.From);
        Assert.Equal([("ACL-DEMAND", demanded, null), ("ACL-COURT", window.From.AddDays(-1), null)], Later(c)[5..]);
        var dispute = Guid.CreateVersion7();
        c.NoteRemedy(dispute, RemedyChannel.Litigation, with.Day, Staff.Host, with.Law);
        Assert.Equal([("ACL-DEMAND", demanded, null)], Later(c)[5..]); // while a suit runs, the three months have not begun
        c.NoteRemedyResult(dispute, new RemedyResult(RemedyStatus.None, with.Day, "法院", "准许撤诉", null), Staff.Host, with.Law);
        with.GoTo(c.CourtWindow(PenaltyCaseBuilder.Calendar)!.Value.From);
        var from = c.CourtWindow(PenaltyCaseBuilder.Calendar)!.Value.From;
        c.ApplyToCourt("强申1", "法院", "无意见", "罚款", Staff.Leader, with.Law);

        Assert.Equal([("ACL-DEMAND", demanded, with.Day), ("ACL-COURT", from.AddDays(-1), with.Day)], Later(c)[5..]);
        c.AnnulDecision("撤1", "程序违法", Staff.Leader, with.Law);
        Assert.DoesNotContain(List(c), d => d.Item1 is "ACL-DEMAND" or "ACL-COURT");
    }

    [Fact]
    public void Of_OverdueFine_RunsTheCourtWithoutADemand_AndAPerformedOneDoesNot()
    {
        var c = with.At(Stage.Overdue);
        with.On(c.CourtWindow(PenaltyCaseBuilder.Calendar)!.Value.From);
        Assert.Contains(List(c), d => d.Item1 == "ACL-COURT");
        with.PayAll(c);
        c.ConfirmPerformance("已履行", Staff.UnitHead, with.Law);

        Assert.DoesNotContain(List(c), d => d.Item1 == "ACL-COURT");
    }

    private void Publish(PenaltyCase c)
    {
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
    }

    private void Withdraw(PenaltyCase c)
    {
        c.WithdrawPublicity("公示有误", Staff.Clerk, with.Law);
        c.ApproveWithdrawal(Staff.UnitHead, with.Law);
    }

    private (string, DateOnly, DateOnly?)[] List(PenaltyCase c) => [.. PenaltyDeadlines.Of(c, with.Law).Select(d => (d.Period.Code, d.StartOn, d.DoneOn))];

    /// <summary>Those that begin with the decision.</summary>
    private (string, DateOnly, DateOnly?)[] Later(PenaltyCase c) => [.. List(c).Where(d => d.Item1 is not ("PEN-DECIDE" or "PEN-DEFENSE" or "PEN-HEAR-REQ"))];
}
