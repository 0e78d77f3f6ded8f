using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>Where an ordinary-procedure penalty case stands (law.md 2.1). Remedies, publicity and payment have columns of their own.</summary>
public enum Stage
{
    [Word("线索登记")] ClueRegistered,
    [Word("立案审批中")] FilingPendingApproval,
    [Word("不予立案")] NotFiled,
    [Word("移送管辖")] TransferredJurisdiction,
    [Word("调查取证")] Investigating,
    [Word("调查终结")] InvestigationConcluded,
    [Word("待告知")] PriorNoticePending,
    [Word("已告知（陈述申辩期）")] PriorNoticeServed,
    [Word("听证程序中")] HearingInProgress,
    [Word("陈述申辩复核")] DefenseReview,
    [Word("法制审核中")] LegalReview,
    [Word("集体讨论")] CollectiveDeliberation,
    [Word("待决定")] DecisionPending,
    [Word("已作出处罚决定")] PenaltyDecided,
    [Word("不予处罚")] NoPenaltyDecided,
    [Word("违法事实不成立（撤案）")] DismissedNoViolation,
    [Word("移送司法机关")] TransferredToJudicial,
    [Word("已送达（履行中）")] DecisionServed,
    [Word("延期或分期缴纳")] PaymentDeferred,
    [Word("逾期未履行")] Overdue,
    [Word("已催告")] DemandServed,
    [Word("已申请法院强制执行")] CourtEnforcementApplied,
    [Word("终结执行")] EnforcementTerminated,
    [Word("履行完毕")] Performed,
    [Word("结案")] Closed,
    [Word("归档")] Archived,
}
