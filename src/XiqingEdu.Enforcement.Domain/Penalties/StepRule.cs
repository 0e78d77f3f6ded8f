using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Guards;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>One row of the ordinary procedure.</summary>
/// <param name="Step">What is done.</param>
/// <param name="From">In which stages.</param>
/// <param name="To">Which stages it can lead to; the stage itself where it stays.</param>
/// <param name="Permission">What the actor must be allowed.</param>
/// <param name="Actor">Who does it, in Chinese.</param>
/// <param name="Article">The law.</param>
/// <param name="What">What to do, in one sentence.</param>
/// <param name="Why">Why, in one sentence.</param>
public sealed record StepRule(Step Step, IReadOnlyList<Stage> From, IReadOnlyList<Stage> To, Permission Permission, string Actor, Citation Article, string What, string Why)
    : StepRule<Step, Stage, GuardFacts>(Step, From, To, Permission, Actor, Article, What, Why)
{
    /// <summary>Beside the main road, yet somebody waits for it as soon as its guards hold: an application to decide, items to dispose of.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>Whether it may be done while the case rests: the resumption and a change of handlers. After the decision no case rests.</summary>
    public bool GoesOnWhileSuspended { get; init; }
}
