using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>Whether legal review is the person's only work.</summary>
public enum ReviewerWorkTime
{
    [Word("专职")] FullTime,
    [Word("兼职")] PartTime,
}
