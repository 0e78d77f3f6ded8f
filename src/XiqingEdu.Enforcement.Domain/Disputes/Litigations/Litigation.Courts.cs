using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Litigations;

/// <content>Instances, judgments and which of them stands.</content>
public sealed partial class Litigation
{
    /// <summary>
    /// Records an appeal (二审), a retrial (再审, 抗诉), or the new first instance after a remand. Refused where the instance before does not
    /// allow it: an appeal needs a judgment not yet in effect, a retrial one in effect, a new first instance a remand.
    /// </summary>
    public void OpenInstance(Guid id, InstanceLevel level, InstanceOrigin origin, string court, string caseNumber, DateOnly receivedOn, Actor actor, LegalFrame law)
    {
        Enter(DisputeStep.OpenInstance, actor, law);
        var last = Instances[^1];
        var article = level == InstanceLevel.Retrial ? Cite.All("第九十条") : Cite.All("第八十五条");
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
        Require.That(Fits(level, origin), "ALL-INSTANCE", article, $"“{origin.Word()}”不引起{level.Word()}，请重新选择。", "Origin");
        Require.NotInFuture(receivedOn, law.Today, "收到之日", article, nameof(Instance.ReceivedOn));
        Require.That(receivedOn >= last.JudgedOn, "ALL-INSTANCE-DATE", article,
            $"收到之日不得早于上一审级裁判之日 {last.JudgedOn:yyyy-MM-dd}。", nameof(Instance.ReceivedOn));
        instances.Add(new Instance(id, Id, last.Sequence + 1, level)
        {
            Origin = origin,
            Court = Require.Text(court, "法院", article, NameMaxLength, nameof(Instance.Court)),
            CaseNumber = Require.Text(caseNumber, "案号", article, NumberMaxLength, nameof(Instance.CaseNumber)),
            ReceivedOn = receivedOn,
        });
        (ClosedOn, Compliance) = (null, null);
        Leave(DisputeStep.OpenInstance, actor, law, $"{receivedOn:yyyy-MM-dd} {level.Word()}（{origin.Word()}）：{Instances[^1].Court} {Instances[^1].CaseNumber}。");
    }

    /// <summary>
    /// Records the judgment of the last instance. Refused: outcomes that do not fit the instance, without a date, before receipt or defense, in the
    /// future, a second one.
    /// </summary>
    public void RecordJudgment(Judgment judgment, Actor actor, LegalFrame law)
    {
        Enter(DisputeStep.RecordOutcome, actor, law);
        TakeJudgment(judgment, law);
        DropHearing(Instances[^1].JudgedOn!.Value);
        Leave(DisputeStep.RecordOutcome, actor, law, Said(Instances[^1]));
    }

    /// <summary>
    /// Corrects the judgment of the last instance. An effect recorded before the period for the appeal against what it now says has ended falls away
    /// (第八十五条). Refused: no reason, and what <see cref="RecordJudgment"/> refuses.
    /// </summary>
    public void CorrectJudgment(Judgment judgment, string? reason, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.CorrectOutcome, actor, law);
        var text = Require.Text(reason, "更正理由", article, ReasonMaxLength, "CorrectionReason");
        var effective = Instances[^1].EffectiveOn;
        TakeJudgment(judgment, law);
        Settle();
        if (!DemandsCompliance)
        {
            Compliance = null;
        }

