using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

/// <summary>The penalties that a dispute is about.</summary>
public sealed record ChallengedPenalties(string Number, Violation Violation, Outcome Outcome)
{
    /// <summary>What the form says of other penalties; null where nothing was chosen or nothing differs.</summary>
    public Outcome? ChangedBy(IChangedPenalties form) =>
        form.Penalties.Count > 0 && form.ToOutcome(Outcome) is var changed && changed.Text != Outcome.Text ? changed : null;
}
