using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Notice, defence, hearing, review, deliberation, decision and service: refused input changes nothing (第四十四条至第六十五条).</summary>
public sealed class RefusedNoticeAndReviewTests
{
    private readonly PenaltyCaseBuilder with = A.PenaltyCase();

    [Fact]
    public void ApproveProposal_OfNoPenalty_OrOfWhatWasToldAlready_IsRefused() // 第四十四条
    {
        var none = A.PenaltyCase().ProposingNoPenalty();
        var unpunished = none.At(Stage.InvestigationConcluded);
        Refused.By("PROPOSAL", null, unpunished, () => unpunished.ApproveProposal("告1", "同意", Staff.UnitHead, none.Law));

        var c = with.At(Stage.LegalReview);
        c.ReturnFromReview(with.Verdict(ReviewConclusion.Correct), Staff.Reviewer, with.Law);
        Refused.By("G12", null, c, () => c.ApproveProposal("告2", "同意", Staff.UnitHead, with.Law));
        c.ReviseReport(with.Report() with { Facts = "另行查明的事实" }, Staff.Handler1, with.Law);
        Refused.By("G17", null, c, () => c.SendToReview("已改", Staff.UnitHead, with.Law)); // other facts than those told
        c.ApproveProposal("告2", "同意", Staff.UnitHead, with.Law);

        Assert.Equal((2, null), (c.Notices.Count, c.Notice!.Defense));
    }

    [Theory]
    [InlineData(DefenseKind.Received, true)]
    [InlineData(DefenseKind.Waived, false)]
    public void Defence_ThatWasReceived_IsReExaminedBeforeTheReview(DefenseKind kind, bool needed) // 第四十五条
    {
        var c = with.At(Stage.PriorNoticeServed);
        Refused.By("DATE-ORDER", "On", c, () => c.RecordDefense(kind, c.Notice!.Service!.ServedOn.AddDays(-1), "请求从轻", Staff.Handler1, with.Law));
        Refused.By("DATE-FUTURE", "On", c, () => c.RecordDefense(kind, with.Day.AddDays(1), "请求从轻", Staff.Handler1, with.Law));
        if (needed)
        {
            Refused.By("TEXT", "Claims", c, () => c.RecordDefense(kind, with.Day, " ", Staff.Handler1, with.Law));
        }

        c.RecordDefense(kind, with.Day, " 请求从轻 ", Staff.Handler1, with.Law);
        Assert.Equal(("请求从轻", !needed), (c.Notice!.Defense!.Claims, c.Notice.Defense.IsSettled));
        if (!needed)
        {
            Refused.By("G12", null, c, () => c.ReexamineDefense(false, "不成立", Staff.Handler1, with.Law));
            return;
        }

        Refused.By("G17", null, c, () => c.SendToReview("", Staff.UnitHead, with.Law));
        Refused.By("TEXT", "Findings", c, () => c.ReexamineDefense(true, "", Staff.Handler1, with.Law));
        c.ReexamineDefense(true, "成立", Staff.Handler1, with.Law);
        Refused.By("G12", null, c, () => c.ReexamineDefense(false, "再次", Staff.Handler1, with.Law));
        Assert.True(c.Notice.Defense!.IsAdopted);
    }

    [Theory]
    [InlineData(3, 5)] // the hearing may still be asked for
    [InlineData(5, 5)]
    [InlineData(8, 8)] // the bureau gave more time to be heard
    public void Defence_HasExpired_WhenBothRightsHave(int working, int last) // 第四十四条、第六十四条第（一）项
    {
        with.Major();
        var c = with.At(Stage.InvestigationConcluded);
        c.ApproveProposal("告1", "同意", Staff.UnitHead, with.Law with { Settings = with.Law.Settings with { DefenseWorkingDays = working } });
        c.ServePriorNotice(with.Service(), Staff.Handler1, with.Law);
        void Expire() => c.RecordDefense(DefenseKind.PeriodExpired, with.Day, "", Staff.Handler1, with.Law);
        var due = PenaltyCaseBuilder.Calendar.AddWorkingDays(with.Day, last);

        with.On(due);
        Assert.Contains($"至 {due:yyyy-MM-dd}，尚未届满", Refused.By("G10", "Kind", c, Expire).Sentence);
        with.On(due.AddDays(1));
        Expire();
    }

