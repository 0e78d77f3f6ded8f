using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

/// <summary>What the verbs of both procedures refuse, with code and article; a refused step changes nothing.</summary>
public sealed class DisputeRefusalTests
{
    public static TheoryData<DisputeChannel> Both => [DisputeChannel.Reconsideration, DisputeChannel.Litigation];

    [Fact]
    public void Receive_SuitWhileAReconsiderationIsOpen_IsRefused()
    {
        var with = A.Dispute();
        var open = new OpenDispute(DisputeChannel.Reconsideration, "津西青政复〔2026〕1号", with.Day);
        var refused = Refused("ARL-CHANNEL", Cite.Arl("第二十九条第一款"), () => Litigation.Receive(Guid.CreateVersion7(), with.Complaint, [open], null, Staff.Host, with.Law));
        Assert.Contains(open.Number, refused.Sentence);
    }

    [Fact]
    public void Receive_ReconsiderationWhileASuitIsOpen_IsRefused()
    {
        var with = A.Dispute();
        var open = new OpenDispute(DisputeChannel.Litigation, "（2026）津0111行初1号", with.Day);
        Refused("ARL-CHANNEL", Cite.Arl("第二十九条第二款"), () => Reconsideration.Receive(Guid.CreateVersion7(), with.Notice, [open], Staff.Host, with.Law));
    }

    [Fact]
    public void Receive_WhileOneOfTheSameChannelIsOpen_IsTaken()
    {
        var with = A.Dispute();
        Reconsideration.Receive(Guid.CreateVersion7(), with.Notice, [new OpenDispute(DisputeChannel.Reconsideration, "1号", with.Day)], Staff.Host, with.Law);
        Litigation.Receive(Guid.CreateVersion7(), with.Complaint, [new OpenDispute(DisputeChannel.Litigation, "1号", with.Day)], null, Staff.Host, with.Law);
    }

    [Fact]
    public void Receive_InTheFuture_IsRefused()
    {
        var with = A.Dispute();
        Refused("DATE-FUTURE", null, () => with.With((ReconsiderationParticulars n) => n with { NoticeReceivedOn = with.Day.AddDays(1) }).Reconsideration());
        Refused("DATE-FUTURE", null, () => with.With((LitigationParticulars c) => c with { ComplaintReceivedOn = with.Day.AddDays(1) }).Litigation());
    }

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    public void Receive_SummaryProcedure_OnlySince2024(string received, bool taken)
    {
        var with = A.Dispute().ReceivedOn(DateOnly.Parse(received)).With((ReconsiderationParticulars n) => n with { Track = ReconsiderationTrack.Summary });
        if (taken)
        {
            Assert.Equal(ReconsiderationTrack.Summary, with.Reconsideration().Track);
            return;
        }

        Refused("ARL-SUMMARY", Cite.Arl("第五十三条"), () => with.Reconsideration());
    }

