using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Penalties.Guards;

/// <summary>What a guard looks at.</summary>
public sealed record GuardFacts(PenaltyCase Case, Actor Actor, LegalFrame Law);
