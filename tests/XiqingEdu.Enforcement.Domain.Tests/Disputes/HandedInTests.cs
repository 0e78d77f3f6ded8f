using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Tests.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.TestKit;
using Xunit;
using static XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations.ReconsiderationOutcome;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

/// <summary>An application against an on-the-spot penalty that is handed in at the bureau: 《行政复议法》第三十二条.</summary>
public sealed class HandedInTests
{
    private static readonly Citation ByHand = Cite.Arl("第三十二条");

    [Fact]
    public void HandIn_UntilTheNotice_IsNotReceived_AndThenBearsItsNumber()
    {
        var with = A.Dispute();
        var r = with.HandedIn();
        Assert.Equal((ReconsiderationState.ApplicationHandedIn, null, with.Day, Reconsideration.NoNumber), (r.State, r.NoticeReceivedOn, r.HandedInOn, r.Number));
        Assert.Equal((with.Penalty.Id, null, with.Penalty.ViolationCode, ChallengedActKind.PenaltyDecision), (r.OnSitePenaltyId, r.PenaltyCaseId, r.ViolationCode, r.ActKind));
        Assert.Contains(with.Penalty.Number, r.Act);
        Assert.Null(r.Remedy);
        Assert.Equal(["ARL-FORWARD"], r.Deadlines(with.Law).Select(d => d.Period.Code));

        with.Tomorrow();
        with.Forwarded(r);
        Assert.Equal((ReconsiderationState.ApplicationForwarded, with.Day, with.Notice.Organ), (r.State, r.ForwardedOn, r.Organ));
        with.Tomorrow();
        with.Noticed(r);

        Assert.Equal((ReconsiderationState.NoticeReceived, with.Day, with.Day, with.Notice.OrganNumber), (r.State, r.NoticeReceivedOn, r.ReceivedOn, r.Number));
        Assert.Equal([("ARL-REPLY", null), ("ARL-FORWARD", r.ForwardedOn)], r.Deadlines(with.Law).Select(d => (d.Period.Code, d.DoneOn)));
    }

    [Theory]
    [InlineData("2026-02-13", "2026-02-27")] // Friday before Spring Festival; 02-14 is worked, 02-15 to 02-23 are not
    [InlineData("2026-04-03", "2026-04-13")] // Friday before 清明, 04-04 to 04-06
    [InlineData("2026-09-30", "2026-10-13")] // Wednesday before National Day; 10-10 is worked
    [InlineData("2026-11-19", "2026-11-26")]
    [InlineData("2024-01-01", "2024-01-08")] // the first day of the law
    public void Forward_OnTheFifthWorkingDayIsInTime_OneDayLaterIsRecordedAndSaysSo(string handedIn, string due)
    {
        var last = DateOnly.Parse(due);
        foreach (var late in new[] { 0, 1 })
        {
            var with = new DisputeBuilder(TestCalendar.Seeded) { Penalty = A.OnSitePenalty().ServedOn(DateOnly.Parse(handedIn)) }.ReceivedOn(DateOnly.Parse(handedIn));
            var r = with.HandedIn();
            with.GoTo(last.AddDays(late));
            Assert.Equal(last, r.Deadlines(with.Law).Single().LegalDueOn);
            Assert.Equal(late == 0 ? Lamp.Red : Lamp.Overdue, r.Deadlines(with.Law).Single().LampOn(with.Day, with.Calendar));

            with.Forwarded(r);

            var deadline = r.Deadlines(with.Law).Single();
            Assert.Equal(late == 0 ? Lamp.Done : Lamp.DoneLate, deadline.LampOn(with.Day, with.Calendar));
            Assert.Contains(deadline.Explain(), line => line.Contains("第三十二条"));
            Assert.Equal(late == 1, r.Events[^1].Sentence.Contains($"已超过法定期限 {last:yyyy-MM-dd}"));
            Assert.Equal(ReconsiderationState.ApplicationForwarded, r.State);
        }
    }

