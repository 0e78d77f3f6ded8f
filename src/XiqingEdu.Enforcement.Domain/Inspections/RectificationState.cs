using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>Where a rectification stands.</summary>
public enum RectificationState
{
    [Word("整改中")] Ordered,
    [Word("复查合格")] Passed,
    [Word("复查不合格")] Failed,
}
