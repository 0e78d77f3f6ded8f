namespace XiqingEdu.Enforcement.Domain.Penalties.Remedies;

/// <summary>What a reconsideration or suit says about the decision of a case, as it stands today; the case follows it.</summary>
/// <param name="DisputeId">The reconsideration or litigation.</param>
/// <param name="Channel">Which of the two.</param>
/// <param name="From">First day that stops the surcharge.</param>
/// <param name="Result">How it ended; null while it runs, also while a judgment is appealed or remanded.</param>
public sealed record RemedyFacts(Guid DisputeId, RemedyChannel Channel, DateOnly From, RemedyResult? Result)
{
    /// <summary>Times in which the decision is not carried out, oldest first.</summary>
    public IReadOnlyList<StayOfExecution> Stays { get; init; } = [];
}
