using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>What the party said on the spot, and what came of it (《行政处罚法》第四十四条、第四十五条).</summary>
public enum OnSiteDefenseKind
{
    [Word("当事人表示不陈述、不申辩")] NoneMade,
    [Word("当事人陈述申辩，经复核不予采纳")] NotAdopted,
    [Word("当事人陈述申辩，经复核予以采纳")] Adopted,

    /// <summary>Then the facts are not 确凿, and only the ordinary procedure is left.</summary>
    [Word("当事人对违法事实有实质性异议")] FactsDisputed,
}
