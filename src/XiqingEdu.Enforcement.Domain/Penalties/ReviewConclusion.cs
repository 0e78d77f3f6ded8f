using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>Verdict of a legal review.</summary>
public enum ReviewConclusion
{
    [Word("同意拟处理意见")] Agree,
    [Word("建议纠正后再行送审")] Correct,
    [Word("建议补充调查")] Supplement,
    [Word("不同意，建议作其他处理")] Disagree,
}
