using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <content>Hearings and who stands for the bureau.</content>
public abstract partial class Dispute
{
    private readonly List<DisputeHearing> hearings = [];

    /// <summary>Hearings in the order in which they were told.</summary>
    public IReadOnlyList<DisputeHearing> Hearings => [.. hearings.OrderBy(h => h.Sequence)];

    /// <summary>The hearing that is to come or to be recorded; null where none is.</summary>
    public DisputeHearing? PendingHearing => hearings.FirstOrDefault(h => h.IsPending);

    /// <summary>A hearing without a leader whose reason waits for approval; null where none does.</summary>
    public DisputeHearing? UnapprovedAbsence => Hearings.FirstOrDefault(h => h.HasUnapprovedAbsence);

    /// <summary>The instance that a new hearing belongs to; 0 in a reconsideration.</summary>
    private protected abstract int CurrentInstance { get; }

    /// <summary>The kinds that this procedure knows.</summary>
    public abstract IReadOnlyList<HearingKind> HearingKinds { get; }

    /// <summary>Records a summons. Refused: a kind of the other procedure, a day before the notice came, a notice in the future.</summary>
    public void ScheduleHearing(Guid id, HearingKind? kind, DateOnly? on, TimeOnly? at, string place, DateOnly? notifiedOn, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.ScheduleHearing, actor, law);
        Require.That(kind is { } chosen && HearingKinds.Contains(chosen), "HEARING-KIND", article, "请选择开庭、听证的类型。", "Kind");
        Require.That(on is not null && at is not null, "DATE", article, "请填写开庭、听证的日期和时间。", "HeldOn");
        var notified = Happened(notifiedOn, "收到通知之日", article, law, "NotifiedOn");
        Require.That(on >= notified, "DATE-ORDER", article, $"开庭、听证之日 {on:yyyy-MM-dd} 早于收到通知之日 {notified:yyyy-MM-dd}。", "HeldOn");
        var hearing = new DisputeHearing(id, hearings.Count + 1, CurrentInstance, kind!.Value, on!.Value, at!.Value, Require.Text(place, "地点", article, DisputeHearing.PlaceMaxLength, "Place"), notified);
        hearings.Add(hearing);
        Leave(DisputeStep.ScheduleHearing, actor, law, $"{hearing.Kind.Word()}定于 {hearing.On:yyyy-MM-dd} {hearing.StartTime:HH\\:mm}，{hearing.Place}（{notified:yyyy-MM-dd} 收到通知）。"
            + (hearing.IsShortNotice ? $"距开庭不足 {DisputeHearing.NoticeDays} 日（{DisputeHearing.CourtNotice}），可以请求改期。" : ""));
    }

    /// <summary>The hearing is put off or does not take place.</summary>
    public void CancelHearing(string reason, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.CancelHearing, actor, law);
        var hearing = PendingHearing!;
        hearing.CancelledFor = Require.Text(reason, "改期、取消的情况", article, DisputeHearing.TextMaxLength, "Opinion");
        Leave(DisputeStep.CancelHearing, actor, law, $"{hearing.On:yyyy-MM-dd} 的{hearing.Kind.Word()}改期或者取消：{hearing.CancelledFor}");
    }

    /// <summary>What has an outcome is heard no more: a hearing still to come falls away.</summary>
    private protected void DropHearing(DateOnly outcomeOn) => PendingHearing?.CancelledFor = $"{outcomeOn:yyyy-MM-dd} 已有结果，不再举行。";

    /// <summary>Settles who stands for the bureau. Refused: see <see cref="Appearance"/>.</summary>
    public void PlanAppearance(Appearance plan, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.PlanAppearance, actor, law);
        var hearing = PendingHearing!;
        hearing.Plan = plan.Checked(article, hearing.DemandsLeader);
        Leave(DisputeStep.PlanAppearance, actor, law, $"{hearing.On:yyyy-MM-dd} 的{hearing.Kind.Word()}：{hearing.Plan.Text}。");
    }

    /// <summary>The head of the bureau approves that no leader appears.</summary>
    public void ApproveAbsence(string opinion, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.ApproveAbsence, actor, law);
        var hearing = UnapprovedAbsence!;
        var approval = new Approval(actor.PersonId, actor.Name, law.Today, Require.Text(opinion, "批准意见", article, Approval.OpinionMaxLength, "Opinion"));
        if (hearing.Actual is { } actual)
        {
            hearing.Actual = actual with { AbsenceApproval = approval };
        }
        else
        {
            hearing.Plan = hearing.Plan! with { AbsenceApproval = approval };
        }

        Leave(DisputeStep.ApproveAbsence, actor, law, $"批准 {hearing.On:yyyy-MM-dd} 的{hearing.Kind.Word()}负责人不出庭：{approval.Opinion}");
    }

    /// <summary>
    /// Records the hearing and who stood for the bureau. An approved absence goes over from the plan when its reason is the same; otherwise it waits
    /// for approval. Refused: before the day has come; see <see cref="Appearance"/>.
    /// </summary>
    public void RecordHearing(Appearance actual, string record, Actor actor, LegalFrame law)
    {
        var article = Enter(DisputeStep.RecordHearing, actor, law);
        var hearing = PendingHearing!;
        var stood = actual.Checked(article, hearing.DemandsLeader);
        var text = Require.Text(record, "开庭、听证情况", article, DisputeHearing.TextMaxLength, "Record");
        hearing.Actual = stood.Absence is not null && stood.Absence == hearing.Plan?.Absence ? stood with { AbsenceApproval = hearing.Plan.AbsenceApproval } : stood;
        hearing.Record = text;
        Leave(DisputeStep.RecordHearing, actor, law, $"{hearing.On:yyyy-MM-dd} {hearing.Kind.Word()}：{stood.Text}。{text}");
    }
}
