using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Shared;

/// <summary>An earlier decision on the same violation.</summary>
public sealed record PastCase(Guid Id, string Number, DateOnly DecidedOn, Outcome Decided, RemedyStatus Remedy, Outcome? Changed)
{
    /// <summary>What holds: the outcome after a change, else as decided.</summary>
    public Outcome Outcome => Changed ?? Decided;

    /// <summary>The fine as a multiple of the illegal gains; null where either is missing.</summary>
    public decimal? Multiple => Outcome.FineFen > 0 && Outcome.IllegalGainsFen > 0 ? (decimal)Outcome.FineFen / Outcome.IllegalGainsFen : null;
}