    [Fact]
    public void Forward_BeforeItWasHandedInInTheFutureOrWithoutDayOrOrgan_IsRefused()
    {
        var with = A.Dispute();
        var r = with.HandedIn();
        Unchanged(r, "DATE-ORDER", ByHand, () => r.Forward(with.Day.AddDays(-1), "某政府", Staff.Host, with.Law));
        Unchanged(r, "DATE-FUTURE", ByHand, () => r.Forward(with.Day.AddDays(1), "某政府", Staff.Host, with.Law));
        Unchanged(r, "DATE", ByHand, () => r.Forward(null, "某政府", Staff.Host, with.Law));
        Unchanged(r, "TEXT", ByHand, () => r.Forward(with.Day, " ", Staff.Host, with.Law));

        with.Forwarded(r);

        Unchanged(r, "STAGE", null, () => with.Forwarded(r));
    }

    /// <summary>The organ sends the copy of the application only after it has accepted what was forwarded.</summary>
    [Fact]
    public void RecordNotice_BeforeTheForwarding_IsRefused_OnItsDayTaken()
    {
        var with = A.Dispute();
        var r = with.HandedIn();
        Unchanged(r, "STAGE", null, () => with.Noticed(r));
        with.Tomorrow();
        with.Forwarded(r);
        Unchanged(r, "DATE-ORDER", Cite.Arl("第三十二条、第四十八条"), () => with.Noticed(r, with.Day.AddDays(-1)));
        Unchanged(r, "DATE-FUTURE", null, () => with.Noticed(r, with.Day.AddDays(1)));
        Unchanged(r, "ARL-CHANNEL", Cite.Arl("第二十九条第二款"), () => r.RecordNotice(
            new ReplyNotice(with.Day, ReconsiderationTrack.Ordinary, "某政府", "1号"), [new OpenDispute(DisputeChannel.Litigation, "（2026）津0111行初1号", with.Day)], Staff.Host, with.Law));
        Unchanged(r, "DATE", null, () => r.RecordNotice(new ReplyNotice(null, ReconsiderationTrack.Ordinary, "某政府", "1号"), [], Staff.Host, with.Law));

        with.Noticed(r);

        Assert.Equal(with.Day, r.NoticeReceivedOn);
    }

    [Fact]
    public void CorrectOwnAct_EndsTheMatterAndTheClock()
    {
        var with = A.Dispute();
        var r = with.HandedIn();
        with.Tomorrow();
        Unchanged(r, "TEXT", ByHand, () => r.CorrectOwnAct(with.Day, true, " ", "当面告知", Staff.Leader, with.Law));
        Unchanged(r, "TEXT", ByHand, () => r.CorrectOwnAct(with.Day, true, "撤销处罚，退还罚款", " ", Staff.Leader, with.Law));
        Unchanged(r, "DATE-ORDER", ByHand, () => r.CorrectOwnAct(r.HandedInOn!.Value.AddDays(-1), true, "撤销处罚", "当面告知", Staff.Leader, with.Law));
        Unchanged(r, "DATE-FUTURE", ByHand, () => r.CorrectOwnAct(with.Day.AddDays(1), true, "撤销处罚", "当面告知", Staff.Leader, with.Law));

        r.CorrectOwnAct(with.Day, true, "撤销处罚，退还罚款。", "当面告知，申请人撤回申请。", Staff.Leader, with.Law);

        Assert.Equal((ReconsiderationState.Closed, with.Day, new OwnCorrection(with.Day, "撤销处罚，退还罚款。", "当面告知，申请人撤回申请。", Staff.Leader.Name, true)), (r.State, r.ClosedOn, r.OwnCorrection));
        Assert.Equal(with.Day, r.Deadlines(with.Law).Single().DoneOn);
        Assert.Null(r.NoticeReceivedOn);
        Assert.Equal((RemedyStatus.Annulled, with.Day, with.Day), (r.Remedy!.Result!.Status, r.Remedy.From, r.Remedy.Result.On));
        Unchanged(r, "STAGE", null, () => with.Forwarded(r));
    }

