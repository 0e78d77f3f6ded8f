using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>An administrative reconsideration in which the bureau is the respondent (被申请人); see <see cref="ReconsiderationProcedure"/>.</summary>
public sealed partial class Reconsideration : Dispute
{
    private static readonly Citation Registration = Cite.House("行政复议答复登记");

    private Reconsideration()
    {
    }

    /// <inheritdoc />
    public override DisputeChannel Channel => DisputeChannel.Reconsideration;

    /// <inheritdoc />
    public override string Number => OrganNumber.Length > 0 ? OrganNumber : NoNumber;

    /// <inheritdoc />
    public override string Person => Applicant;

    /// <inheritdoc />
    public override string Authority => Organ;

    /// <inheritdoc />
    /// <remarks>The notice to reply; until it came, the application handed in at the bureau.</remarks>
    public override DateOnly ReceivedOn => NoticeReceivedOn ?? HandedInOn!.Value;

    /// <inheritdoc />
    public override string StateWord => State.Word();

    /// <inheritdoc />
    public override string StatementTitle => "行政复议答复书";

    /// <inheritdoc />
    public override DateOnly? SubmittedOn => ReplySubmittedOn;

    /// <summary>申请人.</summary>
    public string Applicant { get; private set; } = "";

    /// <summary>Starts the reply period; its day is not counted. Null while an application that was handed in waits for it: it counts nowhere until then.</summary>
    public DateOnly? NoticeReceivedOn { get; private set; }

    /// <summary>普通 or 简易.</summary>
    public ReconsiderationTrack Track { get; private set; }

    /// <summary>复议机关.</summary>
    public string Organ { get; private set; } = "";

