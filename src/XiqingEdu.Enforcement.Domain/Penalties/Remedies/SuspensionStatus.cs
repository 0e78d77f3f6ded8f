using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Remedies;

/// <summary>Whether the case rests, beside its stage.</summary>
public enum SuspensionStatus
{
    [Word("办理中")] Running,
    [Word("中止")] Suspended,
}
