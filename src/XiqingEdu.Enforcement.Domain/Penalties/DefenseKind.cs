using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>What became of the right to statement and defence.</summary>
public enum DefenseKind
{
    [Word("当事人提出陈述申辩")] Received,
    [Word("当事人书面放弃陈述申辩")] Waived,
    [Word("期限届满未提出")] PeriodExpired,
}