    [Fact]
    public void Review_BeforeAnAnnouncementCounts_IsRefused() // 民事诉讼法第九十五条
    {
        var c = with.At(Stage.PriorNoticePending);
        c.ServePriorNotice(with.Service() with { Method = ServiceMethod.ByAnnouncement, Note = "公告于本区政府网站" }, Staff.Handler1, with.Law);
        var counts = c.Notice!.Service!.ServedOn;
        with.On(counts);
        c.RecordDefense(DefenseKind.Waived, counts, "", Staff.Handler1, with.Law);

        Assert.Contains($"至 {counts:yyyy-MM-dd} 才视为送达", Refused.By("G17", null, c, () => c.SendToReview("", Staff.UnitHead, with.Law with { Today = counts.AddDays(-1) })).Sentence);
        c.SendToReview("", Staff.UnitHead, with.Law);
    }

    [Fact]
    public void RequestHearing_WithoutTheRightOrBeforeTheNotice_IsRefused() // 第六十三条、第六十四条第（一）项
    {
        var c = with.At(Stage.PriorNoticeServed);
        Refused.By("G10", null, c, () => c.RequestHearing(with.Day, null, "要求听证", Staff.Handler1, with.Law));

        var major = A.PenaltyCase().Major();
        var heard = major.At(Stage.PriorNoticeServed);
        var delivered = heard.Notice!.Service!.DeliveredOn;
        Refused.By("DATE-FUTURE", "ReceivedOn", heard, () => heard.RequestHearing(major.Day.AddDays(1), null, "要求听证", Staff.Handler1, major.Law));
        Refused.By("DATE-ORDER", "ReceivedOn", heard, () => heard.RequestHearing(delivered.AddDays(-1), null, "要求听证", Staff.Handler1, major.Law));
        Refused.By("TEXT", "Request", heard, () => heard.RequestHearing(major.Day, null, "", Staff.Handler1, major.Law));
        heard.RequestHearing(delivered, delivered, "要求听证", Staff.Handler1, major.Law);
        Assert.Equal((delivered, HearingState.Requested), (heard.Notice.Hearing!.RequestedOn, heard.Notice.Hearing.State));
    }

    [Fact]
    public void Hearing_InAnotherOrderOrByAnotherThanItsHost_IsRefused() // 第六十四条
    {
        var c = with.At(Stage.HearingInProgress);
        var other = Staff.Everyman;
        void Hold(Domain.People.Actor actor, string attendees = "当事人", string minutes = "笔录", string signature = "签字") => c.HoldHearing(attendees, minutes, signature, actor, with.Law);
        void Report(Domain.People.Actor actor, string claims = "请求从轻", string report = "建议维持") => c.ReportHearing(claims, report, actor, with.Law);

        Refused.By("HANDLER", null, c, () => Hold(Staff.Host)); // no host yet
        Refused.By("ORDER", null, c, () => c.ServeHearingNotice(with.Service(), Staff.Handler1, with.Law));
        with.Hear(c, HearingState.Scheduled);
        Refused.By("HANDLER", null, c, () => Hold(other));
        Refused.By("ORDER", null, c, () => Hold(Staff.Host));
        with.Tomorrow();
        Refused.By("G11", "HeldOn", c, () => c.ServeHearingNotice(with.Service(), Staff.Handler1, with.Law)); // a day too late for seven full working days
        c.ScheduleHearing("听通2", Staff.Host.PersonId, Staff.Host.Name, with.HearingDay(), "听证室", "", Staff.UnitHead, with.Law);
        with.Hear(c, HearingState.Notified);
        Refused.By("ORDER", null, c, () => c.ServeHearingNotice(with.Service(), Staff.Handler1, with.Law));
        Refused.By("ORDER", null, c, () => Report(Staff.Host));
        Refused.By("G11", null, c, () => Hold(Staff.Host)); // before its day
        with.On(c.Notice!.Hearing!.HeldOn!.Value);
        Refused.By("TEXT", "Attendees", c, () => Hold(Staff.Host, attendees: ""));
        Refused.By("TEXT", "Minutes", c, () => Hold(Staff.Host, minutes: ""));
        Refused.By("TEXT", "Signature", c, () => Hold(Staff.Host, signature: ""));
        Hold(Staff.Host);
        Refused.By("ORDER", null, c, () => c.EndHearing(HearingState.Withdrawn, "撤回", Staff.Host, with.Law));
        Refused.By("HANDLER", null, c, () => Report(other));
        Refused.By("TEXT", "Claims", c, () => Report(Staff.Host, claims: ""));
        Refused.By("TEXT", "Report", c, () => Report(Staff.Host, report: ""));
        Report(Staff.Host);

        Assert.Equal((HearingState.Reported, with.Day, with.Day), (c.Notice.Hearing.State, c.Notice.Hearing.EndedOn!.Value, c.Notice.Defense!.On));
        Assert.Equal((true, Staff.Host.PersonId), (c.HearingWasHeld, c.HearingHostId));
    }