    /// <summary>Upheld: both are defendants. Changed: the organ alone. Otherwise the bureau alone.</summary>
    [Fact]
    public void Receive_DefendantsThatDoNotFitTheReconsideration_AreRefused()
    {
        var article = Cite.All("第二十六条第二款");
        Refused("CO-DEFENDANT", article, () => A.Dispute().With((LitigationParticulars c) => c with { GovernmentIsCoDefendant = true }).Litigation());
        foreach (var outcome in Enum.GetValues<ReconsiderationOutcome>())
        {
            var upheld = outcome is ReconsiderationOutcome.Upheld or ReconsiderationOutcome.ClaimDismissed;
            var changed = outcome is ReconsiderationOutcome.Modified or ReconsiderationOutcome.Revoked or ReconsiderationOutcome.PartiallyRevoked or ReconsiderationOutcome.ConfirmedInvalid;
            foreach (var together in new[] { true, false })
            {
                var with = A.Dispute().With((LitigationParticulars c) => c with { GovernmentIsCoDefendant = together });
                var before = with.Reconsideration();
                before.RecordOutcome(new ReconsiderationResult(outcome, with.Day), Staff.Host, with.Law);
                if (!changed && together == upheld)
                {
                    var suit = with.Litigation(before);
                    Assert.Equal((before.Id, together), (suit.ReconsiderationId, suit.GovernmentIsCoDefendant));
                    continue;
                }

                Refused("CO-DEFENDANT", article, () => with.Litigation(before));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void SubmitStatement_BeforeReceiptInTheFutureOrWithoutADay_IsRefused(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = with.Signed(Open(with, channel));
        var article = d.RowOf(DisputeStep.SubmitStatement)!.Article;
        Unchanged(d, "DATE-ORDER", article, () => d.SubmitStatement(d.ReceivedOn.AddDays(-1), Staff.Host, with.Law));
        Unchanged(d, "DATE-FUTURE", article, () => d.SubmitStatement(with.Day.AddDays(1), Staff.Host, with.Law));
        Unchanged(d, "DATE", article, () => d.SubmitStatement(null, Staff.Host, with.Law));
        Assert.Null(d.SubmittedOn);

        d.SubmitStatement(d.ReceivedOn, Staff.Host, with.Law);

        Assert.Equal(d.ReceivedOn, d.SubmittedOn);
        Unchanged(d, "STAGE", article, () => d.SubmitStatement(with.Day, Staff.Host, with.Law));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Statement_EachPartComesBeforeTheNext(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = Open(with, channel);
        var taker = new DisputeStepTaker(with);
        Unchanged(d, channel == DisputeChannel.Litigation ? "ASSIGNED" : "STAGE", null, () => taker.Take(DisputeStep.DraftStatement, d, Staff.Host));
        with.Assign(d);
        Unchanged(d, "STATEMENT", null, () => d.ApproveStatement("同意", Staff.Leader, with.Law));
        d.DraftStatement("事实", "理由", "请求", Staff.Host, with.Law);
        Unchanged(d, "EVIDENCE", null, () => d.ApproveStatement("同意", Staff.Leader, with.Law));
        d.FreezeEvidence([DisputeBuilder.Piece(d)], Staff.Host, with.Law);
        Unchanged(d, "APPROVED", null, () => d.SubmitStatement(with.Day, Staff.Host, with.Law));
        d.ReturnStatement("请补充理由", Staff.Leader, with.Law);
        Unchanged(d, "RETURNED", null, () => d.ApproveStatement("同意", Staff.Leader, with.Law));
        d.DraftStatement("事实", "更多理由", "请求", Staff.Host, with.Law);
        d.ApproveStatement("同意", Staff.Leader, with.Law);
        Unchanged(d, "APPROVED", null, () => d.ApproveStatement("同意", Staff.Leader, with.Law));
        d.SubmitStatement(with.Day, Staff.Host, with.Law);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Signature_IsVoidOnceTextOrEvidenceChange(DisputeChannel channel)
    {
        foreach (var step in new[] { DisputeStep.DraftStatement, DisputeStep.FreezeEvidence })
        {
            var with = A.Dispute();
            var d = with.Signed(Open(with, channel));
            new DisputeStepTaker(with).Take(step, d, Staff.Host);

            Assert.Contains("审签失效", d.Events[^1].Sentence);
            Unchanged(d, "APPROVED", null, () => d.SubmitStatement(with.Day, Staff.Host, with.Law));
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void FreezeEvidence_MadeAfterReceipt_IsRefused_OnTheDayOfReceiptNot(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = Open(with, channel);
        with.Assign(d);
        with.Later(3);
        var article = channel == DisputeChannel.Reconsideration ? Cite.Arl("第四十六条") : Cite.All("第三十五条");
        Unchanged(d, "EVIDENCE-LATE", article, () => d.FreezeEvidence([DisputeBuilder.Piece(d), DisputeBuilder.Piece(d, -1)], Staff.Host, with.Law));
        Unchanged(d, "EVIDENCE", null, () => d.FreezeEvidence([], Staff.Host, with.Law));
        Unchanged(d, "EVIDENCE", null, () => d.FreezeEvidence([DisputeBuilder.Piece(d) with { Pages = 0 }], Staff.Host, with.Law));
        Unchanged(d, "TEXT", null, () => d.FreezeEvidence([DisputeBuilder.Piece(d) with { Purpose = " " }], Staff.Host, with.Law));
        Assert.Null(d.Evidence);

        d.FreezeEvidence([DisputeBuilder.Piece(d, 0)], Staff.Host, with.Law);

        Assert.Single(d.Evidence!.Items);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Correct_ReceiptToBeforeTheEvidenceOrAfterTheAnswer_IsRefused(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = Open(with, channel);
        with.Assign(d);
        d.FreezeEvidence([DisputeBuilder.Piece(d, 2)], Staff.Host, with.Law);
        var article = channel == DisputeChannel.Reconsideration ? Cite.Arl("第四十六条") : Cite.All("第三十五条");
        Unchanged(d, "EVIDENCE-LATE", article, () => Correct(d, with, d.ReceivedOn.AddDays(-3)));
        Correct(d, with, d.ReceivedOn.AddDays(-2));
        with.Tomorrow();
        d.DraftStatement("事实", "理由", "请求", Staff.Host, with.Law);
        d.ApproveStatement("同意", Staff.Leader, with.Law);
        d.SubmitStatement(with.Day, Staff.Host, with.Law);
        with.Tomorrow();

        Unchanged(d, "DATE-ORDER", null, () => Correct(d, with, d.SubmittedOn!.Value.AddDays(1)));
        Unchanged(d, "DATE-FUTURE", null, () => with.At(LitigationState.ComplaintReceived).Correct(with.Complaint with { ComplaintReceivedOn = with.Day.AddDays(1) }, null, Staff.Host, with.Law));
        Correct(d, with, d.SubmittedOn!.Value);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Supplement_WithoutGroundConsentOrBeforeTheAnswer_IsRefused(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = Open(with, channel);
        var article = d.RowOf(DisputeStep.SupplementEvidence)!.Article;
        Unchanged(d, "STAGE", null, () => Supplement(d, with, SupplementGround.NewReasons, "同意", with.Day));
        with.Tomorrow();
        with.Submitted(d);
        Unchanged(d, "SUPPLEMENT", article, () => Supplement(d, with, null, "同意", with.Day));
        Unchanged(d, "TEXT", article, () => Supplement(d, with, SupplementGround.NewReasons, " ", with.Day));
        Unchanged(d, "DATE-ORDER", article, () => Supplement(d, with, SupplementGround.NewReasons, "同意", with.Day.AddDays(-1)));
        Unchanged(d, "DATE-FUTURE", article, () => Supplement(d, with, SupplementGround.NewReasons, "同意", with.Day.AddDays(1)));
        Assert.Empty(d.Evidence!.Supplements);
        foreach (var ground in Enum.GetValues<SupplementGround>())
        {
            Supplement(d, with, ground, "同意补充证据通知", with.Day);
        }

        Assert.Equal((1, 3), (d.Evidence.Items.Count, d.Evidence.Supplements.Count));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void ScheduleHearing_BeforeItsNoticeOfTheOtherProcedureOrWithoutItsTime_IsRefused(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = Open(with, channel);
        var other = channel == DisputeChannel.Reconsideration ? HearingKind.CourtHearing : HearingKind.ReconsiderationHearing;
        var article = d.RowOf(DisputeStep.ScheduleHearing)!.Article;
        Unchanged(d, "HEARING-KIND", article, () => Summon(d, with, other, with.Day, with.Day));
        Unchanged(d, "HEARING-KIND", article, () => Summon(d, with, null, with.Day, with.Day));
        Unchanged(d, "DATE-ORDER", article, () => Summon(d, with, d.HearingKinds[0], with.Day.AddDays(-1), with.Day));
        Unchanged(d, "DATE-ORDER", article, () => Summon(d, with, d.HearingKinds[0], with.Day, d.ReceivedOn.AddDays(-1)));
        Unchanged(d, "DATE-FUTURE", article, () => Summon(d, with, d.HearingKinds[0], with.Day.AddDays(9), with.Day.AddDays(1)));
        Unchanged(d, "DATE", article, () => Summon(d, with, d.HearingKinds[0], null, with.Day));
        Unchanged(d, "DATE", article, () => d.ScheduleHearing(Guid.CreateVersion7(), d.HearingKinds[0], with.Day, null, "地点", with.Day, Staff.Host, with.Law));
        Assert.Empty(d.Hearings);

        Summon(d, with, d.HearingKinds[0], with.Day, with.Day);

        Unchanged(d, "HEARING", null, () => Summon(d, with, d.HearingKinds[0], with.Day, with.Day));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void ScheduleHearing_InCourt_LessThanThreeDaysAheadSaysSo(int days, bool isShort)
    {
        var with = A.Dispute();
        var suit = with.Litigation();
        Summon(suit, with, HearingKind.CourtHearing, with.Day.AddDays(days), with.Day);
        Assert.Equal((isShort, isShort), (suit.PendingHearing!.IsShortNotice, suit.Events[^1].Sentence.Contains("可以请求改期")));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void RecordHearing_BeforeItsDay_IsRefused_OnItNot(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = with.Submitted(Open(with, channel));
        Summon(d, with, d.HearingKinds[0], with.Day.AddDays(5), with.Day);
        with.Later(4);
        Unchanged(d, "HEARING-DAY", null, () => d.RecordHearing(DisputeBuilder.LeaderAppears, "经过", Staff.Host, with.Law));
        with.Later(1);
        d.RecordHearing(DisputeBuilder.LeaderAppears, "经过", Staff.Host, with.Law);
        Assert.True(d.Hearings[0].IsHeld);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Appearance_OnlyLawyersOrALeaderWithoutPostOrRole_IsRefused(DisputeChannel channel)
    {
        var article = channel == DisputeChannel.Reconsideration ? Cite.Arl("第五十一条第三款") : Cite.All("第三条第三款");
        var (appears, absent) = (DisputeBuilder.LeaderAppears, DisputeBuilder.LeaderAbsent);
        (string Code, string Field, Appearance Who)[] wrong =
        [
            ("LEADER-LAWYER", "Staff", absent with { Staff = " ", Lawyers = "某律师" }), ("LEADER-LAWYER", "Staff", absent with { Staff = "" }),
            ("LEADER", "Role", appears with { Role = null }), ("TEXT", "Post", appears with { Post = " " }),
            ("LEADER", "Absence", absent with { Absence = null }), ("LEADER", "Absence", new Appearance { Lawyers = "某律师" }),
            ("TEXT", "Explanation", absent with { Explanation = " " }), ("TEXT", "Proof", absent with { Proof = "" }),
        ];
        var with = A.Dispute();
        var d = with.Submitted(Open(with, channel));
        with.Summon(d);
        foreach (var (code, field, who) in wrong)
        {
            Assert.Equal(field, Unchanged(d, code, article, () => d.PlanAppearance(who, Staff.Host, with.Law)).Field);
            Assert.Equal(field, Unchanged(d, code, article, () => d.RecordHearing(who, "经过", Staff.Host, with.Law)).Field);
        }

        Assert.Null(d.PendingHearing!.Plan);
        d.RecordHearing(appears with { Staff = "" }, "经过", Staff.Host, with.Law);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Appearance_AtAnInquiry_NeedsNoLeaderYetStaff(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = with.Submitted(Open(with, channel));
        Summon(d, with, d.HearingKinds[1], with.Day, with.Day);
        Unchanged(d, "LEADER-LAWYER", null, () => d.RecordHearing(new Appearance { Lawyers = "某律师" }, "经过", Staff.Host, with.Law));
        d.RecordHearing(new Appearance { Staff = "郑晓岚" }, "经过", Staff.Host, with.Law);
        Assert.Null(d.UnapprovedAbsence);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Outcome_BeforeAPastHearingIsRecorded_IsRefused(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = with.Submitted(Open(with, channel));
        with.Summon(d);
        Assert.Contains("没有举行的，登记取消", Unchanged(d, "HEARING", null, () => Conclude(d, with)).Sentence);

        d.RecordHearing(DisputeBuilder.LeaderAppears, "经过", Staff.Host, with.Law);
        Conclude(d, with);

        Assert.True(d.HasOutcome);
        Assert.True(d.Hearings[0].IsHeld);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Outcome_BeforeAHearingToCome_LetsItFallAway(DisputeChannel channel)
    {
        var with = A.Dispute();
        var d = with.Submitted(Open(with, channel));
        with.Summon(d, with.Day.AddDays(1));
        d.PlanAppearance(DisputeBuilder.LeaderAbsent, Staff.Host, with.Law);

        Conclude(d, with);

        Assert.Null(d.PendingHearing);
        Assert.Null(d.UnapprovedAbsence);
        Assert.Contains("已有结果", d.Hearings[0].CancelledFor);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Absence_ApprovedForAReason_HoldsForThatReasonOnly(DisputeChannel channel)
    {
        foreach (var actual in new[] { AbsenceReason.OfficialDuty, AbsenceReason.Accident })
        {
            var with = A.Dispute();
            var d = with.Submitted(Open(with, channel));
            with.Summon(d);
            d.PlanAppearance(DisputeBuilder.LeaderAbsent, Staff.Host, with.Law);
            d.ApproveAbsence("同意", Staff.Chief, with.Law);
            Unchanged(d, "ABSENCE", null, () => d.ApproveAbsence("同意", Staff.Chief, with.Law));

            d.RecordHearing(DisputeBuilder.LeaderAbsent with { Absence = actual }, "经过", Staff.Host, with.Law);

            Assert.Equal(actual != AbsenceReason.OfficialDuty, d.UnapprovedAbsence is not null);
        }
    }

    private static void Conclude(Dispute d, DisputeBuilder with) =>
        new DisputeStepTaker(with).Take(DisputeStep.RecordOutcome, d, Staff.Host);

    private static Dispute Open(DisputeBuilder with, DisputeChannel channel) => channel == DisputeChannel.Reconsideration ? with.Reconsideration() : with.Litigation();

    private static void Correct(Dispute d, DisputeBuilder with, DateOnly received)
    {
        if (d is Reconsideration r)
        {
            r.Correct(with.Notice with { NoticeReceivedOn = received, Applicant = "更正" }, Staff.Host, with.Law);
        }
        else
        {
            ((Litigation)d).Correct(with.Complaint with { ComplaintReceivedOn = received, Plaintiff = "更正" }, null, Staff.Host, with.Law);
        }
    }

    private static void Supplement(Dispute d, DisputeBuilder with, SupplementGround? ground, string consent, DateOnly on) =>
        d.SupplementEvidence(DisputeBuilder.Piece(d), ground, consent, on, Staff.Host, with.Law);

    private static void Summon(Dispute d, DisputeBuilder with, HearingKind? kind, DateOnly? on, DateOnly? notified) =>
        d.ScheduleHearing(Guid.CreateVersion7(), kind, on, new TimeOnly(9, 30), "第一审判庭", notified, Staff.Host, with.Law);

    private static RuleViolation Unchanged(Dispute d, string code, Citation? article, Action step)
    {
        var before = (d.Events.Count, d.StateWord, d.ReceivedOn, d.Person, d.Statement, d.Evidence, d.Hearings.Count);
        var refused = Refused(code, article, step);
        Assert.Equal(before, (d.Events.Count, d.StateWord, d.ReceivedOn, d.Person, d.Statement, d.Evidence, d.Hearings.Count));
        return refused;
    }

    private static RuleViolation Refused(string code, Citation? article, Action step)
    {
        var refused = Assert.Throws<RuleViolation>(step);
        Assert.Equal(code, refused.Code);
        Assert.Equal(article ?? refused.Article, refused.Article);
        Assert.NotEmpty(refused.Article.Article);
        return refused;
    }
}
