using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Guards;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>One row of the procedure.</summary>
/// <param name="Step">What is done.</param>
/// <param name="From">In which stages.</param>
/// <param name="To">Which stages it can lead to; the stage itself where it stays.</param>
/// <param name="Permission">What the actor must be allowed.</param>
/// <param name="Actor">Who does it, in Chinese.</param>
/// <param name="Article">The law.</param>
/// <param name="What">What to do, in one sentence.</param>
/// <param name="Why">Why, in one sentence.</param>
public sealed record StepRule(Step Step, IReadOnlyList<Stage> From, IReadOnlyList<Stage> To, Permission Permission, string Actor, Citation Article, string What, string Why)
{
    /// <summary>Conditions that can be asked before anything is typed.</summary>
    public IReadOnlyList<Guard> Guards { get; init; } = [];

    /// <summary>Codes of the guards that the verb checks on what is typed.</summary>
    public IReadOnlyList<string> InputGuards { get; init; } = [];

    /// <summary>Codes of the deadlines that it starts.</summary>
    public IReadOnlyList<string> Starts { get; init; } = [];

    /// <summary>Codes of the deadlines that it ends.</summary>
    public IReadOnlyList<string> Ends { get; init; } = [];

    /// <summary>Documents that come out.</summary>
    public IReadOnlyList<DocumentKind> Documents { get; init; } = [];

    /// <summary>The 字 of the number that it gives, such as 罚; null where it gives none.</summary>
    public string? NumberKind { get; init; }

    /// <summary>Whether it moves the case forward; side steps (evidence, publicity, change of handlers) do not.</summary>
    public bool IsMainRoad { get; init; }
}