    [Fact]
    public void EndHearing_AbandonedOnItsDay_OrWithdrawn_AndNothingElse() // 第六十四条第（六）项
    {
        var c = with.At(Stage.HearingInProgress);
        with.Hear(c, HearingState.Notified);
        with.On(c.Notice!.Hearing!.HeldOn!.Value);

        Refused.By("G11", "How", c, () => c.EndHearing(HearingState.Held, "结束", Staff.Host, with.Law));
        Refused.By("G11", "How", c, () => c.EndHearing(HearingState.Abandoned, "缺席", Staff.Host, with.Law with { Today = with.Day.AddDays(-1) }));
        Refused.By("TEXT", "Opinion", c, () => c.EndHearing(HearingState.Abandoned, "", Staff.Host, with.Law));
        c.EndHearing(HearingState.Abandoned, "无正当理由缺席", Staff.Host, with.Law);

        Assert.Equal((Stage.PriorNoticeServed, false, with.Day), (c.Stage, c.HearingWasHeld, c.Notice.Hearing.EndedOn));
    }

    [Fact]
    public void ScheduleHearing_OnARestDayOrWithoutPlace_IsRefused()
    {
        var c = with.At(Stage.HearingInProgress);
        var saturday = with.HearingDay();
        while (saturday.DayOfWeek != DayOfWeek.Saturday)
        {
            saturday = saturday.AddDays(1);
        }

        void Schedule(DateOnly day, string place) => c.ScheduleHearing("听通1", Staff.Host.PersonId, Staff.Host.Name, day, place, "", Staff.UnitHead, with.Law);
        Refused.By("G11", "HeldOn", c, () => Schedule(saturday, "听证室"));
        Refused.By("TEXT", "Place", c, () => Schedule(with.HearingDay(), ""));
        Schedule(with.HearingDay(), "听证室");
    }

    [Fact]
    public void Host_WhoInvestigatesLater_MayNotGoOnHosting() // 第六十四条第（四）项
    {
        var c = with.At(Stage.HearingInProgress);
        with.Hear(c, HearingState.Scheduled);
        c.ReassignHandlers(new(Staff.Handler1.CertifiedOn(with.Day), Staff.Host.CertifiedOn(with.Day)), "承办人调离", Staff.UnitHead, with.Law);

        Refused.By("HANDLER", null, c, () => c.EndHearing(HearingState.Withdrawn, "撤回", Staff.Host, with.Law));
    }

