using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>What a guard of the summary procedure looks at.</summary>
public sealed record OnSiteFacts(OnSitePenalty Penalty, Actor Actor, LegalFrame Law);
