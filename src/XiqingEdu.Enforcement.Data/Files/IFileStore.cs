namespace XiqingEdu.Enforcement.Data.Files;

/// <summary>Where attachments lie. The name of a file is the SHA-256 of its bytes, so what was uploaded cannot be exchanged unnoticed.</summary>
public interface IFileStore
{
    /// <summary>Stores the bytes and returns their lower-case hexadecimal SHA-256 and length. The same bytes are kept once; they count as uploaded now.</summary>
    Task<StoredFile> SaveAsync(Stream content, CancellationToken cancel = default);

    /// <summary>Opens the bytes with this hash; null when they are not there.</summary>
    Task<Stream?> OpenAsync(string sha256, CancellationToken cancel = default);

    /// <summary>Lets the bytes count as uploaded now, before a record names them; false when they are not there.</summary>
    bool Renew(string sha256);

    /// <summary>Hashes of what was uploaded before an instant (UTC).</summary>
    IEnumerable<string> UploadedBefore(DateTime instant);

    /// <summary>
    /// Removes bytes that were uploaded before an instant and that nothing names. They are taken aside first and both
    /// questions are asked again, so that a save at the same moment either keeps them or does not find them.
    /// </summary>
    /// <returns>Whether they were removed.</returns>
    Task<bool> RemoveAsync(string sha256, DateTime uploadedBefore, Func<Task<bool>> isNamed, CancellationToken cancel = default);

    /// <summary>Gives back what a broken-off removal left aside, and clears what broken-off uploads left (UTC).</summary>
    void Recover(DateTime brokenOffBefore);
}
