using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Lessons;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>Receives a dispute and leads it along its road by the domain's own verbs; it begins on 2026-03-02 and takes one working day a stage.</summary>
public sealed class DisputeBuilder
{
    private DateOnly day = new(2026, 3, 2);

    /// <summary>What stands on the notice to reply; a test changes what it is about.</summary>
    public ReconsiderationParticulars Notice { get; private set; }

    /// <summary>What stands in the complaint; a test changes what it is about.</summary>
    public LitigationParticulars Complaint { get; private set; }

    /// <summary>The on-the-spot penalty that an application handed in at the bureau is about; handed over on the builder's first day.</summary>
    public OnSitePenalty Penalty { get; set; } = A.OnSitePenalty().At(OnSiteStage.OnSiteServed);

    /// <summary>How a reconsideration is decided on the road; it was wrong and is to be done anew where nothing else is said.</summary>
    public Func<DateOnly, ReconsiderationResult> Result { get; set; } = on => new ReconsiderationResult(ReconsiderationOutcome.Revoked, on, OrderedToRemake: true);

    /// <summary>How the first instance decides on the road.</summary>
    public IReadOnlyList<LitigationOutcome> Outcomes { get; set; } = [LitigationOutcome.OrderedToPerform];

    /// <summary>What happens on the day of receipt, before the road goes on.</summary>
    public Action<Dispute>? AfterReceipt { get; set; }

    /// <summary>The builder's present day.</summary>
    public DateOnly Day => day;

    /// <summary>Days are counted with it; Monday to Friday are worked where none is given.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The law on the builder's present day.</summary>
    public LegalFrame Law => new(day, Calendar, PenaltyCaseBuilder.Settings);

    public DisputeBuilder(WorkingCalendar? calendar = null)
    {
        Calendar = calendar ?? PenaltyCaseBuilder.Calendar;
        Notice = new ReconsiderationParticulars("苏某", ChallengedActKind.Other, "某行政行为", null, day, ReconsiderationTrack.Ordinary, "天津市西青区人民政府", "津西青政复〔2026〕99号");
        Complaint = new LitigationParticulars("苏某", ChallengedActKind.Other, "某行政行为", null, null, false, day, "某法院", "一审案号");
    }

    /// <summary>The notice with a change.</summary>
    public DisputeBuilder With(Func<ReconsiderationParticulars, ReconsiderationParticulars> change)
    {
        Notice = change(Notice);
        return this;
    }

    /// <summary>The complaint with a change.</summary>
    public DisputeBuilder With(Func<LitigationParticulars, LitigationParticulars> change)
    {
        Complaint = change(Complaint);
        return this;
    }

    /// <summary>The papers come on a day, which becomes the present one.</summary>
    public DisputeBuilder ReceivedOn(DateOnly on)
    {
        day = on;
        (Notice, Complaint) = (Notice with { NoticeReceivedOn = on }, Complaint with { ComplaintReceivedOn = on });
        return this;
    }

    /// <summary>The next working day.</summary>
    public void Tomorrow() => day = Calendar.AddWorkingDays(day, 1);

    /// <summary>Many days later.</summary>
    public void Later(int days) => day = day.AddDays(days);

    /// <summary>On a later day.</summary>
    public void GoTo(DateOnly on) => day = on;

    /// <summary>A reconsideration that has come.</summary>
    public Reconsideration Reconsideration()
    {
        var dispute = Domain.Disputes.Reconsiderations.Reconsideration.Receive(Guid.CreateVersion7(), Notice, [], Staff.Host, Law);
        AfterReceipt?.Invoke(dispute);
        return dispute;
    }

    /// <summary>An application against an on-the-spot penalty that was handed in at the bureau today.</summary>
    public HandedInApplication Application => new("苏某", Penalty, day, "请求撤销当场处罚。");

    /// <summary>A reconsideration that begins at the bureau.</summary>
    public Reconsideration HandedIn() => Domain.Disputes.Reconsiderations.Reconsideration.HandIn(Guid.CreateVersion7(), Application, Staff.Host, Law);

    /// <summary>It goes to the organ, on the present day where none is given.</summary>
    public Reconsideration Forwarded(Reconsideration dispute, DateOnly? on = null)
    {
        dispute.Forward(on ?? day, Notice.Organ, Staff.Host, Law);
        return dispute;
    }

    /// <summary>The notice to reply comes, on the present day where none is given.</summary>
    public Reconsideration Noticed(Reconsideration dispute, DateOnly? on = null)
    {
        dispute.RecordNotice(new ReplyNotice(on ?? day, Notice.Track, Notice.Organ, Notice.OrganNumber), [], Staff.Host, Law);
        return dispute;
    }

