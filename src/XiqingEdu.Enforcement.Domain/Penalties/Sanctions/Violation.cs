namespace XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

/// <summary>
/// A violation as the law defines it: the snapshot that a case keeps, so that a later change of the reference data does
/// not touch it (《行政处罚法》第三十七条).
/// </summary>
/// <param name="Code">Code of the violation item, such as T02.</param>
/// <param name="CauseOfAction">案由.</param>
/// <param name="ViolatedProvision">违反的规定.</param>
/// <param name="PenaltyBasis">处罚依据.</param>
/// <param name="Options">Penalties that the article allows.</param>
/// <param name="Tiers">Bands of the bureau's discretion benchmark; empty where it has none.</param>
public sealed record Violation(
    string Code, string CauseOfAction, string ViolatedProvision, string PenaltyBasis,
    IReadOnlyList<PenaltyOption> Options, IReadOnlyList<DiscretionBand> Tiers);
