using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Investigation;

/// <summary>Where the correction of the violation stands (责令改正), beside the stage of the case.</summary>
public enum RectificationStatus
{
    [Word("未责令改正")] None,
    [Word("已责令改正")] Ordered,
    [Word("部分改正")] Rechecked,
    [Word("已改正")] Done,
    [Word("拒不改正")] Refused,
}
