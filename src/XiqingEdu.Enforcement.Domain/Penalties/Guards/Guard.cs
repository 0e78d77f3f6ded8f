using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.Guards;

/// <summary>A condition of a step of the ordinary procedure.</summary>
/// <param name="Code">G01 to G27 of law.md 2.3, or a word for a rule of the procedure itself.</param>
/// <param name="Title">What must hold, in Chinese.</param>
/// <param name="Article">Where it stands.</param>
/// <param name="Fault">What is missing, as a Chinese sentence; null when nothing is.</param>
public sealed record Guard(string Code, string Title, Citation Article, Func<GuardFacts, string?> Fault) : Guard<GuardFacts>(Code, Title, Article, Fault)
{
    /// <summary>The step that brings what is missing, for a link; null where time, another person or nothing brings it.</summary>
    public Step? MendedBy { get; init; }
}