    [Fact]
    public void PassReview_WithAnotherConclusionByAnotherOrOnAnotherDay_IsRefused() // 第五十八条
    {
        var c = with.At(Stage.LegalReview);
        var agree = with.Verdict(ReviewConclusion.Agree);

        Refused.By("G14", "Conclusion", c, () => c.PassReview(with.Verdict(ReviewConclusion.Correct), Staff.Reviewer, with.Law));
        Refused.By("G14", "Conclusion", c, () => c.ReturnFromReview(agree, Staff.Reviewer, with.Law));
        Refused.By("G14", null, c, () => c.PassReview(agree, Staff.Everyman, with.Law));
        Refused.By("G14", null, c, () => c.PassReview(agree, Staff.Reviewer, with.Law with { Today = with.Day.AddDays(1) }));
        Refused.By("TEXT", "Opinion", c, () => c.PassReview(agree with { Opinion = " " }, Staff.Reviewer, with.Law));
        foreach (var taken in new[] { Staff.Handler2, Staff.UnitHead, Staff.Leader }) // who investigated, who sent it, who approved the filing
        {
            Refused.By("G14", null, c, () => c.PassReview(with.Verdict(ReviewConclusion.Agree, taken), Staff.Everyman with { PersonId = taken.PersonId }, with.Law));
        }

        c.PassReview(agree with { Opinion = " 同意 " }, Staff.Reviewer, with.Law);
        Assert.Equal(("同意", with.Day, 8), (c.Review!.Opinion, c.Review.ReviewedOn, c.Review.Findings.Count));
    }

    [Theory]
    [InlineData(ReviewConclusion.Supplement, Stage.Investigating)]
    [InlineData(ReviewConclusion.Correct, Stage.InvestigationConcluded)]
    [InlineData(ReviewConclusion.Disagree, Stage.InvestigationConcluded)]
    public void ReturnFromReview_LeadsWhereTheConclusionSays_AndTheNextSubmissionAnswersIt(ReviewConclusion conclusion, Stage stage)
    {
        var c = with.At(Stage.LegalReview);
        c.ReturnFromReview(with.Verdict(conclusion), Staff.Reviewer, with.Law);

        Assert.Equal(stage, c.Stage);
        Assert.Equal(conclusion == ReviewConclusion.Disagree, c.MajorBecause(with.Law) == "承办机构与法制审核意见不一致"); // 第五十七条第二款
        if (stage == Stage.Investigating)
        {
            c.ConcludeInvestigation(with.Report(), Staff.Handler1, with.Law);
        }

        Refused.By("TEXT", "Note", c, () => c.SendToReview(" ", Staff.UnitHead, with.Law));
        c.SendToReview("已采纳", Staff.UnitHead, with.Law);
        Assert.Equal((2, "已采纳"), (c.Review!.Round, c.Review.Note));
        Assert.Contains(c.Approvals, a => a.Opinion == "已采纳");
        Assert.Contains(c.Approvals, a => a.Opinion == "同意，送法制审核。");
    }

    [Fact]
    public void WaiveReview_WhereTheLawDemandsOne_IsRefused() // 第五十八条第一款
    {
        var c = with.At(Stage.DefenseReview);
        Refused.By("G13", null, c, () => c.WaiveReview("不必审核", Staff.UnitHead, with.Law)); // the bureau reviews every case

        var slight = A.PenaltyCase().ReviewedOnlyWhereDemanded();
        var waived = slight.At(Stage.DefenseReview);
        Refused.By("TEXT", "Opinion", waived, () => waived.WaiveReview("", Staff.UnitHead, slight.Law));
        waived.WaiveReview("案情简单", Staff.UnitHead, slight.Law);
        Assert.Equal(Stage.DecisionPending, waived.Stage);
        Refused.By("G14", null, waived, () => waived.DecidePenalty("罚1", "同意", "", Staff.Leader, with.Law)); // and would, had the setting changed meanwhile
        waived.DecidePenalty("罚1", "同意", "", Staff.Leader, slight.Law);

        var major = A.PenaltyCase().ReviewedOnlyWhereDemanded().Major();
        var heavy = major.At(Stage.DefenseReview);
        Assert.Contains("疑难复杂", Refused.By("G13", null, heavy, () => heavy.WaiveReview("不必审核", Staff.UnitHead, major.Law)).Sentence);
    }