    /// <summary>A suit that has come, after a reconsideration where one is given.</summary>
    public Litigation Litigation(Reconsideration? before = null)
    {
        var suit = Domain.Disputes.Litigations.Litigation.Receive(Guid.CreateVersion7(), Complaint, [], before, Staff.Host, Law);
        AfterReceipt?.Invoke(suit);
        return suit;
    }

    /// <summary>A piece made long before the papers came.</summary>
    public static EvidenceItem Piece(Dispute dispute, int daysBefore = 30) => new("处罚决定书", EvidenceSource.CaseDocument, "决定的内容", dispute.ReceivedOn.AddDays(-daysBefore), 3);

    /// <summary>A leader who appears with staff.</summary>
    public static Appearance LeaderAppears { get; } = new() { Leader = "赵明华", Post = "副局长", Role = LeaderRole.Deputy, Staff = "郑晓岚（科员）" };

    /// <summary>No leader appears, for a reason with proof.</summary>
    public static Appearance LeaderAbsent { get; } = new() { Absence = AbsenceReason.OfficialDuty, Explanation = "参加市级会议", Proof = "会议通知", Staff = "郑晓岚（科员）" };

    /// <summary>A lesson whose measure is due in a month.</summary>
    public LessonParticulars Lesson => new(null, "告知书没有写明依据", LessonStep.Notice, "办案机构", "修改告知书模板", day.AddDays(30));

    /// <summary>Assigned, written and with its evidence.</summary>
    public T Drafted<T>(T dispute)
        where T : Dispute
    {
        if (dispute.Assignment is null)
        {
            Assign(dispute);
        }

        dispute.DraftStatement("事实清楚。", "程序合法。", "请予维持。", Staff.Host, Law);
        dispute.FreezeEvidence([Piece(dispute)], Staff.Host, Law);
        return dispute;
    }

    /// <summary>Signed by a leader.</summary>
    public T Signed<T>(T dispute)
        where T : Dispute
    {
        Drafted(dispute).ApproveStatement("同意", Staff.Leader, Law);
        return dispute;
    }

    /// <summary>Answered, on the present day where none is given.</summary>
    public T Submitted<T>(T dispute, DateOnly? on = null)
        where T : Dispute
    {
        Signed(dispute).SubmitStatement(on ?? day, Staff.Host, Law);
        return dispute;
    }

    /// <summary>It was registered twice.</summary>
    public void StrikeOut(Dispute dispute) => dispute.StrikeOut("重复登记", Staff.Host, Law);

    /// <summary>Somebody answers for it.</summary>
    public void Assign(Dispute dispute) => dispute.Assign(Staff.Host.PersonId, Staff.Host.Name, "执法科", "三日内提供案卷", Staff.Host, Law);

    /// <summary>A hearing of the kind at which the leader must appear, on the present day where none is given.</summary>
    public void Summon(Dispute dispute, DateOnly? on = null) => dispute.ScheduleHearing(Guid.CreateVersion7(), dispute.HearingKinds[0], on ?? day, new TimeOnly(9, 30), "第一审判庭", day, Staff.Host, Law);

    /// <summary>The next instance.</summary>
    public void Open(Litigation suit, InstanceLevel level, InstanceOrigin origin, DateOnly? on = null) =>
        suit.OpenInstance(Guid.CreateVersion7(), level, origin, "某上级法院", $"{suit.Instances.Count + 1}号", on ?? day, Staff.Host, Law);

    /// <summary>The last instance judges today.</summary>
    public void Judge(Litigation suit, params LitigationOutcome[] outcomes) => suit.RecordJudgment(new Judgment(outcomes, day), Staff.Host, Law);

    /// <summary>The judgment takes effect, at first instance after the longest period for an appeal.</summary>
    public void TakeEffect(Litigation suit)
    {
        if (DisputePeriods.Appeal(suit.Instances[^1]) is not null)
        {
            Later(20);
        }

        suit.TakeEffect(day, Staff.Host, Law);
    }

    /// <summary>The reconsideration in the state asked for.</summary>
    public Reconsideration At(ReconsiderationState state)
    {
        var dispute = ReconsiderationProcedure.Beforehand.Contains(state) ? HandedIn() : Reconsideration();
        for (var i = 0; dispute.State != state; i++)
        {
            Ensure(i, state);
            Advance(dispute, state);
            Tomorrow();
        }

        return dispute;
    }

    /// <summary>The suit in the state asked for.</summary>
    public Litigation At(LitigationState state)
    {
        var suit = Litigation();
        for (var i = 0; suit.State != state; i++)
        {
            Ensure(i, state);
            Advance(suit, state);
            Tomorrow();
        }

        return suit;
    }

