using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>Where a reconsideration stands (law.md 4.1).</summary>
public enum ReconsiderationState
{
    /// <summary>Only for on-the-spot penalties: handed in at the bureau (《行政复议法》第三十二条).</summary>
    [Word("收到当面提交的申请")] ApplicationHandedIn,
    [Word("已转送，待答复通知")] ApplicationForwarded,
    [Word("收到答复通知")] NoticeReceived,
    [Word("答复拟制中")] ReplyDrafting,
    [Word("已答复")] ReplySubmitted,
    [Word("听证、审理中")] InHearing,
    [Word("中止")] Suspended,
    [Word("已决定")] Decided,
    [Word("已调解")] Mediated,
    [Word("已终止")] Terminated,
    [Word("履行中")] ComplianceInProgress,
    [Word("已办结")] Closed,
    [Word("误登记已注销")] StruckOut,
}