    [Fact]
    public void WaiveReview_AfterAHearing_IsRefused() // 第五十八条第一款第（二）项
    {
        var heard = A.PenaltyCase().ReviewedOnlyWhereDemanded();
        var c = heard.At(Stage.HearingInProgress);
        heard.Hear(c, HearingState.Held);
        c.ReportHearing("请求从轻", "建议减轻", Staff.Host, heard.Law);
        c.ReexamineDefense(true, "采纳", Staff.Handler1, heard.Law);
        Assert.Equal("直接关系当事人重大权益且经过听证程序", c.ReviewRequiredBecause(heard.Law));

        Refused.By("G13", null, c, () => c.WaiveReview("不必审核", Staff.UnitHead, heard.Law));
    }

    [Fact]
    public void Deliberation_WithDaysOrWordsThatCannotBe_IsRefused() // 第五十七条第二款
    {
        var major = A.PenaltyCase().Major();
        var c = major.At(Stage.CollectiveDeliberation);
        var minutes = major.Minutes();
        void Record(Deliberation m) => c.RecordDeliberation(m, Staff.UnitHead, major.Law);

        Refused.By("DATE-FUTURE", "HeldOn", c, () => Record(minutes with { HeldOn = major.Day.AddDays(1) }));
        Refused.By("G15", "HeldOn", c, () => Record(minutes with { HeldOn = c.Review!.ReviewedOn!.Value.AddDays(-1) }));
        Refused.By("TEXT", "Place", c, () => Record(minutes with { Place = "" }));
        Refused.By("TEXT", "Chair", c, () => Record(minutes with { Chair = "" }));
        Refused.By("G15", "MembersEntitled", c, () => Record(minutes with { MembersEntitled = 2 }));
        Refused.By("TEXT", "Opinions[0].Name", c, () => Record(minutes with { Opinions = [minutes.Opinions[0] with { Name = "" }] }));
        Refused.By("TEXT", "Opinions[0].Post", c, () => Record(minutes with { Opinions = [minutes.Opinions[0] with { Post = "" }] }));
        Refused.By("TEXT", "Conclusion", c, () => Record(minutes with { Conclusion = "" }));
        Record(minutes with { HeldOn = c.Review!.ReviewedOn!.Value, Agrees = false, Opinions = [.. minutes.Opinions.Select((o, i) => o with { Agrees = i == 0 })] });

        Assert.Equal((Stage.InvestigationConcluded, 3, 4), (c.Stage, c.Deliberation!.Against, c.Deliberation.Attendees.Count()));
        c.ReviseReport(major.Report(), Staff.Handler1, major.Law);
        Assert.Null(c.Deliberation); // another proposal is deliberated anew
    }

    [Fact]
    public void Decision_OfAnotherKindThanProposed_IsRefused() // 第五十七条第一款
    {
        var c = with.At(Stage.DecisionPending);

        Refused.By("PROPOSAL", null, c, () => c.DecideNoPenalty("不罚1", "同意", "", Staff.Leader, with.Law));
        Refused.By("PROPOSAL", null, c, () => c.DismissCase("不成立", "", Staff.Leader, with.Law));
        Refused.By("TEXT", "Opinion", c, () => c.ReturnFromDecision("", Staff.Leader, with.Law));
        Refused.By("TEXT", "Opinion", c, () => c.DecidePenalty("罚1", "", "", Staff.Leader, with.Law));
        Refused.By("G14", null, c, () => c.DecidePenalty("罚1", "同意", "", Staff.Everyman with { PersonId = Staff.Reviewer.PersonId }, with.Law));
        Refused.By("DOCUMENT", null, c, () => c.DecidePenalty("罚1", "同意", "", Staff.Leader, with.Law with { Settings = with.Law.Settings with { Court = "" } })); // 第五十九条
        c.DecidePenalty("罚1", "同意", "不需要", Staff.Leader, with.Law);

        Assert.Equal(("", true, OutcomeKind.Penalty, with.Day), (c.Decision!.OverdueBasis, c.Decision.StatesLateSurcharge, c.DecidedKind, c.DecidedOn));
    }

