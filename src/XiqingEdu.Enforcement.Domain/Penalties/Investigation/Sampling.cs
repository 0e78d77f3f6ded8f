using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.Investigation;

/// <summary>抽样取证 by two certified officers (《行政处罚法》第五十六条).</summary>
/// <param name="Id">Made by the form.</param>
/// <param name="Items">Samples: name, specification, quantity, one a line.</param>
/// <param name="Method">How they were chosen.</param>
/// <param name="Place">Where.</param>
/// <param name="PartyPresent">Who of the party was present.</param>
/// <param name="Officers">The two officers, as certified on the day.</param>
/// <param name="CertificatesShown">Whether both showed their certificates (第五十五条第一款).</param>
public sealed record Sampling(Guid Id, string Items, string Method, string Place, string PartyPresent, InvestigatorPair Officers, bool CertificatesShown)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int TextMaxLength = 20_000, PlaceMaxLength = 300, PresentMaxLength = 200;

    /// <summary>The law that allows it.</summary>
    public static readonly Citation Basis = Cite.Apl("第五十六条");
}
