namespace XiqingEdu.Enforcement.Domain.Disputes.Statements;

/// <summary>A file that a bundle of a dispute has named: it is kept, also when the bundle is put together anew without it.</summary>
/// <param name="disputeId">The dispute.</param>
/// <param name="fileSha256">SHA-256 of the file, lower-case hexadecimal.</param>
public sealed class BundleFile(Guid disputeId, string fileSha256)
{
    /// <summary>Key.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The dispute.</summary>
    public Guid DisputeId { get; private init; } = disputeId;

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public string FileSha256 { get; private init; } = fileSha256;
}
