using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>Whether an institution is at work.</summary>
public enum InstitutionStatus
{
    [Word("正常办学")] Operating,
    [Word("停办")] Suspended,
    [Word("已注销")] ClosedDown,
}
