using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Procedure;

/// <summary>The guards that rows of both dispute procedures name.</summary>
public static class DisputeGuards
{
    private static readonly Citation Desk = Cite.House("行政应诉工作");

    /// <summary>What must be archived is handed to the archive, kept back by nobody and not destroyed without authority.</summary>
    public static readonly Citation Archives = Cite.Archives("第十四条、第二十一条第二款");

    /// <summary>Somebody answers for it.</summary>
    public static readonly DisputeGuard Assigned = new("ASSIGNED", "已确定承办人", Desk,
        f => f.Dispute.Assignment is null ? "还没有确定承办人和协办机构，请先“分办”。" : null) { MendedBy = DisputeStep.Assign };

    /// <summary>The instance has no judgment yet.</summary>
    public static readonly DisputeGuard NotJudged = new("JUDGED", "本审级尚未裁判", Desk,
        f => f.Dispute.HasOutcome ? "本审级裁判已经登记。如系登记有误，请更正；发回重审的，请登记重审。" : null) { MendedBy = DisputeStep.OpenInstance };

    /// <summary>The instance has a judgment.</summary>
    public static readonly DisputeGuard JudgedLast = new("JUDGED", "本审级已经裁判", Desk,
        f => f.Dispute.HasOutcome ? null : "本审级尚未裁判。") { MendedBy = DisputeStep.RecordOutcome };

    /// <summary>There is a text to sign or send.</summary>
    public static readonly DisputeGuard StatementDrafted = new("STATEMENT", "已拟写答复书、答辩状", Desk,
        f => f.Dispute.Statement is null ? $"还没有拟写《{f.Dispute.StatementTitle}》。" : null) { MendedBy = DisputeStep.DraftStatement };

    /// <summary>Evidence and norms go out together with the text.</summary>
    public static readonly DisputeGuard EvidenceFrozen = new("EVIDENCE", "已固定证据、依据", Desk,
        f => f.Dispute.Evidence is null ? "还没有固定证据、依据和其他有关材料；不提交的，视为该行政行为没有证据、依据。" : null) { MendedBy = DisputeStep.FreezeEvidence };

    /// <summary>A leader has signed the text that goes out.</summary>
    public static readonly DisputeGuard StatementApproved = new("APPROVED", "局领导已经审签", Desk,
        f => f.Dispute.Statement?.Approval is null ? $"《{f.Dispute.StatementTitle}》还没有经局领导审签。" : null) { MendedBy = DisputeStep.ApproveStatement };

    /// <summary>A text is signed once; a changed one is signed again.</summary>
    public static readonly DisputeGuard StatementNotApproved = new("APPROVED", "尚未审签", Desk,
        f => f.Dispute.Statement?.Approval is { } approval ? $"{approval.Name} 已于 {approval.On:yyyy-MM-dd} 审签；需要修改的，承办人重新拟写后再审签。" : null);

    /// <summary>A text that was sent back is written anew before it is signed.</summary>
    public static readonly DisputeGuard NotReturned = new("RETURNED", "退回后已经重新拟写", Desk,
        f => f.Dispute.Statement is { Returned.Length: > 0 } returned ? $"已退回修改：{returned.Returned}" : null) { MendedBy = DisputeStep.DraftStatement };

    /// <summary>Who wrote does not sign (law.md 9).</summary>
    public static readonly DisputeGuard NotOwnText = new("G03", "审签人不是拟稿人", Cite.House("岗位分离"),
        f => f.Dispute.Statement?.DraftedById == f.Actor.PersonId ? "您是拟稿人，答复书、答辩状须由他人审签。" : null);

    /// <summary>A hearing is to come or to be recorded.</summary>
    public static readonly DisputeGuard HearingPending = new("HEARING", "有未登记结果的开庭、听证", Desk,
        f => f.Dispute.PendingHearing is null ? "没有待办的开庭、听证。" : null) { MendedBy = DisputeStep.ScheduleHearing };

    /// <summary>One hearing at a time.</summary>
    public static readonly DisputeGuard NoHearingPending = new("HEARING", "没有未登记结果的开庭、听证", Desk,
        f => f.Dispute.PendingHearing is { } pending ? $"{pending.On:yyyy-MM-dd} 的{pending.Kind.Word()}还没有登记情况，请先登记其情况或者改期、取消。" : null) { MendedBy = DisputeStep.RecordHearing };

    /// <summary>A hearing whose day has come is recorded before the outcome: who stood for the bureau there is counted, and could not be told afterwards.</summary>
    public static readonly DisputeGuard HearingsRecorded = new("HEARING", "已到期的开庭、听证已登记情况", Desk,
        f => f.Dispute.PendingHearing is { } pending && pending.On <= f.Law.Today ? $"{pending.On:yyyy-MM-dd} 的{pending.Kind.Word()}还没有登记情况：请先登记到场人员和情况；没有举行的，登记取消。" : null) { MendedBy = DisputeStep.RecordHearing };

    /// <summary>Only a hearing that has begun can be recorded.</summary>
    public static readonly DisputeGuard HearingDayCome = new("HEARING-DAY", "开庭、听证之日已到", Desk,
        f => f.Dispute.PendingHearing is { } pending && pending.On > f.Law.Today ? $"{pending.Kind.Word()}定于 {pending.On:yyyy-MM-dd}，还没有举行。" : null);