    [Fact]
    public void CorrectOwnAct_ThatAnnulsNothing_LeavesThePenalty_AndIsNoMatterOfTheOfficerAlone()
    {
        var with = A.Dispute();
        var r = with.HandedIn();
        Unchanged(r, "ROLE", null, () => r.CorrectOwnAct(with.Day, false, "更正文字", "当面告知", Staff.Host, with.Law));
        r.CorrectOwnAct(with.Day, false, "更正文字", "当面告知", Staff.Leader, with.Law);
        Assert.Null(r.Remedy);
    }

    [Fact]
    public void CorrectOwnAct_OnceForwarded_IsRefused()
    {
        var with = A.Dispute();
        var r = with.At(ReconsiderationState.ApplicationForwarded);
        Unchanged(r, "STAGE", null, () => r.CorrectOwnAct(with.Day, true, "撤销处罚", "当面告知", Staff.Leader, with.Law));
    }

    [Theory]
    [InlineData(OnSiteStage.OnSiteDrafted)]
    [InlineData(OnSiteStage.Voided)]
    [InlineData(OnSiteStage.ConvertedToOrdinary)]
    public void HandIn_OverAPenaltyThatWasNotHandedOver_IsRefused(OnSiteStage stage)
    {
        var with = A.Dispute();
        with.Penalty = A.OnSitePenalty().At(stage);
        Refused("ON-SITE", ByHand, () => with.HandedIn());
    }

    [Fact]
    public void HandIn_EdgesOfItsDay()
    {
        var with = A.Dispute();
        Refused("DATE-ORDER", ByHand, () => HandIn(with, with.Application with { HandedInOn = with.Penalty.ServedOn!.Value.AddDays(-1) }));
        Refused("DATE-FUTURE", ByHand, () => HandIn(with, with.Application with { HandedInOn = with.Day.AddDays(1) }));
        Assert.Equal(with.Penalty.ServedOn, with.HandedIn().HandedInOn);

        var former = new DateOnly(2023, 12, 31);
        with.Penalty = A.OnSitePenalty().ServedOn(former);
        Refused("ON-SITE", ByHand, () => HandIn(with, with.Application with { HandedInOn = former }));
        Assert.Equal(former.AddDays(1), HandIn(with, with.Application with { HandedInOn = former.AddDays(1) }).HandedInOn);
    }

    [Fact]
    public void HandIn_EmptyTooLongOrByWhomMayNot_IsRefused()
    {
        var with = A.Dispute();
        Refused("TEXT", ByHand, () => HandIn(with, with.Application with { Applicant = " " }));
        Refused("TEXT", ByHand, () => HandIn(with, with.Application with { Request = "" }));
        Refused("LENGTH", ByHand, () => HandIn(with, with.Application with { Request = new string('请', HandedInApplication.RequestMaxLength + 1) }));
        foreach (var actor in Staff.All.Where(a => !a.May(Domain.People.Permission.ManageDisputes)))
        {
            Refused("ROLE", ByHand, () => Reconsideration.HandIn(Guid.CreateVersion7(), with.Application, actor, with.Law));
        }
    }

    /// <summary>Before it asks the bureau the organ can only refuse to accept, dismiss, or end it (第三十条、第三十三条).</summary>
    [Fact]
    public void RecordOutcome_WithoutANotice_OnlyWhatDoesNotExamineTheAct()
    {
        foreach (var outcome in Enum.GetValues<ReconsiderationOutcome>())
        {
            var with = A.Dispute();
            var r = with.At(ReconsiderationState.ApplicationForwarded);
            var result = new ReconsiderationResult(outcome, with.Day);
            if (outcome is NotAccepted or ApplicationDismissed or TerminatedWithdrawn or TerminatedOther)
            {
                Unchanged(r, "DATE-ORDER", null, () => r.RecordOutcome(result with { DecidedOn = r.ForwardedOn!.Value.AddDays(-1) }, Staff.Host, with.Law));
                r.RecordOutcome(result, Staff.Host, with.Law);
                r.Close(with.Day, Staff.Host, with.Law);
                Assert.Equal((outcome, null, ReconsiderationState.Closed), (r.Outcome, r.NoticeReceivedOn, r.State));
                continue;
            }

            Unchanged(r, "ARL-NOTICE", Cite.Arl("第三十条、第三十三条、第四十八条"), () => r.RecordOutcome(result, Staff.Host, with.Law));
        }
    }

