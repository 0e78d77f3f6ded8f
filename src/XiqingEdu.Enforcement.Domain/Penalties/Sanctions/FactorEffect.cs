using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>What a circumstance does to the penalty.</summary>
public enum FactorEffect
{
    [Word("应当不予行政处罚")] MustExempt,
    [Word("可以不予行政处罚")] MayExempt,
    [Word("应当从轻或者减轻行政处罚")] MustLighten,
    [Word("可以从轻或者减轻行政处罚")] MayLighten,
    [Word("从重行政处罚")] Aggravate,
}
