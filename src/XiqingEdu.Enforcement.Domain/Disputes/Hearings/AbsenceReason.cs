using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Disputes.Hearings;

/// <summary>Why no responsible leader appears (law.md 4.2).</summary>
public enum AbsenceReason
{
    [Word("不可抗力")] ForceMajeure,
    [Word("意外事件")] Accident,
    [Word("需要履行他人不能代替的公务")] OfficialDuty,
    [Word("无法出庭的其他正当事由")] Other,
}
