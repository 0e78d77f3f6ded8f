using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;

namespace XiqingEdu.Enforcement.Domain.Disputes;

/// <summary>
/// What an outcome means for the penalty decision (law.md 4.1 to 4.3). Confirmed illegal or invalid it is not performed and its publication
/// is withdrawn, like an annulled one (《行政处罚法》第四十八条第二款). An outcome that does not examine the decision (not accepted, dismissed
/// for its form, withdrawn, ended, mediated without a change) leaves it as it was: None, never upheld.
/// </summary>
public static class DisputeEffects
{
    /// <summary>Of a reconsideration. Rejecting the claim on its merits counts as upholding (法释〔2018〕1号第一百三十三条); mediation counts by what it agrees.</summary>
    public static RemedyStatus On(ReconsiderationOutcome outcome, bool isChanged) => outcome switch
    {
        ReconsiderationOutcome.Revoked or ReconsiderationOutcome.ConfirmedIllegal or ReconsiderationOutcome.ConfirmedInvalid => RemedyStatus.Annulled,
        ReconsiderationOutcome.Modified or ReconsiderationOutcome.PartiallyRevoked => RemedyStatus.Changed,
        ReconsiderationOutcome.Mediated when isChanged => RemedyStatus.Changed,
        ReconsiderationOutcome.Upheld or ReconsiderationOutcome.ClaimDismissed => RemedyStatus.Upheld,
        _ => RemedyStatus.None,
    };

    /// <summary>Of a judgment in effect, which may say several things: what takes most from the decision counts. Compensation alone leaves it standing.</summary>
    public static RemedyStatus On(IReadOnlyCollection<LitigationOutcome> outcomes, bool isChanged) =>
        outcomes.Any(o => o is LitigationOutcome.Revoked or LitigationOutcome.ConfirmedIllegal or LitigationOutcome.ConfirmedInvalid) ? RemedyStatus.Annulled
        : outcomes.Any(o => o is LitigationOutcome.Modified or LitigationOutcome.PartiallyRevoked) || (isChanged && outcomes.Contains(LitigationOutcome.Mediated)) ? RemedyStatus.Changed
        : outcomes.Any(o => o is LitigationOutcome.ClaimsDismissed or LitigationOutcome.CompensationOrdered or LitigationOutcome.OrderedToPay) ? RemedyStatus.Upheld
        : RemedyStatus.None;

    /// <summary>Whether the outcome may name other penalties than those decided.</summary>
    public static bool MayChange(ReconsiderationOutcome outcome) =>
        outcome is ReconsiderationOutcome.Modified or ReconsiderationOutcome.PartiallyRevoked or ReconsiderationOutcome.Mediated;

    /// <summary>Whether the judgment may name other penalties than those decided.</summary>
    public static bool MayChange(IReadOnlyCollection<LitigationOutcome> outcomes) =>
        outcomes.Any(o => o is LitigationOutcome.Modified or LitigationOutcome.PartiallyRevoked or LitigationOutcome.Mediated);
}