    /// <summary>The organ's number of the case.</summary>
    public string OrganNumber { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public ReconsiderationState State { get; private set; }

    /// <summary>The state to which it goes back when it is resumed; null unless it is suspended.</summary>
    public ReconsiderationState? ResumesInto { get; private set; }

    /// <summary>When the written reply went out with evidence and bases.</summary>
    public DateOnly? ReplySubmittedOn { get; private set; }

    /// <summary>Null while it is open.</summary>
    public ReconsiderationOutcome? Outcome { get; private set; }

    /// <summary>Date of the decision, mediation statement or termination.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Number and content of the decision, in words.</summary>
    public string OutcomeNote { get; private set; } = "";

    /// <summary>责令重新作出行政行为.</summary>
    public bool OrderedToRemake { get; private set; }

    /// <summary>责令赔偿.</summary>
    public bool CompensationOrdered { get; private set; }

    /// <summary>规范性文件不合法.</summary>
    public bool NormativeDocFoundUnlawful { get; private set; }

    /// <summary>Withdrawn or settled after the bureau changed its act: not corrected, reported separately.</summary>
    public bool WithdrawnAfterChange { get; private set; }

    /// <summary>The penalties that hold instead of those decided; null unless the decision of a penalty case was changed.</summary>
    public Outcome? ChangedTo { get; private set; }

    /// <inheritdoc />
    /// <remarks>It begins with the notice: an application that is only handed in has not been accepted. The bureau's own annulment makes the penalty fall without one.</remarks>
    public override RemedyFacts? Remedy => !ConcernsDecision ? null
        : OwnCorrection is { Annuls: true } own ? new RemedyFacts(Id, RemedyChannel.Reconsideration, own.On, new RemedyResult(RemedyStatus.Annulled, own.On, own.By, $"本局自行纠正：{own.Correction}", null))
        : NoticeReceivedOn is null && Outcome is null ? null
        : new RemedyFacts(Id, RemedyChannel.Reconsideration, ReceivedOn, Outcome is not { } outcome ? null
            : new RemedyResult(DisputeEffects.On(outcome, ChangedTo is not null), DecidedOn!.Value, Organ, $"{OrganNumber}，{outcome.Word()}。{OutcomeNote}", ChangedTo)) { Stays = Stays };

    /// <summary>Whether the act was corrected (纠错) in the sense of law.md 4.3.</summary>
    public bool Corrected => Outcome is { } outcome && ReconsiderationOutcomes.Correcting.Contains(outcome);

    /// <inheritdoc />
    public override bool HasOutcome => Outcome is not null;

    /// <inheritdoc />
    public override DateOnly? OutcomeOn => DecidedOn;

    /// <inheritdoc />
    public override bool DemandsCompliance => OrderedToRemake || CompensationOrdered || Outcome is ReconsiderationOutcome.OrderedToPerform or ReconsiderationOutcome.Mediated;

    /// <inheritdoc />
    public override bool DemandsLesson => Corrected || WithdrawnAfterChange;

    /// <inheritdoc />
    public override IReadOnlyList<HearingKind> HearingKinds => [HearingKind.ReconsiderationHearing, HearingKind.ReconsiderationInquiry];

    /// <inheritdoc />
    public override IReadOnlyList<DisputeRow> Rows => [.. ReconsiderationProcedure.From(State).Select(r => r.RowFor(this))];

    /// <inheritdoc />
    private protected override int CurrentInstance => 0;

    /// <inheritdoc />
    public override Citation NoCollecting => Cite.Arl("第四十六条");

    /// <summary>
    /// Registers a notice to reply. Refused: empty texts, a date after today, and a suit of the same person over the same act that is
    /// still open (《行政复议法》第二十九条第二款).
    /// </summary>
    public static Reconsideration Receive(Guid id, ReconsiderationParticulars particulars, IEnumerable<OpenDispute> sameAct, Actor actor, LegalFrame law)
    {
        Require.That(actor.May(Permission.ManageDisputes), "ROLE", Registration, $"您没有“{Permission.ManageDisputes.Word()}”的权限。");
        DisputeChannels.EnsureFree(DisputeChannel.Reconsideration, sameAct);
        var reconsideration = new Reconsideration { Id = id, State = ReconsiderationState.NoticeReceived };
        reconsideration.Take(particulars, law.Today);
        reconsideration.Write(DisputeStep.Receive, actor, law,
            $"{reconsideration.NoticeReceivedOn:yyyy-MM-dd} 收到{reconsideration.Organ}的答复通知（{reconsideration.OrganNumber}，{reconsideration.Track.Word()}）：{reconsideration.Applicant}申请复议“{reconsideration.Act}”。");
        return reconsideration;
    }

    /// <inheritdoc />
    public override IReadOnlyList<RuleCheck> Check(DisputeStep step, Actor actor, LegalFrame law) => ReconsiderationProcedure.Check(step, this, actor, law);

    /// <inheritdoc />
    public override DisputeRow? RowOf(DisputeStep step) => ReconsiderationProcedure.Of(step)?.RowFor(this);

    /// <inheritdoc />
    public override IReadOnlyList<Deadline> Deadlines(LegalFrame law) => StruckOutOn is not null ? [] :
    [
        .. NoticeReceivedOn is { } noticed ? [DisputePeriods.ReplyDeadline(Track, noticed, ReplySubmittedOn, DecidedOn, law.Calendar)] : Array.Empty<Deadline>(),
        .. ForwardDeadline(law) is { } forward ? [forward] : Array.Empty<Deadline>(),
        .. Opinions.Select(o => Deadline.Compute(DisputePeriods.Opinion, o.ReceivedOn, law.Calendar, o.AnsweredOn)),
    ];

    /// <summary>Corrects what was typed from the notice. Refused when closed, or when the dates would no longer follow each other.</summary>
    public void Correct(ReconsiderationParticulars particulars, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.CorrectParticulars, actor, law);
        Require.That(NoticeReceivedOn is not null, "NOTICE", article, "还没有收到答复通知，请按申请书更正。");
        var first = ReplySubmittedOn ?? DecidedOn;
        Require.That(first is null || particulars.NoticeReceivedOn <= first, "DATE-ORDER", Registration,
            $"收到答复通知之日不得晚于已登记的答复或决定日期 {first:yyyy-MM-dd}。", nameof(NoticeReceivedOn));
        EnsureEvidenceBefore(particulars.NoticeReceivedOn, nameof(NoticeReceivedOn));
        Take(particulars, law.Today);
        Leave(DisputeStep.CorrectParticulars, actor, law, $"更正登记内容：{Applicant}；{Act}；{NoticeReceivedOn:yyyy-MM-dd} 收到；{Organ} {OrganNumber}。");
    }

