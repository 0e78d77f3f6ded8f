using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Guards;

namespace XiqingEdu.Enforcement.Domain.Disputes.Procedure;

/// <summary>A condition of a step of a dispute.</summary>
/// <param name="Code">A word for the rule.</param>
/// <param name="Title">What must hold, in Chinese.</param>
/// <param name="Article">Where it stands.</param>
/// <param name="Fault">What is missing, as a Chinese sentence; null when nothing is.</param>
public sealed record DisputeGuard(string Code, string Title, Citation Article, Func<DisputeFacts, string?> Fault) : Guard<DisputeFacts>(Code, Title, Article, Fault)
{
    /// <summary>The step that brings what is missing, for a link; null where another person or nothing brings it.</summary>
    public DisputeStep? MendedBy { get; init; }
}
