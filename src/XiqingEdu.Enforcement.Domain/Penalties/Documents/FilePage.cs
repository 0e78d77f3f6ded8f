namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>How many pages an item of the file has, as the archivist counted it.</summary>
/// <param name="Hash">SHA-256 of the item's file.</param>
/// <param name="Pages">At least 1.</param>
public sealed record FilePage(string Hash, int Pages)
{
    /// <summary>Most pages of one item.</summary>
    public const int MaxPages = 9_999;
}
