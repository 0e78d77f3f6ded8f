using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Disputes.Procedure;

/// <summary>What a guard of a dispute looks at.</summary>
public sealed record DisputeFacts(Dispute Dispute, Actor Actor, LegalFrame Law);
