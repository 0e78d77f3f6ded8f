using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>Whether the penalty is published (law.md 2.7).</summary>
public enum PublicityStatus
{
    [Word("无须公示")] NotRequired,
    [Word("待公示")] Pending,
    [Word("公示待审核")] Prepared,
    [Word("已公示")] Published,
    [Word("决定不予公示")] Exempt,
    [Word("撤回待审核")] Withdrawing,
    [Word("已撤回")] Withdrawn,
    [Word("公示已结束")] Expired,
}
