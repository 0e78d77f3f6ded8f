using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <summary>
/// A suit in which the bureau is a defendant (被告), with one row for each instance. Whether it is lost follows from the judgment that
/// is in effect (law.md 4.3); an appealed or remanded one is not yet counted. It is never deleted.
/// </summary>
public sealed class Litigation : AggregateRoot
{
    private static readonly Citation Registration = Cite.House("行政应诉登记");
    private readonly List<Instance> instances = [];

    private Litigation()
    {
    }

    /// <summary>原告.</summary>
    public string Plaintiff { get; private set; } = "";

    /// <summary>Kind of the challenged act.</summary>
    public ChallengedActKind ActKind { get; private set; }

    /// <summary>The challenged act in words.</summary>
    public string Act { get; private set; } = "";

    /// <summary>The penalty case whose decision is challenged, where there is one.</summary>
    public Guid? PenaltyCaseId { get; private set; }

    /// <summary>The reconsideration that went before, where there was one.</summary>
    public Guid? ReconsiderationId { get; private set; }

    /// <summary>The reconsideration organ is co-defendant.</summary>
    public bool GovernmentIsCoDefendant { get; private set; }

    /// <summary>Starts the period for the defense; its day is not counted.</summary>
    public DateOnly ComplaintReceivedOn { get; private set; }

    /// <summary>When evidence, norms and the statement of defense went to the court.</summary>
    public DateOnly? DefenseFiledOn { get; private set; }

    /// <summary>When nothing more was to do.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Where it stands; follows from the instances.</summary>
    public LitigationState State { get; private set; }

    /// <summary>When the judgment now in effect took effect; null while none is.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>The judgment in effect is lost (败诉) in the sense of law.md 4.3; false while none is in effect.</summary>
    public bool Lost { get; private set; }

    /// <summary>Withdrawn after the bureau changed its act: not lost, reported separately.</summary>
    public bool WithdrawnAfterChange { get; private set; }

    /// <summary>The instances in order.</summary>
    public IReadOnlyList<Instance> Instances => [.. instances.OrderBy(i => i.Sequence)];

    /// <summary>
    /// What it says about the decision of the penalty case; null where it is about none. It runs until a judgment is in effect: an appealed
    /// or remanded one says nothing yet.
    /// </summary>
    public RemedyFacts? Remedy => PenaltyCaseId is null || ActKind != ChallengedActKind.PenaltyDecision ? null
        : new RemedyFacts(Id, RemedyChannel.Litigation, ComplaintReceivedOn, Standing() is not { } standing ? null : ResultOf(standing));

    /// <summary>What the judgment in effect says: an affirmed one says what the court below said. Empty while none is in effect.</summary>
    public IReadOnlyList<LitigationOutcome> EffectiveOutcomes =>
        Standing() is { } standing ? ContentOf(standing) : [];

    /// <summary>
    /// Registers the copy of a complaint. Refused: empty texts, a date after <paramref name="today"/>, and a reconsideration of the
    /// same person over the same act that is still open (《行政复议法》第二十九条第一款).
    /// </summary>
    public static Litigation Receive(Guid id, LitigationParticulars particulars, IEnumerable<OpenDispute> sameAct, DateOnly today)
    {
        DisputeChannels.EnsureFree(DisputeChannel.Litigation, sameAct);
        var litigation = new Litigation { Id = id };
        litigation.instances.Add(new Instance(Guid.CreateVersion7(), id, 1, InstanceLevel.First));
        litigation.Take(particulars, today);
        return litigation;
    }

    /// <summary>Corrects what was typed from the complaint. Refused when closed, or when the dates would no longer follow each other.</summary>
    public void Correct(LitigationParticulars particulars, DateOnly today)
    {
        EnsureNotClosed();
        var first = DefenseFiledOn ?? Instances[0].JudgedOn;
        Require.That(first is null || particulars.ComplaintReceivedOn <= first, "ALL-DATES", Registration,
            $"收到起诉状副本之日不得晚于已登记的答辩或裁判日期 {first:yyyy-MM-dd}。", nameof(ComplaintReceivedOn));
        Take(particulars, today);
    }

