using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>What kind of party stands before the bureau. Hearing thresholds and publicity depend on it.</summary>
public enum PartyKind
{
    [Word("自然人")] Citizen,
    [Word("个体工商户")] SoleTrader,
    [Word("法人或者其他组织")] Organisation,
}
