namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>How many pages an item of the file has, as the archivist counted it.</summary>
/// <param name="Sha256">Hash of the item's file.</param>
/// <param name="Pages">At least 1.</param>
public sealed record FilePage(string Sha256, int Pages)
{
    /// <summary>Most pages of one item.</summary>
    public const int MaxPages = 9_999;
}
