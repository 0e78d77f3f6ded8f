using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <summary>What kind of act of the bureau is challenged (被申请、被诉行政行为).</summary>
public enum ChallengedActKind
{
    [Word("行政处罚决定")] PenaltyDecision,
    [Word("行政检查、责令改正")] InspectionOrCorrection,
    [Word("政府信息公开答复")] InformationDisclosure,
    [Word("不履行法定职责")] Omission,
    [Word("其他行政行为")] Other,
}
