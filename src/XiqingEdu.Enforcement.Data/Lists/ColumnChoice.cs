namespace XiqingEdu.Enforcement.Data.Lists;

/// <summary>The columns in which an account last chose to see a list.</summary>
public sealed class ColumnChoice
{
    /// <summary>Longest list of keys, in characters.</summary>
    public const int KeysMaxLength = 500;

    /// <summary>Whose it is.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Key of the list.</summary>
    public required string List { get; init; }

    /// <summary>Keys of the columns, separated by commas.</summary>
    public required string Keys { get; set; }
}