    [Fact]
    public void Correct_ByApplicationUntilTheNotice_ByNoticeAfterwards()
    {
        var with = A.Dispute();
        var r = with.HandedIn();
        with.Tomorrow();
        Unchanged(r, "NOTICE", null, () => r.Correct(with.Notice with { OnSitePenalty = with.Penalty }, Staff.Host, with.Law));
        with.Forwarded(r);
        with.Tomorrow();
        Unchanged(r, "DATE-ORDER", ByHand, () => r.Correct(with.Application with { HandedInOn = r.ForwardedOn!.Value.AddDays(1) }, Staff.Host, with.Law));
        r.Correct(with.Application with { HandedInOn = r.ForwardedOn!.Value, Applicant = "苏某某" }, Staff.Host, with.Law);
        Assert.Equal((r.ForwardedOn, "苏某某", ReconsiderationState.ApplicationForwarded), (r.HandedInOn, r.Applicant, r.State));
        with.Noticed(r);

        var notice = with.Notice with { NoticeReceivedOn = with.Day, OnSitePenalty = with.Penalty };
        Unchanged(r, "NOTICE", null, () => r.Correct(with.Application, Staff.Host, with.Law));
        Unchanged(r, "ON-SITE", ByHand, () => r.Correct(notice with { OnSitePenalty = null }, Staff.Host, with.Law));
        Unchanged(r, "DATE-ORDER", Cite.Arl("第三十二条、第四十八条"), () => r.Correct(notice with { NoticeReceivedOn = r.ForwardedOn!.Value.AddDays(-1) }, Staff.Host, with.Law));
        r.Correct(notice with { OrganNumber = "更正号" }, Staff.Host, with.Law);
        Assert.Equal(("更正号", with.Penalty.Id), (r.Number, r.OnSitePenaltyId));
    }

    /// <summary>The answer is not late because the forwarding on the same day was.</summary>
    [Fact]
    public void SubmitStatement_OnTheDayOfALateForwarding_IsNotCalledLate()
    {
        var with = A.Dispute();
        var r = with.HandedIn();
        with.Later(30);
        with.Noticed(with.Forwarded(r));

        with.Submitted(r);

        Assert.DoesNotContain("已超过", r.Events[^1].Sentence);
    }

    [Fact]
    public void StrikeOut_OfAnApplication_OnlyUntilItWasForwarded()
    {
        var with = A.Dispute();
        var r = with.HandedIn();
        r.Correct(with.Application with { Applicant = "苏某某" }, Staff.Host, with.Law);
        with.StrikeOut(r);
        Assert.Equal(ReconsiderationState.StruckOut, r.State);
        Assert.Empty(r.Deadlines(with.Law));

        var forwarded = with.At(ReconsiderationState.ApplicationForwarded);
        var refused = Unchanged(forwarded, "ARCHIVE", DisputeGuards.Archives, () => with.StrikeOut(forwarded));
        Assert.Contains("转送复议机关", refused.Sentence);
    }

