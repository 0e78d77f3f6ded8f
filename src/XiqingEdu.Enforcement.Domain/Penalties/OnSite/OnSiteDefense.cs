using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>Statement and defence heard on the spot.</summary>
/// <param name="Kind">What the party said and what came of it.</param>
/// <param name="Claims">The party's words; empty where none were said.</param>
/// <param name="Findings">Why they are adopted or not; empty where none were said, or the facts are disputed.</param>
public sealed record OnSiteDefense(OnSiteDefenseKind Kind, string Claims, string Findings)
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 3_000;

    private static readonly Citation Basis = Cite.Apl("第四十五条第一款");

    /// <summary>Refuses claims that are not written down, and a re-examination without its reason.</summary>
    public OnSiteDefense Complete()
    {
        if (Kind == OnSiteDefenseKind.NoneMade)
        {
            return new OnSiteDefense(Kind, "", "");
        }

        var claims = Require.Text(Claims, "当事人的陈述申辩内容", Basis, TextMaxLength, "Claims");
        return Kind == OnSiteDefenseKind.FactsDisputed
            ? new OnSiteDefense(Kind, claims, "")
            : new OnSiteDefense(Kind, claims, Require.Text(Findings, "复核意见及理由", Basis, TextMaxLength, "Findings"));
    }
}
