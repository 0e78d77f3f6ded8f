namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>What the file of a case holds, for its cover and contents.</summary>
/// <param name="Items">Everything bound, in order.</param>
public sealed record FileFacts(IReadOnlyList<FileItem> Items);
