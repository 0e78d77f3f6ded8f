using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>Documents (文书) that the steps of the procedures produce (law.md 2.6).</summary>
public enum DocumentKind
{
    [Word("案件线索（投诉举报）登记表")] ClueRegistration,
    [Word("立案审批表")] FilingApproval,
    [Word("不予立案审批表")] NonFilingApproval,
    [Word("证据目录")] EvidenceList,
    [Word("案件调查终结报告")] InvestigationReport,
    [Word("处罚告知审批表")] NoticeApproval,
    [Word("行政处罚事先告知书")] PriorNotice,
    [Word("送达回证")] ServiceReceipt,
    [Word("陈述申辩笔录")] DefenseRecord,
    [Word("陈述申辩复核意见书")] DefenseReexamination,
    [Word("法制审核送审表")] ReviewSubmission,
    [Word("法制审核意见书")] ReviewOpinion,
    [Word("重大（复杂）案件集体讨论笔录")] DeliberationMinutes,
    [Word("行政处罚决定审批表")] DecisionApproval,
    [Word("行政处罚决定书")] PenaltyDecision,
    [Word("不予行政处罚决定书")] NoPenaltyDecision,
    [Word("撤案审批表")] DismissalApproval,
    [Word("缴款凭证")] PaymentReceipt,
    [Word("行政处罚信息公示表")] PublicitySummary,
    [Word("结案审批表")] ClosureApproval,
    [Word("卷宗封面、卷内目录、备考表")] ArchiveCover,
    [Word("当场行政处罚决定书")] OnSiteDecision,
    [Word("当场行政处罚备案表")] OnSiteRecordForm,
}
