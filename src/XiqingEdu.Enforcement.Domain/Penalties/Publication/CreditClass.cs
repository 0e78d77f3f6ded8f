using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>The class of dishonesty information that a penalty makes (《信用修复管理办法》; law.md 2.7), light to heavy.</summary>
public enum CreditClass
{
    [Word("轻微")] Slight,
    [Word("一般")] Ordinary,
    [Word("严重")] Serious,
}
