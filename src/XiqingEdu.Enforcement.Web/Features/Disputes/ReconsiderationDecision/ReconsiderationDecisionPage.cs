namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationDecision;

/// <summary>The form of the outcome.</summary>
public sealed record ReconsiderationDecisionPage(Guid Id, string Number, bool Recorded, DecisionForm Form);
