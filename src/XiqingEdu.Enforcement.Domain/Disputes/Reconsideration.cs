using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <summary>
/// An administrative reconsideration in which the bureau is the respondent (被申请人). Received → replied →
/// decided, mediated or terminated → closed. It is never deleted.
/// </summary>
public sealed class Reconsideration : AggregateRoot
{
    /// <summary>Longest name of a party or organ, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest number of a document, in characters.</summary>
    public const int NumberMaxLength = 100;

    /// <summary>Longest description of the challenged act, in characters.</summary>
    public const int ActMaxLength = 2000;

    /// <summary>Longest note on an outcome, in characters.</summary>
    public const int NoteMaxLength = 20_000;

    /// <summary>Longest reason for a correction, in characters.</summary>
    public const int ReasonMaxLength = 2000;

    private static readonly Citation Registration = Cite.House("行政复议答复登记");

    private Reconsideration()
    {
    }

    /// <summary>申请人.</summary>
    public string Applicant { get; private set; } = "";

    /// <summary>Kind of the challenged act.</summary>
    public ChallengedActKind ActKind { get; private set; }

    /// <summary>The challenged act in words.</summary>
    public string Act { get; private set; } = "";

    /// <summary>The penalty case whose decision is challenged, where there is one.</summary>
    public Guid? PenaltyCaseId { get; private set; }

    /// <summary>Starts the reply period; its day is not counted.</summary>
    public DateOnly NoticeReceivedOn { get; private set; }

    /// <summary>普通 or 简易.</summary>
    public ReconsiderationProcedure Procedure { get; private set; }

    /// <summary>复议机关.</summary>
    public string Organ { get; private set; } = "";