    /// <summary>
    /// Records that the defense went to the court (《行政诉讼法》第六十七条). Refused: twice, after the first judgment, before receipt, in the
    /// future. A late one is recorded and shows as late.
    /// </summary>
    public void FileDefense(DateOnly on, DateOnly today)
    {
        var article = DisputePeriods.Answer.Article;
        Require.That(State == LitigationState.ComplaintReceived, "ALL-ANSWER-STATE", article, $"本案{State.Word()}，不能再登记答辩。", "On");
        Require.NotInFuture(on, today, "提交答辩之日", article, "On");
        Require.That(on >= ComplaintReceivedOn, "ALL-ANSWER-DATE", article,
            $"提交答辩之日不得早于收到起诉状副本之日 {ComplaintReceivedOn:yyyy-MM-dd}。", "On");
        DefenseFiledOn = on;
        Settle();
    }

    /// <summary>
    /// Records an appeal (二审), a retrial (再审), or the new first instance after a remand. Refused where the instance before does not
    /// allow it: an appeal needs a judgment not yet in effect, a retrial one in effect, a new first instance a remand.
    /// </summary>
    public void OpenInstance(Guid id, InstanceLevel level, string court, string caseNumber, DateOnly receivedOn, DateOnly today)
    {
        var last = Instances[^1];
        var article = level == InstanceLevel.Retrial ? Cite.All("第九十条") : Cite.All("第八十五条");
        Require.That(last.JudgedOn is not null, "ALL-INSTANCE", article, $"{last.Level.Word()}尚未裁判，不能登记新的审级。", "Level");
        var allowed = level switch
        {
            InstanceLevel.First => last.IsRemanded,
            InstanceLevel.Second => !last.IsRemanded && last.EffectiveOn is null && last.Level != InstanceLevel.Second,
            _ => last.EffectiveOn is not null,
        };
        Require.That(allowed, "ALL-INSTANCE", article, level switch
        {
            InstanceLevel.First => "只有发回重审的案件才能再次登记一审。",
            InstanceLevel.Second => "只有未生效的一审裁判才能登记二审（上诉）。",
            _ => "只有已生效的裁判才能登记再审。",
        }, "Level");
        Require.NotInFuture(receivedOn, today, "收到之日", article, nameof(Instance.ReceivedOn));
        Require.That(receivedOn >= last.JudgedOn, "ALL-INSTANCE-DATE", article,
            $"收到之日不得早于上一审级裁判之日 {last.JudgedOn:yyyy-MM-dd}。", nameof(Instance.ReceivedOn));
        instances.Add(new Instance(id, Id, last.Sequence + 1, level)
        {
            Court = Require.Text(court, "法院", article, Reconsideration.NameMaxLength, nameof(Instance.Court)),
            CaseNumber = Require.Text(caseNumber, "案号", article, Reconsideration.NumberMaxLength, nameof(Instance.CaseNumber)),
            ReceivedOn = receivedOn,
        });
        ClosedOn = null;
        Settle();
    }