    private static void Ensure(int steps, object state)
    {
        if (steps > 30)
        {
            throw new InvalidOperationException($"The road does not lead to {state}.");
        }
    }

    private void Advance(Reconsideration r, ReconsiderationState wanted)
    {
        switch (r.State)
        {
            case ReconsiderationState.ApplicationHandedIn: Forwarded(r); break;
            case ReconsiderationState.NoticeReceived when wanted == ReconsiderationState.StruckOut: StrikeOut(r); break;
            case ReconsiderationState.NoticeReceived: Assign(r); break;
            case ReconsiderationState.ReplyDrafting: Submitted(r); break;
            case ReconsiderationState.ReplySubmitted when wanted == ReconsiderationState.Suspended: r.Suspend(day, "等待另案结果", Staff.Host, Law); break;
            case ReconsiderationState.ReplySubmitted when wanted == ReconsiderationState.InHearing || r.PendingHearing is not null: Hear(r); break;
            case ReconsiderationState.ReplySubmitted or ReconsiderationState.InHearing: r.RecordOutcome(ResultFor(wanted), Staff.Host, Law); break;
            case ReconsiderationState.Decided or ReconsiderationState.Mediated when r.DemandsCompliance: Comply(r); break;
            case ReconsiderationState.Decided or ReconsiderationState.Mediated or ReconsiderationState.Terminated or ReconsiderationState.ComplianceInProgress: Close(r); break;
            default: throw new InvalidOperationException($"No way on from {r.State}.");
        }
    }

    private void Advance(Litigation l, LitigationState wanted)
    {
        switch (l.State)
        {
            case LitigationState.ComplaintReceived when wanted == LitigationState.StruckOut: StrikeOut(l); break;
            case LitigationState.ComplaintReceived: Submitted(l); break;
            case LitigationState.DefenseFiled when wanted is LitigationState.HearingScheduled or LitigationState.Heard: Summon(l); break;
            case LitigationState.HearingScheduled: Hear(l); break;
            case LitigationState.DefenseFiled or LitigationState.Heard: Judge(l, [.. Outcomes]); break;
            case LitigationState.FirstInstanceDecided when wanted is LitigationState.SecondInstance or LitigationState.SecondInstanceDecided or LitigationState.Remanded:
                Open(l, InstanceLevel.Second, InstanceOrigin.AppealOfPlaintiff);
                break;
            case LitigationState.SecondInstance: Judge(l, wanted == LitigationState.Remanded ? LitigationOutcome.Remanded : LitigationOutcome.Affirmed); break;
            case LitigationState.FirstInstanceDecided: TakeEffect(l); break;
            case LitigationState.Effective when wanted is LitigationState.Retrial or LitigationState.RetrialDecided: Open(l, InstanceLevel.Retrial, InstanceOrigin.RetrialApplication); break;
            case LitigationState.Retrial: Judge(l, LitigationOutcome.Affirmed); break;
            case LitigationState.Effective when l.DemandsCompliance: Comply(l); break;
            case LitigationState.Effective or LitigationState.Compliance: Close(l); break;
            default: throw new InvalidOperationException($"No way on from {l.State}.");
        }
    }

    private ReconsiderationResult ResultFor(ReconsiderationState wanted) => wanted switch
    {
        ReconsiderationState.Mediated => new ReconsiderationResult(ReconsiderationOutcome.Mediated, day),
        ReconsiderationState.Terminated => new ReconsiderationResult(ReconsiderationOutcome.TerminatedWithdrawn, day) { WithdrawnAfterChange = true },
        _ => Result(day),
    };

    private void Hear(Dispute dispute)
    {
        if (dispute.PendingHearing is null)
        {
            Summon(dispute);
        }

        dispute.RecordHearing(dispute.PendingHearing!.Plan ?? LeaderAppears, "双方陈述意见。", Staff.Host, Law);
    }

    private void Comply(Dispute dispute) => dispute.StartCompliance("重新作出决定（执法科）", day.AddDays(30), Staff.Host, Law);

    private void Close(Dispute dispute)
    {
        if (dispute.Compliance is { ReportedOn: null })
        {
            dispute.ReportCompliance(day, "已经履行", Staff.Host, Law);
        }

        if (dispute.DemandsLesson && dispute.Lessons.Count == 0)
        {
            dispute.RecordLesson(Guid.CreateVersion7(), Lesson, Staff.Host, Law);
        }

        dispute.Close(day, Staff.Host, Law);
    }
}
