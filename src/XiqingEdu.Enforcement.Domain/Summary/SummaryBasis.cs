namespace XiqingEdu.Enforcement.Domain.Summary;

/// <summary>The bases of counting that the bureau has chosen.</summary>
/// <param name="Reconsideration">For <c>reconsideration.handled</c>.</param>
/// <param name="Litigation">For <c>litigation.handled</c>.</param>
/// <param name="Penalty">For <c>penalty.ordinary.handled</c>.</param>
public sealed record SummaryBasis(DisputeBasis Reconsideration = DisputeBasis.Received, DisputeBasis Litigation = DisputeBasis.Received, PenaltyBasis Penalty = PenaltyBasis.Decided);
