using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>How much may be fined on the spot (《行政处罚法》第五十一条).</summary>
public static class OnSiteLimits
{
    /// <summary>Greatest fine on a citizen, 200 yuan, in 分.</summary>
    public const long CitizenFen = 200_00;

    /// <summary>Greatest fine on a legal person or another organisation, 3,000 yuan, in 分.</summary>
    public const long OrganisationFen = 3_000_00;

    /// <summary>Where the amounts stand.</summary>
    public static readonly Citation Article = Cite.Apl("第五十一条");

    /// <summary>
    /// The greatest fine in 分. The article knows only 公民 and 法人或者其他组织; a sole trader is a natural person in trade
    /// (《民法典》第五十四条, chapter 自然人), neither a legal person nor an organisation, and so has the citizen's limit.
    /// </summary>
    public static long Of(PartyKind kind) => kind == PartyKind.Organisation ? OrganisationFen : CitizenFen;

    /// <summary>The limit in the words of the law, for pages and refusals.</summary>
    public static string TextOf(PartyKind kind) => kind switch
    {
        PartyKind.Citizen => "对公民当场处以的罚款不得超过 200 元",
        PartyKind.SoleTrader => "个体工商户属于自然人从事工商业经营（《中华人民共和国民法典》第五十四条），按公民处理，当场处以的罚款不得超过 200 元",
        _ => "对法人或者其他组织当场处以的罚款不得超过 3,000 元",
    };
}
