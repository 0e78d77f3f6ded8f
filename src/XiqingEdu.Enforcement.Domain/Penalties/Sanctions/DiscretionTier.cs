using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>Tier of the discretion benchmark (裁量基准).</summary>
public enum DiscretionTier
{
    [Word("减轻")] Mitigated,
    [Word("从轻")] Lighter,
    [Word("一般")] Ordinary,
    [Word("从重")] Heavier,
}
