using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>What the officers fill in on the spot, in the order of the act.</summary>
/// <param name="Officers">The two officers, as certified today.</param>
/// <param name="CertificatesShown">出示执法证件 (第五十二条第一款、第五十五条).</param>
/// <param name="Party">The party.</param>
/// <param name="AdultConfirmed">For a citizen without identity number: the officers made sure that the party is of age.</param>
/// <param name="Violation">The violation.</param>
/// <param name="ActOn">Day on which the act ended.</param>
/// <param name="ActTime">Time of day.</param>
/// <param name="Place">Place of the act.</param>
/// <param name="PlaceInDistrict">Whether the act took place in the district (第二十二条).</param>
/// <param name="Facts">The facts.</param>
/// <param name="FactsClear">违法事实确凿 (第五十一条).</param>
/// <param name="Told">The penalty that the party was told of.</param>
/// <param name="ToldOrally">Content, facts, reasons, basis and rights were told (第四十四条).</param>
/// <param name="Defense">What the party said.</param>
/// <param name="Outcome">The penalty after hearing the party.</param>
/// <param name="Correction">What the party was ordered to put right (第二十八条第一款).</param>
public sealed record OnSiteParticulars(
    InvestigatorPair Officers, bool CertificatesShown, Party Party, bool AdultConfirmed, Violation Violation, DateOnly ActOn, TimeOnly ActTime, string Place,
    bool PlaceInDistrict, string Facts, bool FactsClear, Outcome Told, bool ToldOrally, OnSiteDefense Defense, Outcome Outcome, string Correction);