        Leave(DisputeStep.CorrectOutcome, actor, law, $"更正裁判：{Said(Instances[^1])}"
            + (effective is not null && Instances[^1].EffectiveOn is null ? $"原登记的生效日期 {effective:yyyy-MM-dd} 不再成立。" : "") + $"更正理由：{text}");
    }

    /// <summary>
    /// Records when the judgment of the last instance took effect. Refused: a remand, before the judgment, in the future, and at first instance
    /// before the period for the appeal has ended, where one lies (《行政诉讼法》第八十五条).
    /// </summary>
    public void TakeEffect(DateOnly on, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.TakeEffect, actor, law);
        var last = Instances[^1];
        Require.NotInFuture(on, law.Today, "生效日期", article, "On");
        Require.That(on >= last.JudgedOn, "ALL-EFFECT", article, $"生效日期不得早于裁判日期 {last.JudgedOn:yyyy-MM-dd}。", "On");
        var until = AppealUntil(last, law);
        Require.That(until is null || on > until, "ALL-EFFECT", article, $"上诉期至 {until:yyyy-MM-dd} 届满，期满无人上诉的，一审裁判才生效。", "On");
        last.EffectiveOn = on;
        Leave(DisputeStep.TakeEffect, actor, law, $"{last.Level.Word()}裁判于 {on:yyyy-MM-dd} 生效。");
    }

    /// <inheritdoc />
    private protected override void MarkSubmitted(DateOnly on) => DefenseFiledOn = on;

    /// <inheritdoc />
    private protected override void Leave(DisputeStep step, Actor actor, LegalFrame law, string sentence)
    {
        Settle();
        if (!LitigationProcedure.Of(step)!.To.Contains(State))
        {
            throw new InvalidOperationException($"{step} does not lead to {State}.");
        }

        Write(step, actor, law, sentence);
    }

    private static bool Fits(InstanceLevel level, InstanceOrigin origin) => level switch
    {
        InstanceLevel.First => origin == InstanceOrigin.Remand,
        InstanceLevel.Second => origin is InstanceOrigin.AppealOfPlaintiff or InstanceOrigin.AppealOfBureau or InstanceOrigin.AppealOfBoth,
        _ => origin is InstanceOrigin.RetrialApplication or InstanceOrigin.Protest or InstanceOrigin.RetrialByCourt,
    };

    private static string Said(Instance instance) =>
        $"{instance.JudgedOn:yyyy-MM-dd} {instance.Level.Word()}：{string.Join("、", instance.Outcomes.Select(o => o.Word()))}" + (instance.WithdrawnAfterChange ? "，本局改变行政行为后撤诉" : "") + $"。{instance.Note}";

    private static DateOnly? AppealUntil(Instance instance, LegalFrame law) =>
        DisputePeriods.Appeal(instance) is { } appeal ? Deadline.Compute(appeal, instance.ServedOn ?? instance.JudgedOn!.Value, law.Calendar).LegalDueOn : null;

    private void TakeJudgment(Judgment judgment, LegalFrame law)
    {
        var last = Instances[^1];
        LitigationOutcomes.Ensure(last.Level, judgment.Outcomes);
        Require.That(judgment.JudgedOn is not null, "DATE", Registration, "登记裁判结果须填写裁判日期。", nameof(Instance.JudgedOn));
        var on = Require.NotInFuture(judgment.JudgedOn!.Value, law.Today, "裁判日期", Registration, nameof(Instance.JudgedOn));
        var earliest = last.Sequence == 1 && DefenseFiledOn > last.ReceivedOn ? DefenseFiledOn.Value : last.ReceivedOn;
        Require.That(on >= earliest, "DATE-ORDER", Registration, $"裁判日期不得早于本审级收到或答辩之日 {earliest:yyyy-MM-dd}。", nameof(Instance.JudgedOn));
        Require.That(last.EffectiveOn is null || on <= last.EffectiveOn, "DATE-ORDER", Registration,
            $"裁判日期不得晚于已登记的生效日期 {last.EffectiveOn:yyyy-MM-dd}。", nameof(Instance.JudgedOn));
        Require.That(judgment.ServedOn is null || (judgment.ServedOn >= on && judgment.ServedOn <= law.Today), "DATE-ORDER", Registration,
            $"收到裁判文书之日须在裁判日期 {on:yyyy-MM-dd} 至今天之间。", nameof(Instance.ServedOn));
        Require.That(!judgment.WithdrawnAfterChange || judgment.Outcomes.Contains(LitigationOutcome.WithdrawalPermitted), "ALL-WITHDRAWN",
            Cite.All("第六十二条"), "“行政机关改变行政行为后原告撤诉”只与准许撤诉一并登记。", nameof(WithdrawnAfterChange));
        var note = judgment.Note?.Trim() ?? "";
        Require.That(note.Length <= NoteMaxLength, "LENGTH", Registration, $"裁判说明不得超过 {NoteMaxLength} 字，现为 {note.Length} 字。", nameof(Instance.Note));
        (last.Outcomes, last.JudgedOn, last.ServedOn, last.WithdrawnAfterChange, last.Note) =
            ([.. judgment.Outcomes.Distinct().Order()], on, judgment.ServedOn, judgment.WithdrawnAfterChange, note);
        last.ChangedTo = DisputeEffects.MayChange(last.Outcomes) ? judgment.ChangedTo : null;
        // A remand, or a corrected judgment whose period for the appeal had not ended, has taken no effect.
        if (last.IsRemanded || last.EffectiveOn <= AppealUntil(last, law))
        {
            last.EffectiveOn = null;
        }
    }

    private void Settle()
    {
        var last = Instances[^1];
        State = StruckOutOn is not null ? LitigationState.StruckOut
            : ClosedOn is not null ? LitigationState.Closed
            : last.IsRemanded ? LitigationState.Remanded
            : last.EffectiveOn is not null ? (Compliance is null ? LitigationState.Effective : LitigationState.Compliance)
            : (last.Level, last.JudgedOn is not null) switch
            {
                (InstanceLevel.First, true) => LitigationState.FirstInstanceDecided,
                (InstanceLevel.First, false) when last.Sequence > 1 => LitigationState.Remanded,
                (InstanceLevel.First, false) => DefenseFiledOn is null ? LitigationState.ComplaintReceived
                    : Hearings.Any(h => h.IsPending) ? LitigationState.HearingScheduled
                    : Hearings.Any(h => h.IsHeld) ? LitigationState.Heard : LitigationState.DefenseFiled,
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

    private void Take(LitigationParticulars p, Reconsideration? before, DateOnly today)
    {
        var plaintiff = Require.Text(p.Plaintiff, "原告", Registration, NameMaxLength, nameof(Plaintiff));
        var act = Require.Text(p.Act, "被诉行政行为", Registration, ActMaxLength, nameof(Act));
        EnsureDefendants(p, before);
        EnsureAct(p.PenaltyCaseId, p.OnSitePenalty, p.ComplaintReceivedOn, Registration);
        EnsureReconsideredFirst(p, before);
        var received = Require.NotInFuture(p.ComplaintReceivedOn, today, "收到起诉状副本之日", Registration, nameof(ComplaintReceivedOn));
        var court = Require.Text(p.Court, "一审法院", Registration, NameMaxLength, "Court");
        var number = Require.Text(p.CourtCaseNumber, "一审案号", Registration, NumberMaxLength, "CourtCaseNumber");
        (Plaintiff, ActKind, Act, ReconsiderationId, GovernmentIsCoDefendant, ComplaintReceivedOn) = (plaintiff, p.ActKind, act, before?.Id, p.GovernmentIsCoDefendant, received);
        Challenge(p.PenaltyCaseId, p.ViolationCode, p.OnSitePenalty);
        var first = Instances[0];
        (first.Court, first.CaseNumber, first.ReceivedOn) = (court, number, received);
    }

    // A penalty on the spot goes to the court only after a reconsideration that ended or was not accepted.
    private static void EnsureReconsideredFirst(LitigationParticulars p, Reconsideration? before) => Require.That(
        p.OnSitePenalty is null || p.ComplaintReceivedOn < DisputePeriods.ReconsiderationLawInForce || (before?.OnSitePenaltyId == p.OnSitePenalty.Id && before.HasOutcome),
        "ARL-FIRST", Cite.Arl("第二十三条第一款第一项"), "对当场作出的行政处罚决定不服的，应当先申请行政复议，对复议决定不服才能提起诉讼；请选择对这件当场处罚已经终结或者不予受理的行政复议。", nameof(ReconsiderationId));

    // Upheld, also by rejecting the claim on its merits: both are defendants (法释〔2018〕1号第一百三十三条). Changed: the organ alone, not the bureau.
    private static void EnsureDefendants(LitigationParticulars p, Reconsideration? before)
    {
        var article = Cite.All("第二十六条第二款");
        var upheld = before?.Outcome is ReconsiderationOutcome.Upheld or ReconsiderationOutcome.ClaimDismissed;
        Require.That(!p.GovernmentIsCoDefendant || before is not null, "CO-DEFENDANT", article, "经行政复议的，复议机关才可能为共同被告；请选择此前的行政复议。", nameof(ReconsiderationId));
        Require.That(!p.GovernmentIsCoDefendant || upheld, "CO-DEFENDANT", article, $"复议结果为“{before?.Outcome?.Word()}”，复议机关没有维持原行政行为，不是共同被告。", nameof(GovernmentIsCoDefendant));
        Require.That(p.GovernmentIsCoDefendant || !upheld, "CO-DEFENDANT", article, "复议机关维持原行政行为（含以实体理由驳回请求）的，本局和复议机关是共同被告，请勾选。", nameof(GovernmentIsCoDefendant));
        Require.That(before?.Corrected != true || before.Outcome is ReconsiderationOutcome.OrderedToPerform or ReconsiderationOutcome.ConfirmedIllegal,
            "CO-DEFENDANT", article, "复议机关改变原行政行为的，复议机关是被告，本局不是被告；请核对应诉通知书。", nameof(ReconsiderationId));
    }
}
