using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Shared;

/// <summary>What a proposal is compared with.</summary>
/// <param name="Case">The case.</param>
/// <param name="Factors">Circumstances ticked.</param>
/// <param name="Tier">The tier applied; null while none is chosen.</param>
/// <param name="FineFen">The fine proposed, in 分; null or 0 while there is none.</param>
/// <param name="Today">The day of the comparison.</param>
public sealed record DiscretionView(PenaltyCase Case, IReadOnlyList<DiscretionFactor> Factors, DiscretionTier? Tier, long? FineFen, DateOnly Today);
