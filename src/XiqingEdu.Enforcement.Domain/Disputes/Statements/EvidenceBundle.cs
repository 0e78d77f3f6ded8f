namespace XiqingEdu.Enforcement.Domain.Disputes.Statements;

/// <summary>
/// Evidence, norms and other papers as they go to the reconsideration organ or the court. Frozen once handed in; what the law lets the bureau
/// add afterwards stands apart with its ground.
/// </summary>
/// <param name="Items">In the order of the list; their numbers are their places, from 1.</param>
/// <param name="FrozenOn">When it was put together.</param>
/// <param name="FrozenById">By whom.</param>
/// <param name="FrozenBy">Name of by whom.</param>
public sealed record EvidenceBundle(IReadOnlyList<EvidenceItem> Items, DateOnly FrozenOn, Guid FrozenById, string FrozenBy)
{
    /// <summary>Most pieces.</summary>
    public const int MostItems = 500;

    /// <summary>What was added afterwards, oldest first.</summary>
    public IReadOnlyList<SupplementedEvidence> Supplements { get; init; } = [];

    /// <summary>Pages of the bundle as frozen.</summary>
    public int Pages => Items.Sum(i => i.Pages);

    /// <summary>The places of evidence and other papers, from 1: what is no norm.</summary>
    public IEnumerable<(int Number, EvidenceItem Item)> Pieces => Items.Select((x, i) => (i + 1, x)).Where(p => p.x.Source != EvidenceSource.Norm);

    /// <summary>The places of the norms, from 1.</summary>
    public IEnumerable<(int Number, EvidenceItem Item)> Norms => Items.Select((x, i) => (i + 1, x)).Where(p => p.x.Source == EvidenceSource.Norm);

    /// <summary>First page of each piece, in the order of the list.</summary>
    public IReadOnlyList<int> FirstPages => [.. Items.Select((_, i) => 1 + Items.Take(i).Sum(x => x.Pages))];
}
