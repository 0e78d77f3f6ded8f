using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>What the decision, mediation statement or termination says.</summary>
/// <param name="Outcome">The main outcome.</param>
/// <param name="DecidedOn">Date of the document; an outcome without one is refused.</param>
/// <param name="Note">Number and content of the document, in words; may be empty.</param>
/// <param name="OrderedToRemake">Ordered to make the act anew (《行政复议法》第六十四条); only with a revocation.</param>
/// <param name="CompensationOrdered">Compensation ordered (第七十二条); only with an outcome that finds the act wrong.</param>
/// <param name="NormativeDocFoundUnlawful">The normative document behind the act was found unlawful (第五十九条).</param>
public sealed record ReconsiderationResult(
    ReconsiderationOutcome Outcome, DateOnly? DecidedOn, string? Note = null,
    bool OrderedToRemake = false, bool CompensationOrdered = false, bool NormativeDocFoundUnlawful = false)
{
    /// <summary>The applicant withdrew or settled after the bureau had changed its act; only with a termination for withdrawal.</summary>
    public bool WithdrawnAfterChange { get; init; }

    /// <summary>The penalties that hold instead; only where the decision of a penalty case was changed.</summary>
    public Outcome? ChangedTo { get; init; }
}
