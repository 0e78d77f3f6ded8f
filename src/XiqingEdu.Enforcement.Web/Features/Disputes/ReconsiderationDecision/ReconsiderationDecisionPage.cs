using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationDecision;

/// <summary>The form of the outcome.</summary>
public sealed record ReconsiderationDecisionPage(Guid Id, string Number, bool Recorded, DecisionForm Form)
{
    /// <summary>The penalties that it is about; null where it is about none.</summary>
    public ChallengedPenalties? Challenged { get; init; }
}
