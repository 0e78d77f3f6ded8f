using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Procedure;

/// <summary>
/// What can be done with a dispute. Each has a row in the table of reconsideration, of litigation, or of both: the same act bears the same name.
/// </summary>
public enum DisputeStep
{
    [Word("登记收案")] Receive,
    [Word("更正登记内容")] CorrectParticulars,
    [Word("登记当面提交的复议申请")] HandIn,
    [Word("转送复议机关")] Forward,
    [Word("自行纠正")] CorrectOwnAct,
    [Word("登记答复通知")] RecordNotice,
    [Word("分办")] Assign,
    [Word("拟写答复、答辩")] DraftStatement,
    [Word("固定证据、依据")] FreezeEvidence,
    [Word("审签答复、答辩")] ApproveStatement,
    [Word("退回修改")] ReturnStatement,
    [Word("提交答复、答辩")] SubmitStatement,
    [Word("补充证据")] SupplementEvidence,
    [Word("登记开庭、听证通知")] ScheduleHearing,
    [Word("登记改期、取消")] CancelHearing,
    [Word("确定出庭人员")] PlanAppearance,
    [Word("批准负责人不出庭")] ApproveAbsence,
    [Word("登记开庭、听证情况")] RecordHearing,
    [Word("登记中止审理")] Suspend,
    [Word("登记恢复审理")] Resume,
    [Word("登记停止执行")] RecordStay,
    [Word("登记恢复执行")] LiftStay,
    [Word("登记结果")] RecordOutcome,
    [Word("更正结果")] CorrectOutcome,
    [Word("登记上诉、再审、重审")] OpenInstance,
    [Word("登记裁判生效")] TakeEffect,
    [Word("登记意见书、建议书")] RecordOpinion,
    [Word("回复意见书、建议书")] AnswerOpinion,
    [Word("部署履行")] StartCompliance,
    [Word("报告履行情况")] ReportCompliance,
    [Word("总结问题与整改")] RecordLesson,
    [Word("登记整改完成")] CompleteMeasure,
    [Word("办结")] Close,
    [Word("注销误登记")] StrikeOut,
}