    /// <summary>The organ suspends it (《行政复议法》第三十九条).</summary>
    public void Suspend(DateOnly? on, string reason, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.Suspend, actor, law);
        var day = Happened(on, "中止之日", article, law);
        var text = Require.Text(reason, "中止的理由", article, NoteMaxLength, "Opinion");
        ResumesInto = State;
        Leave(DisputeStep.Suspend, actor, law, $"自 {day:yyyy-MM-dd} 起中止审理：{text}");
    }

    /// <summary>The organ takes it up again; it stands where it stood.</summary>
    public void Resume(DateOnly? on, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.Resume, actor, law);
        var day = Happened(on, "恢复之日", article, law);
        Leave(DisputeStep.Resume, actor, law, $"{day:yyyy-MM-dd} 恢复审理。", ResumesInto!.Value);
        ResumesInto = null;
    }

    /// <summary>Records how it ended. Refused: without a date, before receipt or reply, in the future.</summary>
    public void RecordOutcome(ReconsiderationResult result, Actor actor, LegalFrame law)
    {
        Enter(DisputeStep.RecordOutcome, actor, law);
        TakeResult(result, law);
        DropHearing(DecidedOn!.Value);
        ResumesInto = null;
        Leave(DisputeStep.RecordOutcome, actor, law, Said(), Outcome!.Value.State());
    }

    /// <summary>Corrects how it ended. Refused: no reason, and what <see cref="RecordOutcome"/> refuses.</summary>
    public void CorrectOutcome(ReconsiderationResult result, string? reason, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.CorrectOutcome, actor, law);
        var text = Require.Text(reason, "更正理由", article, ReasonMaxLength, "CorrectionReason");
        TakeResult(result, law);
        var stays = State == ReconsiderationState.ComplianceInProgress && DemandsCompliance;
        if (!stays)
        {
            Compliance = null;
        }

        Leave(DisputeStep.CorrectOutcome, actor, law, $"更正结果：{Said()}更正理由：{text}", stays ? State : Outcome!.Value.State());
    }

    /// <inheritdoc />
    private protected override void MarkSubmitted(DateOnly on) => ReplySubmittedOn = on;

    /// <inheritdoc />
    private protected override void Leave(DisputeStep step, Actor actor, LegalFrame law, string sentence)
    {
        var to = ReconsiderationProcedure.Of(step)!.To;
        Leave(step, actor, law, sentence, to.Contains(State) ? State : to[0]);
    }

    private void Leave(DisputeStep step, Actor actor, LegalFrame law, string sentence, ReconsiderationState to)
    {
        if (!ReconsiderationProcedure.Of(step)!.To.Contains(to))
        {
            throw new InvalidOperationException($"{step} does not lead to {to}.");
        }

        State = to;
        Write(step, actor, law, sentence);
    }

    private string Said() => $"{DecidedOn:yyyy-MM-dd} {Outcome!.Value.Word()}"
        + (OrderedToRemake ? "，责令重新作出" : "") + (CompensationOrdered ? "，责令赔偿" : "") + (WithdrawnAfterChange ? "，本局改变行政行为后撤回" : "") + $"。{OutcomeNote}";

    private void TakeResult(ReconsiderationResult result, LegalFrame law)
    {
        Require.That(result.DecidedOn is not null, "DATE", Registration, "登记结果须填写复议决定（调解书、终止决定）的日期。", nameof(DecidedOn));
        var on = Require.NotInFuture(result.DecidedOn!.Value, law.Today, "决定日期", Registration, nameof(DecidedOn));
        var since = NoticeReceivedOn ?? ForwardedOn!.Value;
        Require.That(on >= since, "DATE-ORDER", Registration, $"决定日期不得早于{(NoticeReceivedOn is null ? "转送" : "收到答复通知")}之日 {since:yyyy-MM-dd}。", nameof(DecidedOn));
        Require.That(NoticeReceivedOn is not null || ReconsiderationOutcomes.WithoutReply.Contains(result.Outcome), "ARL-NOTICE", Cite.Arl("第三十条、第三十三条、第四十八条"),
            $"还没有收到答复通知，不会有“{result.Outcome.Word()}”的结果；请先登记答复通知。", nameof(Outcome));
        Require.That(ReplySubmittedOn is null || on >= ReplySubmittedOn, "DATE-ORDER", Registration,
            $"决定日期不得早于提交答复之日 {ReplySubmittedOn:yyyy-MM-dd}。", nameof(DecidedOn));
        Require.That(!result.OrderedToRemake || result.Outcome is ReconsiderationOutcome.Revoked or ReconsiderationOutcome.PartiallyRevoked,
            "ARL-REMAKE", Cite.Arl("第六十四条"), "责令重新作出行政行为只与撤销、部分撤销一并作出。", nameof(OrderedToRemake));
        Require.That(!result.CompensationOrdered || result.Outcome is ReconsiderationOutcome.Revoked or ReconsiderationOutcome.PartiallyRevoked or ReconsiderationOutcome.Modified
            or ReconsiderationOutcome.ConfirmedIllegal or ReconsiderationOutcome.ConfirmedInvalid,
            "ARL-COMPENSATION", Cite.Arl("第七十二条"), "责令赔偿只与撤销、部分撤销、变更、确认违法、确认无效一并作出。", nameof(CompensationOrdered));
        Require.That(!result.WithdrawnAfterChange || result.Outcome == ReconsiderationOutcome.TerminatedWithdrawn,
            "ARL-WITHDRAWN", Cite.Arl("第七十四条"), "“本局改变行政行为后撤回”只与终止（撤回申请、和解）一并登记。", nameof(WithdrawnAfterChange));
        var note = result.Note?.Trim() ?? "";
        Require.That(note.Length <= NoteMaxLength, "LENGTH", Registration, $"结果说明不得超过 {NoteMaxLength} 字，现为 {note.Length} 字。", nameof(OutcomeNote));
        (Outcome, DecidedOn, OutcomeNote) = (result.Outcome, on, note);
        ChangedTo = DisputeEffects.MayChange(result.Outcome) ? result.ChangedTo : null;
        (OrderedToRemake, CompensationOrdered, NormativeDocFoundUnlawful, WithdrawnAfterChange) =
            (result.OrderedToRemake, result.CompensationOrdered, result.NormativeDocFoundUnlawful, result.WithdrawnAfterChange);
    }

    private void Take(ReconsiderationParticulars p, DateOnly today)
    {
        var applicant = Require.Text(p.Applicant, "申请人", Registration, NameMaxLength, nameof(Applicant));
        var act = Require.Text(p.Act, "被申请行政行为", Registration, ActMaxLength, nameof(Act));
        Require.That(HandedInOn is null || p.OnSitePenalty is not null, "ON-SITE", ByHand, "当面提交的复议申请只针对当场处罚，请选择当场处罚。", nameof(OnSitePenaltyId));
        EnsureAct(p.PenaltyCaseId, p.OnSitePenalty, HandedInOn ?? p.NoticeReceivedOn, Registration);
        Take(new ReplyNotice(p.NoticeReceivedOn, p.Track, p.Organ, p.OrganNumber), today);
        (Applicant, ActKind, Act) = (applicant, p.ActKind, act);
        Challenge(p.PenaltyCaseId, p.ViolationCode, p.OnSitePenalty);
    }
}
