using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Disputes.Procedure;

/// <summary>One row of the reconsideration or litigation procedure, of the same type as the rows of the penalty procedures.</summary>
/// <typeparam name="TState">States of the procedure.</typeparam>
/// <param name="Step">What is done.</param>
/// <param name="From">In which states.</param>
/// <param name="To">Which states it can lead to; the state itself where it stays.</param>
/// <param name="Permission">What the actor must be allowed.</param>
/// <param name="Actor">Who does it, in Chinese.</param>
/// <param name="Article">The law.</param>
/// <param name="What">What to do, in one sentence.</param>
/// <param name="Why">Why, in one sentence.</param>
public sealed record DisputeRule<TState>(
    DisputeStep Step, IReadOnlyList<TState> From, IReadOnlyList<TState> To, Permission Permission, string Actor, Citation Article, string What, string Why)
    : StepRule<DisputeStep, TState, DisputeFacts>(Step, From, To, Permission, Actor, Article, What, Why)
    where TState : struct, Enum
{
    /// <summary>Beside the main road, yet somebody waits for it when this holds and its guards do: a hearing that has been, an opinion to answer.</summary>
    public Func<Dispute, bool>? Awaited { get; init; }

    /// <summary>The row as pages of a dispute see it, whatever the states.</summary>
    public DisputeRow RowFor(Dispute dispute) => new(Step, Permission, Actor, Article, What, Why, IsMainRoad, Awaited?.Invoke(dispute) == true, Documents);
}
