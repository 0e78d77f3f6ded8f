using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>Highest degree in law.</summary>
public enum LawDegree
{
    [Word("无法学学位")] None,
    [Word("法学学士")] Bachelor,
    [Word("法学（法律）硕士")] Master,
    [Word("法学博士")] Doctor,
}