    /// <summary>The organ's number of the case.</summary>
    public string OrganNumber { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public ReconsiderationState State { get; private set; }

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

    /// <summary>When nothing more was to do.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The penalties that hold instead of those decided; null unless the decision of a penalty case was changed.</summary>
    public Outcome? ChangedTo { get; private set; }

    /// <summary>What it says about the decision of the penalty case; null where it is about none.</summary>
    public RemedyFacts? Remedy => PenaltyCaseId is null || ActKind != ChallengedActKind.PenaltyDecision ? null
        : new RemedyFacts(Id, RemedyChannel.Reconsideration, NoticeReceivedOn, Outcome is not { } outcome ? null
            : new RemedyResult(DisputeEffects.On(outcome, ChangedTo is not null), DecidedOn!.Value, Organ, $"{OrganNumber}，{outcome.Word()}。{OutcomeNote}", ChangedTo));

    /// <summary>Whether the act was corrected (纠错) in the sense of law.md 4.3.</summary>
    public bool Corrected => Outcome is { } outcome && ReconsiderationOutcomes.Correcting.Contains(outcome);

    /// <summary>
    /// Registers a notice to reply. Refused: empty texts, a date after <paramref name="today"/>, and a suit of the same
    /// person over the same act that is still open (《行政复议法》第二十九条第二款).
    /// </summary>
    public static Reconsideration Receive(Guid id, ReconsiderationParticulars particulars, IEnumerable<OpenDispute> sameAct, DateOnly today)
    {
        DisputeChannels.EnsureFree(DisputeChannel.Reconsideration, sameAct);
        var reconsideration = new Reconsideration { Id = id };
        reconsideration.Take(particulars, today);
        return reconsideration;
    }

    /// <summary>Corrects what was typed from the notice. Refused when closed, or when the dates would no longer follow each other.</summary>
    public void Correct(ReconsiderationParticulars particulars, DateOnly today)
    {
        EnsureNotClosed();
        var first = ReplySubmittedOn ?? DecidedOn;
        Require.That(first is null || particulars.NoticeReceivedOn <= first, "ARL-DATES", Registration,
            $"收到答复通知之日不得晚于已登记的答复或决定日期 {first:yyyy-MM-dd}。", nameof(NoticeReceivedOn));
        Take(particulars, today);
    }

    /// <summary>
    /// Records that the reply went out (《行政复议法》第四十八条、第五十四条). Refused: twice, after the outcome, before receipt, in the
    /// future. A late reply is recorded and shows as late.
    /// </summary>
    public void SubmitReply(DateOnly on, DateOnly today)
    {
        var article = DisputePeriods.Reply(Procedure, NoticeReceivedOn).Article;
        Require.That(State == ReconsiderationState.NoticeReceived, "ARL-REPLY-STATE", article,
            $"本案{State.Word()}，不能再登记答复。", "On");
        Require.NotInFuture(on, today, "提交答复之日", article, "On");
        Require.That(on >= NoticeReceivedOn, "ARL-REPLY-DATE", article,
            $"提交答复之日不得早于收到答复通知之日 {NoticeReceivedOn:yyyy-MM-dd}。", "On");
        ReplySubmittedOn = on;
        State = ReconsiderationState.ReplySubmitted;
    }

    /// <summary>
    /// Records how it ended. Refused: without a date, before receipt or reply, in the future, when closed; and a second time
    /// unless the reason for the correction is given.
    /// </summary>
    public void RecordOutcome(ReconsiderationResult result, DateOnly today, string? correctionReason = null)
    {
        EnsureNotClosed();
        Require.That(Outcome is null || !string.IsNullOrWhiteSpace(correctionReason), "ARL-OUTCOME-TWICE", Registration,
            $"本案结果已登记为“{Outcome?.Word()}”。如系登记有误，请填写更正理由。", "CorrectionReason");
        Require.That(result.DecidedOn is not null, "ARL-OUTCOME-DATE", Registration, "登记结果须填写复议决定（调解书、终止决定）的日期。", nameof(DecidedOn));
        var on = Require.NotInFuture(result.DecidedOn!.Value, today, "决定日期", Registration, nameof(DecidedOn));
        Require.That(on >= NoticeReceivedOn, "ARL-OUTCOME-DATE", Registration,
            $"决定日期不得早于收到答复通知之日 {NoticeReceivedOn:yyyy-MM-dd}。", nameof(DecidedOn));
        Require.That(ReplySubmittedOn is null || on >= ReplySubmittedOn, "ARL-OUTCOME-DATE", Registration,
            $"决定日期不得早于提交答复之日 {ReplySubmittedOn:yyyy-MM-dd}。", nameof(DecidedOn));
        Require.That(!result.OrderedToRemake || result.Outcome is ReconsiderationOutcome.Revoked or ReconsiderationOutcome.PartiallyRevoked,
            "ARL-REMAKE", Cite.Arl("第六十四条"), "责令重新作出行政行为只与撤销、部分撤销一并作出。", nameof(OrderedToRemake));
        var note = result.Note?.Trim() ?? "";
        Require.That(note.Length <= NoteMaxLength, "LENGTH", Registration, $"结果说明不得超过 {NoteMaxLength} 字，现为 {note.Length} 字。", nameof(OutcomeNote));
        (Outcome, DecidedOn, OutcomeNote) = (result.Outcome, on, note);
        ChangedTo = DisputeEffects.MayChange(result.Outcome) ? result.ChangedTo : null;
        (OrderedToRemake, CompensationOrdered, NormativeDocFoundUnlawful) = (result.OrderedToRemake, result.CompensationOrdered, result.NormativeDocFoundUnlawful);
        State = result.Outcome.State();
    }

    /// <summary>Closes it when nothing more is to do. Refused without an outcome, before the decision, in the future.</summary>
    public void Close(DateOnly on, DateOnly today)
    {
        EnsureNotClosed();
        Require.That(Outcome is not null, "ARL-CLOSE", Registration, "本案尚未登记复议结果，不能办结。", "On");
        Require.NotInFuture(on, today, "办结日期", Registration, "On");
        Require.That(on >= DecidedOn, "ARL-CLOSE", Registration, $"办结日期不得早于决定日期 {DecidedOn:yyyy-MM-dd}。", "On");
        ClosedOn = on;
        State = ReconsiderationState.Closed;
    }

    private void EnsureNotClosed() =>
        Require.That(State != ReconsiderationState.Closed, "ARL-CLOSED", Registration, "本案已办结，不能再修改。");

    private void Take(ReconsiderationParticulars p, DateOnly today)
    {
        Applicant = Require.Text(p.Applicant, "申请人", Registration, NameMaxLength, nameof(Applicant));
        ActKind = p.ActKind;
        Act = Require.Text(p.Act, "被申请行政行为", Registration, ActMaxLength, nameof(Act));
        PenaltyCaseId = p.PenaltyCaseId;
        NoticeReceivedOn = Require.NotInFuture(p.NoticeReceivedOn, today, "收到答复通知之日", Registration, nameof(NoticeReceivedOn));
        Require.That(p.Procedure == ReconsiderationProcedure.Ordinary || NoticeReceivedOn >= DisputePeriods.ReconsiderationLawInForce, "ARL-SUMMARY",
            Cite.Arl("第五十三条"), "2024年1月1日前的行政复议没有简易程序。", nameof(Procedure));
        Procedure = p.Procedure;
        Organ = Require.Text(p.Organ, "复议机关", Registration, NameMaxLength, nameof(Organ));
        OrganNumber = Require.Text(p.OrganNumber, "复议案号", Registration, NumberMaxLength, nameof(OrganNumber));
    }
}