    /// <summary>
    /// Records the judgment of the last instance. Refused: when closed, outcomes that do not fit the instance, without a date, before
    /// receipt, in the future; and a second time unless the reason for the correction is given.
    /// </summary>
    public void RecordJudgment(Judgment judgment, DateOnly today, string? correctionReason = null)
    {
        EnsureNotClosed();
        var last = Instances[^1];
        Require.That(last.JudgedOn is null || !string.IsNullOrWhiteSpace(correctionReason), "ALL-JUDGED", Registration,
            $"{last.Level.Word()}裁判结果已登记。如系登记有误，请填写更正理由。", "CorrectionReason");
        LitigationOutcomes.Ensure(last.Level, judgment.Outcomes);
        Require.That(judgment.JudgedOn is not null, "ALL-JUDGED-DATE", Registration, "登记裁判结果须填写裁判日期。", nameof(Instance.JudgedOn));
        var on = Require.NotInFuture(judgment.JudgedOn!.Value, today, "裁判日期", Registration, nameof(Instance.JudgedOn));
        var earliest = last.Sequence == 1 && DefenseFiledOn > last.ReceivedOn ? DefenseFiledOn.Value : last.ReceivedOn;
        Require.That(on >= earliest, "ALL-JUDGED-DATE", Registration, $"裁判日期不得早于本审级收到或答辩之日 {earliest:yyyy-MM-dd}。", nameof(Instance.JudgedOn));
        Require.That(last.EffectiveOn is null || on <= last.EffectiveOn, "ALL-JUDGED-DATE", Registration,
            $"裁判日期不得晚于已登记的生效日期 {last.EffectiveOn:yyyy-MM-dd}。", nameof(Instance.JudgedOn));
        Require.That(!judgment.WithdrawnAfterChange || judgment.Outcomes.Contains(LitigationOutcome.WithdrawalPermitted), "ALL-WITHDRAWN",
            Cite.All("第六十二条"), "“行政机关改变行政行为后原告撤诉”只与准许撤诉一并登记。", nameof(WithdrawnAfterChange));
        var note = judgment.Note?.Trim() ?? "";
        Require.That(note.Length <= Reconsideration.NoteMaxLength, "LENGTH", Registration,
            $"裁判说明不得超过 {Reconsideration.NoteMaxLength} 字，现为 {note.Length} 字。", nameof(Instance.Note));
        (last.Outcomes, last.JudgedOn, last.WithdrawnAfterChange, last.Note) =
            ([.. judgment.Outcomes.Distinct().Order()], on, judgment.WithdrawnAfterChange, note);
        last.ChangedTo = DisputeEffects.MayChange(last.Outcomes) ? judgment.ChangedTo : null;
        if (last.IsRemanded)
        {
            last.EffectiveOn = null;
        }

        Settle();
    }

    /// <summary>
    /// Records when the judgment of the last instance took effect: at first instance when the period for the appeal ended without one
    /// (《行政诉讼法》第八十五条). Refused: no judgment, a remand, twice, before the judgment, in the future.
    /// </summary>
    public void TakeEffect(DateOnly on, DateOnly today)
    {
        var last = Instances[^1];
        var article = Cite.All("第八十五条");
        Require.That(last.JudgedOn is not null, "ALL-EFFECT", article, $"{last.Level.Word()}尚未裁判，不能登记生效。", "On");
        Require.That(!last.IsRemanded, "ALL-EFFECT", article, "发回重审的裁定不终结本案，请登记重审后的一审。", "On");
        Require.That(last.EffectiveOn is null, "ALL-EFFECT", article, $"裁判已于 {last.EffectiveOn:yyyy-MM-dd} 生效，不需再次登记。", "On");
        Require.NotInFuture(on, today, "生效日期", article, "On");
        Require.That(on >= last.JudgedOn, "ALL-EFFECT", article, $"生效日期不得早于裁判日期 {last.JudgedOn:yyyy-MM-dd}。", "On");
        last.EffectiveOn = on;
        Settle();
    }

    /// <summary>Closes it when nothing more is to do. Refused without a judgment in effect, before it, in the future.</summary>
    public void Close(DateOnly on, DateOnly today)
    {
        EnsureNotClosed();
        Require.That(State == LitigationState.Effective, "ALL-CLOSE", Registration, "本案裁判尚未生效，不能办结。", "On");
        Require.NotInFuture(on, today, "办结日期", Registration, "On");
        Require.That(on >= EffectiveOn, "ALL-CLOSE", Registration, $"办结日期不得早于生效日期 {EffectiveOn:yyyy-MM-dd}。", "On");
        ClosedOn = on;
        Settle();
    }

