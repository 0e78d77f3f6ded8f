using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>Where a reconsideration stands (law.md 4.1).</summary>
public enum ReconsiderationState
{
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
