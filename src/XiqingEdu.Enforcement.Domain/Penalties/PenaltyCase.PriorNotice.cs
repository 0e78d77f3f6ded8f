using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Prior notice, statement and defence.</content>
public sealed partial class PenaltyCase
{
    private readonly List<PriorNotice> notices = [];

    /// <summary>All rounds of notice, oldest first.</summary>
    public IReadOnlyList<PriorNotice> Notices => notices;

    /// <summary>The notice in force; null before there is one.</summary>
    public PriorNotice? Notice => notices.MaxBy(n => n.Round);

    /// <summary>The unit head approves the proposal; the notice gets its number and tells of a hearing where the law gives one.</summary>
    public void ApproveProposal(string number, string opinion, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ApproveProposal, actor, law);
        var text = Opinion(opinion, "审批意见", rule.Article);
        var hearing = law.Settings.HearingThreshold.RightBecause(Report!.Outcome, Party!.Kind);
        approvals = [.. approvals, new Approval(actor.PersonId, actor.Name, law.Today, text)];
        notices.Add(new PriorNotice(notices.Count + 1, number, law.Today, actor.Name, Report, hearing, law.Settings.DefenseWorkingDays));
        Leave(rule, Stage.PriorNoticePending, actor, law, $"批准处罚告知，{number}：{Report.Outcome.Text}。" + (hearing is null ? "" : $"{hearing}，一并告知听证权利。"));
    }

    /// <summary>Records the service of the notice by two officers.</summary>
    public void ServePriorNotice(ServiceRecord service, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ServePriorNotice, actor, law);
        service.Ensure(Notice!.ApprovedOn, law.Today);
        Notice.Service = service;
        Leave(rule, Stage.PriorNoticeServed, actor, law, $"{Notice.Number} {service.Text}。");
    }

    /// <summary>
    /// Records what became of the right to be heard. "Expired" is refused before the last day of the period has passed;
    /// claims and waivers are refused before service.
    /// </summary>
    public void RecordDefense(DefenseKind kind, DateOnly on, string claims, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RecordDefense, actor, law);
        var served = Notice!.Service!.ServedOn;
        Require.NotInFuture(on, law.Today, "日期", rule.Article, "On");
        Require.That(on >= served, "DATE-ORDER", rule.Article, $"日期 {on:yyyy-MM-dd} 早于告知书送达之日 {served:yyyy-MM-dd}。", "On");
        var due = Deadline.Compute(PenaltyPeriods.Defend(Notice.DefenseWorkingDays), served, law.Calendar).LegalDueOn;
        var last = Notice.TellsHearingRight ? Later(due, Deadline.Compute(PenaltyPeriods.RequestHearing, served, law.Calendar).LegalDueOn) : due;
        Require.That(kind != DefenseKind.PeriodExpired || law.Today > last, "G10", rule.Article,
            $"陈述申辩{(Notice.TellsHearingRight ? "和申请听证" : "")}的期限至 {last:yyyy-MM-dd}，尚未届满。", "Kind");
        var text = kind == DefenseKind.Received ? Require.Text(claims, "陈述申辩内容", rule.Article, Defense.TextMaxLength, "Claims") : claims.Trim();
        Notice.Defense = new Defense(kind, on, text);
        Leave(rule, Stage.DefenseReview, actor, law, $"{kind.Word()}（{on:yyyy-MM-dd}）。");
    }

    /// <summary>Re-examines the claims in writing.</summary>
    public void ReexamineDefense(bool adopted, string findings, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ReexamineDefense, actor, law);
        Notice!.Defense = Notice.Defense!.Reexamined(adopted, findings);
        Leave(rule, Stage, actor, law, $"复核陈述申辩：{(adopted ? "采纳" : "不予采纳")}。");
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
