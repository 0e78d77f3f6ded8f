using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Litigations;

/// <summary>Where a suit stands (law.md 4.2); follows from its instances.</summary>
public enum LitigationState
{
    [Word("收到起诉状副本")] ComplaintReceived,
    [Word("已答辩举证")] DefenseFiled,
    [Word("已确定开庭")] HearingScheduled,
    [Word("已开庭")] Heard,
    [Word("一审已裁判")] FirstInstanceDecided,
    [Word("二审审理中")] SecondInstance,
    [Word("二审已裁判")] SecondInstanceDecided,
    [Word("发回重审")] Remanded,
    [Word("再审审理中")] Retrial,
    [Word("再审已裁判")] RetrialDecided,
    [Word("裁判已生效")] Effective,
    [Word("履行中")] Compliance,
    [Word("已办结")] Closed,
    [Word("误登记已注销")] StruckOut,
}