    private void EnsureNotClosed() =>
        Require.That(State != LitigationState.Closed, "ALL-CLOSED", Registration, "本案已办结，不能再修改。");

    private void Settle()
    {
        var last = Instances[^1];
        State = ClosedOn is not null ? LitigationState.Closed
            : last.IsRemanded ? LitigationState.Remanded
            : last.EffectiveOn is not null ? LitigationState.Effective
            : (last.Level, last.JudgedOn is not null) switch
            {
                (InstanceLevel.First, true) => LitigationState.FirstInstanceDecided,
                (InstanceLevel.First, false) when last.Sequence > 1 => LitigationState.Remanded,
                (InstanceLevel.First, false) => DefenseFiledOn is null ? LitigationState.ComplaintReceived : LitigationState.DefenseFiled,
                (InstanceLevel.Second, true) => LitigationState.SecondInstanceDecided,
                (InstanceLevel.Second, false) => LitigationState.SecondInstance,
                (_, true) => LitigationState.RetrialDecided,
                _ => LitigationState.Retrial,
            };
        var standing = Standing();
        EffectiveOn = standing?.EffectiveOn;
        Lost = EffectiveOutcomes.Any(LitigationOutcomes.Losing.Contains);
        WithdrawnAfterChange = standing?.WithdrawnAfterChange == true;
    }

    // A pending retrial leaves the judgment in effect; a remand, from whichever court, takes it away.
    private Instance? Standing()
    {
        Instance? standing = null;
        foreach (var instance in Instances)
        {
            standing = instance.IsRemanded ? null : instance.EffectiveOn is not null ? instance : standing;
        }

        return standing;
    }

    private IReadOnlyList<LitigationOutcome> ContentOf(Instance instance) => [.. SpeakingOf(instance).Outcomes.Where(o => o != LitigationOutcome.Reversed)];

    // An affirmed judgment speaks through the court below.
    private Instance SpeakingOf(Instance instance) =>
        instance.Level != InstanceLevel.First && instance.Outcomes.Any(LitigationOutcomes.LeavingStanding.Contains) ? SpeakingOf(Instances[instance.Sequence - 2]) : instance;

    private RemedyResult ResultOf(Instance standing)
    {
        var speaking = SpeakingOf(standing);
        var outcomes = ContentOf(standing);
        return new RemedyResult(DisputeEffects.On(outcomes, speaking.ChangedTo is not null), standing.EffectiveOn!.Value, standing.Court,
            $"{standing.CaseNumber}，{string.Join("、", outcomes.Select(o => o.Word()))}。{speaking.Note}", speaking.ChangedTo);
    }

    private void Take(LitigationParticulars p, DateOnly today)
    {
        Plaintiff = Require.Text(p.Plaintiff, "原告", Registration, Reconsideration.NameMaxLength, nameof(Plaintiff));
        ActKind = p.ActKind;
        Act = Require.Text(p.Act, "被诉行政行为", Registration, Reconsideration.ActMaxLength, nameof(Act));
        (PenaltyCaseId, ReconsiderationId, GovernmentIsCoDefendant) = (p.PenaltyCaseId, p.ReconsiderationId, p.GovernmentIsCoDefendant);
        ComplaintReceivedOn = Require.NotInFuture(p.ComplaintReceivedOn, today, "收到起诉状副本之日", Registration, nameof(ComplaintReceivedOn));
        var first = Instances[0];
        first.Court = Require.Text(p.Court, "一审法院", Registration, Reconsideration.NameMaxLength, "Court");
        first.CaseNumber = Require.Text(p.CourtCaseNumber, "一审案号", Registration, Reconsideration.NumberMaxLength, "CourtCaseNumber");
        first.ReceivedOn = p.ComplaintReceivedOn;
    }
}
