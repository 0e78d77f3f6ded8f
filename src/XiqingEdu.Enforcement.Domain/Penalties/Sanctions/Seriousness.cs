using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>The degree of circumstances that a penalty article itself distinguishes.</summary>
public enum Seriousness
{
    [Word("一般情节")] Ordinary,
    [Word("情节严重")] Serious,
    [Word("情节特别严重")] VerySerious,
}