    [Fact]
    public void Receive_OverOnSitePenalty_LinksIt_ButNotBesideACase()
    {
        var with = A.Dispute();
        var spot = A.Dispute().With((ReconsiderationParticulars n) => n with { OnSitePenalty = with.Penalty }).Reconsideration();
        Assert.Equal((with.Penalty.Id, null, with.Penalty.ViolationCode), (spot.OnSitePenaltyId, spot.PenaltyCaseId, spot.ViolationCode));
        Refused("ONE-ACT", null, () => A.Dispute().With((ReconsiderationParticulars n) => n with { OnSitePenalty = with.Penalty, PenaltyCaseId = Guid.CreateVersion7() }).Reconsideration());
        var later = A.OnSitePenalty().ServedOn(with.Day.AddDays(1));
        Refused("DATE-ORDER", null, () => A.Dispute().With((ReconsiderationParticulars n) => n with { OnSitePenalty = later }).Reconsideration());
    }

    /// <summary>不服当场处罚的，先复议: 《行政复议法》第二十三条第一款第一项.</summary>
    [Fact]
    public void Suit_OverOnSitePenalty_OnlyAfterAReconsiderationOverItThatEnded()
    {
        var article = Cite.Arl("第二十三条第一款第一项");
        var with = A.Dispute();
        with.With((Domain.Disputes.Litigations.LitigationParticulars c) => c with { OnSitePenalty = with.Penalty });
        Refused("ARL-FIRST", article, () => with.Litigation());

        var before = with.At(ReconsiderationState.ApplicationForwarded);
        Refused("ARL-FIRST", article, () => with.Litigation(before));
        var other = A.Dispute();
        var elsewhere = other.At(ReconsiderationState.ApplicationForwarded);
        elsewhere.RecordOutcome(new ReconsiderationResult(NotAccepted, other.Day), Staff.Host, other.Law);
        Refused("ARL-FIRST", article, () => with.Litigation(elsewhere));

        before.RecordOutcome(new ReconsiderationResult(NotAccepted, with.Day), Staff.Host, with.Law);
        var suit = with.Litigation(before);

        Assert.Equal((with.Penalty.Id, before.Id), (suit.OnSitePenaltyId, suit.ReconsiderationId));
        Assert.Equal("ARL-FIRST", Assert.Throws<RuleViolation>(() => suit.Correct(with.Complaint, null, Staff.Host, with.Law)).Code);
    }

    [Theory]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    public void Suit_OverOnSitePenalty_UnderTheFormerLaw_NeedsNoReconsideration(string received, bool taken)
    {
        var on = DateOnly.Parse(received);
        var with = A.Dispute().ReceivedOn(on);
        with.Penalty = A.OnSitePenalty().ServedOn(on);
        with.With((Domain.Disputes.Litigations.LitigationParticulars c) => c with { OnSitePenalty = with.Penalty });
        if (taken)
        {
            Assert.Equal(with.Penalty.Id, with.Litigation().OnSitePenaltyId);
            return;
        }

        Refused("ARL-FIRST", null, () => with.Litigation());
    }

    private static Reconsideration HandIn(DisputeBuilder with, HandedInApplication application) => Reconsideration.HandIn(Guid.CreateVersion7(), application, Staff.Host, with.Law);

    private static RuleViolation Unchanged(Reconsideration r, string code, Citation? article, Action step)
    {
        var before = (r.Events.Count, r.State, r.HandedInOn, r.ForwardedOn, r.NoticeReceivedOn, r.OwnCorrection, r.Outcome, r.Applicant, r.Organ, r.OrganNumber, r.OnSitePenaltyId);
        var refused = Refused(code, article, step);
        Assert.Equal(before, (r.Events.Count, r.State, r.HandedInOn, r.ForwardedOn, r.NoticeReceivedOn, r.OwnCorrection, r.Outcome, r.Applicant, r.Organ, r.OrganNumber, r.OnSitePenaltyId));
        return refused;
    }

    private static RuleViolation Refused(string code, Citation? article, Action step)
    {
        var refused = Assert.Throws<RuleViolation>(step);
        Assert.Equal(code, refused.Code);
        Assert.Equal(article ?? refused.Article, refused.Article);
        Assert.NotEmpty(refused.Sentence);
        return refused;
    }
}
