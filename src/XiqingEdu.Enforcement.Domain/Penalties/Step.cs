using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>What can be done with a penalty case. Each has one row in <see cref="PenaltyProcedure"/>.</summary>
public enum Step
{
    [Word("登记线索")] RegisterClue,
    [Word("提请立案")] ProposeFiling,
    [Word("机构签署立案意见")] EndorseFiling,
    [Word("批准立案")] ApproveFiling,
    [Word("不予立案")] RefuseFiling,
    [Word("退回补正立案材料")] ReturnFiling,
    [Word("登记证据")] AddEvidence,
    [Word("排除证据")] ExcludeEvidence,
    [Word("变更承办人")] ReassignHandlers,
    [Word("证件注销时移交承办工作")] ReplaceHandler,
    [Word("调查终结")] ConcludeInvestigation,
    [Word("修改调查终结报告")] ReviseReport,
    [Word("退回补充调查")] ReturnToInvestigation,
    [Word("批准处罚告知")] ApproveProposal,
    [Word("送达事先告知书")] ServePriorNotice,
    [Word("记录陈述申辩")] RecordDefense,
    [Word("复核陈述申辩")] ReexamineDefense,
    [Word("送法制审核")] SendToReview,
    [Word("法制审核通过")] PassReview,
    [Word("法制审核退回")] ReturnFromReview,
    [Word("记录集体讨论")] RecordDeliberation,
    [Word("作出行政处罚决定")] DecidePenalty,
    [Word("作出不予行政处罚决定")] DecideNoPenalty,
    [Word("撤销案件")] DismissCase,
    [Word("退回重新拟定处理意见")] ReturnFromDecision,
    [Word("送达决定书")] ServeDecision,
    [Word("登记缴款")] RecordPayment,
    [Word("确认履行完毕")] ConfirmPerformance,
    [Word("拟制公示信息")] PreparePublicity,
    [Word("审核发布公示")] ApprovePublicity,
    [Word("确定不予公示")] ExemptFromPublicity,
    [Word("结案")] CloseCase,
    [Word("归档")] ArchiveCase,
}
