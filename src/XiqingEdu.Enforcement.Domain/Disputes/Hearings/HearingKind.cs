using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Hearings;

/// <summary>What the organ or court called the parties to.</summary>
public enum HearingKind
{
    [Word("复议听证")] ReconsiderationHearing,
    [Word("复议听取意见、调查")] ReconsiderationInquiry,
    [Word("开庭审理")] CourtHearing,
    [Word("询问、证据交换")] CourtInquiry,
}
