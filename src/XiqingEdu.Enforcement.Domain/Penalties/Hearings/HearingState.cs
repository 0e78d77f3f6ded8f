using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Hearings;

/// <summary>Where a hearing stands.</summary>
public enum HearingState
{
    [Word("已申请")] Requested,
    [Word("已确定时间地点")] Scheduled,
    [Word("已通知")] Notified,
    [Word("已举行")] Held,
    [Word("已报告")] Reported,
    [Word("视为放弃")] Abandoned,
    [Word("已撤回")] Withdrawn,
}
