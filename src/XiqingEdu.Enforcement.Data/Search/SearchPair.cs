namespace XiqingEdu.Enforcement.Data.Search;

/// <summary>That two characters stand side by side in the words of a record: the index of the lists' search.</summary>
public sealed class SearchPair
{
    /// <summary>The two characters as one number.</summary>
    public required int Pair { get; init; }

    /// <summary>The record, of whatever kind.</summary>
    public required Guid RecordId { get; init; }
}