    [Fact]
    public void Service_WithDaysOrWordsThatCannotBe_IsRefused() // 第六十一条
    {
        var c = with.At(Stage.PenaltyDecided);
        var decided = with.Day;
        with.Tomorrow();
        var service = with.Service();
        void Serve(ServiceRecord s) => c.ServeDecision(s, Staff.Handler1, with.Law);

        Refused.By("DATE-FUTURE", "DeliveredOn", c, () => Serve(service with { DeliveredOn = with.Day.AddDays(1) }));
        Refused.By("G23", "DeliveredOn", c, () => Serve(service with { DeliveredOn = decided.AddDays(-1) }));
        Refused.By("G02", "DeliveredOn", c, () => Serve(service with { DeliveredOn = decided })); // the officers' certificates were checked for another day
        Refused.By("TEXT", "Recipient", c, () => Serve(service with { Recipient = "" }));
        Refused.By("TEXT", "Place", c, () => Serve(service with { Place = "" }));
        Serve(service);
        Assert.Equal((Stage.DecisionServed, with.Day), (c.Stage, c.Decision!.Service!.ServedOn));
    }

    [Fact]
    public void ServeDecision_OfNoPenalty_StaysWhereItIsAndIsServedOnce()
    {
        var none = A.PenaltyCase().ProposingNoPenalty();
        var c = none.At(Stage.NoPenaltyDecided);
        Refused.By("G26", null, c, () => c.CloseCase("同意", ArchivePeriod.Permanent, Staff.Leader, none.Law));
        c.ServeDecision(none.Service(), Staff.Handler1, none.Law);

        Assert.Equal(Stage.NoPenaltyDecided, c.Stage);
        Refused.By("G23", null, c, () => c.ServeDecision(none.Service(), Staff.Handler1, none.Law));
    }

    [Fact]
    public void Suspension_AndItsEnd_AreGivenReasons_AndOnlyAProvisionStopsTheClock() // 第六十条
    {
        var c = with.At(Stage.Investigating);
        var due = c.DecisionDeadline(with.Law)!.UnrolledOn;
        Refused.By("TEXT", "Opinion", c, () => c.SuspendCase("", "", Staff.Leader, with.Law));
        Refused.By("LENGTH", "ExcludingBasis", c, () => c.SuspendCase("鉴定", new string('字', 20_001), Staff.Leader, with.Law));
        Refused.By("ORDER", null, c, () => c.ResumeCase("恢复", Staff.Leader, with.Law));
        c.SuspendCase("等待鉴定", " ", Staff.Leader, with.Law);
        with.On(with.Day.AddDays(9));
        Refused.By("TEXT", "Opinion", c, () => c.ResumeCase("", Staff.Leader, with.Law));
        c.ResumeCase("已鉴定", Staff.Leader, with.Law);
        Assert.Equal(due, c.DecisionDeadline(with.Law)!.UnrolledOn);

        c.SuspendCase("等待鉴定", "《某规章》第五条", Staff.Leader, with.Law);
        with.On(with.Day.AddDays(9));
        Assert.Equal((due.AddDays(10), Domain.Law.Lamp.Stopped), (c.DecisionDeadline(with.Law)!.UnrolledOn, c.DecisionDeadline(with.Law)!.LampOn(with.Day, PenaltyCaseBuilder.Calendar)));
        c.ResumeCase("已鉴定", Staff.Leader, with.Law);
        with.On(with.Day.AddDays(5));

        Assert.Equal((due.AddDays(10), 2, 1), (c.DecisionDeadline(with.Law)!.UnrolledOn, c.Suspensions.Count, c.ExcludedTimes.Count));
        Assert.Equal([9, 9], c.Suspensions.Select(s => s.Until!.Value.DayNumber - s.From.DayNumber)); // the second resumption leaves the first alone
        c.SuspendCase("等待鉴定", new string('字', Domain.Penalties.Remedies.Suspension.TextMaxLength), Staff.Leader, with.Law);
    }
}