    /// <summary>An absence waits for approval.</summary>
    public static readonly DisputeGuard AbsencePending = new("ABSENCE", "有待批准的负责人不出庭", Appearance.InCourt,
        f => f.Dispute.UnapprovedAbsence is null ? "没有待批准的负责人不出庭事项。" : null);

    /// <summary>Each absence of the leader has been approved.</summary>
    public static readonly DisputeGuard AbsencesApproved = new("ABSENCE", "负责人不出庭均已批准", Appearance.InCourt,
        f => f.Dispute.UnapprovedAbsence is { } hearing ? $"{hearing.On:yyyy-MM-dd} 的{hearing.Kind.Word()}，负责人不出庭的理由还没有经主要负责人批准。" : null) { MendedBy = DisputeStep.ApproveAbsence };

    /// <summary>The act is not stayed yet.</summary>
    public static readonly DisputeGuard NotStayed = new("STAY", "没有正在停止执行", Cite.All("第五十六条"),
        f => f.Dispute.OpenStay is { } stay ? $"自 {stay.From:yyyy-MM-dd} 起已经停止执行。" : null);

    /// <summary>The act is stayed.</summary>
    public static readonly DisputeGuard Stayed = new("STAY", "正在停止执行", Cite.All("第五十六条"),
        f => f.Dispute.OpenStay is null ? "没有正在停止执行的记载。" : null);

    /// <summary>A letter waits for an answer.</summary>
    public static readonly DisputeGuard OpinionPending = new("OPINION", "有未回复的意见书、建议书", Cite.Arl("第七十六条"),
        f => f.Dispute.PendingOpinion is null ? "没有未回复的意见书、建议书。" : null);

    /// <summary>One letter at a time.</summary>
    public static readonly DisputeGuard NoOpinionPending = new("OPINION", "没有未回复的意见书、建议书", Cite.Arl("第七十六条"),
        f => f.Dispute.PendingOpinion is { } letter ? $"《{letter.Title}》还没有回复。" : null) { MendedBy = DisputeStep.AnswerOpinion };

    /// <summary>What was ordered has been done and reported.</summary>
    public static readonly DisputeGuard Complied = new("COMPLIANCE", "已经履行", Cite.Arl("第七十七条"),
        f => f.Dispute.DemandsCompliance && f.Dispute.Compliance?.ReportedOn is null ? "结果要求本局履行，还没有报告履行情况。" : null) { MendedBy = DisputeStep.ReportCompliance };

    /// <summary>What went wrong has been written down, so that it does not happen again.</summary>
    public static readonly DisputeGuard LessonRecorded = new("LESSON", "已总结问题与整改", Desk,
        f => f.Dispute.DemandsLesson && f.Dispute.Lessons.Count == 0 ? "败诉、被纠错或者改变行为后撤回的，须先总结问题与整改。" : null) { MendedBy = DisputeStep.RecordLesson };

    /// <summary>A measure is to be done.</summary>
    public static readonly DisputeGuard MeasurePending = new("MEASURE", "有未完成的整改", Desk,
        f => f.Dispute.Lessons.All(l => l.DoneOn is not null) ? "没有未完成的整改。" : null);

    /// <summary>The outcome leaves something to do that has not been set going.</summary>
    public static readonly DisputeGuard DutyLeft = new("COMPLIANCE", "结果要求本局履行", Cite.Arl("第七十七条"),
        f => f.Dispute.DemandsCompliance ? null : "结果没有要求本局另行履行。");

    /// <summary>Reported once.</summary>
    public static readonly DisputeGuard NotReported = new("COMPLIANCE", "尚未报告履行情况", Cite.Arl("第七十七条"),
        f => f.Dispute.Compliance?.ReportedOn is { } on ? $"已登记 {on:yyyy-MM-dd} 履行完成。" : null);

    /// <summary>Every letter has been answered.</summary>
    public static readonly DisputeGuard OpinionsAnswered = NoOpinionPending with { Title = "意见书、建议书均已回复" };

    /// <summary>Only what went wrong is learnt from here.</summary>
    public static readonly DisputeGuard LessonOwed = new("LESSON", "败诉、被纠错或者改变行为后撤回", Desk,
        f => f.Dispute.DemandsLesson ? null : "本件没有败诉、被纠错，也不是改变行为后撤回。");

    /// <summary>
    /// Only a registration that nothing followed is struck out: what was acted on counts, belongs into the archive and is destroyed by nobody. A
    /// correction of what was typed is no act on the matter.
    /// </summary>
    public static readonly DisputeGuard NothingFollowed = new("ARCHIVE", "登记以后没有办理过", Archives,
        f => f.Dispute.Events.Where(e => e.Step is not (DisputeStep.Receive or DisputeStep.HandIn or DisputeStep.CorrectParticulars)).MaxBy(e => e.Sequence) is { } last
            ? $"本件已经“{last.Step.Word()}”（{last.On:yyyy-MM-dd}），计入行政复议、行政应诉统计并须归档，不得删除；登记内容有误的，请“更正登记内容”或者“更正结果”。" : null);

    /// <summary>A step that the procedure does not know.</summary>
    public static RuleCheck Unknown(string procedure) => new("STAGE", CheckResult.Red, Desk, $"{procedure}没有这一步骤。");
}
