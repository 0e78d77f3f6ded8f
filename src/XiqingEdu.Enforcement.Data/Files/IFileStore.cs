namespace XiqingEdu.Enforcement.Data.Files;

/// <summary>Where attachments lie. The name of a file is the SHA-256 of its bytes, so what was uploaded cannot be exchanged unnoticed.</summary>
public interface IFileStore
{
    /// <summary>Stores the bytes and returns their lower-case hexadecimal SHA-256 and length. The same bytes are kept once.</summary>
    Task<StoredFile> SaveAsync(Stream content, CancellationToken cancel = default);

    /// <summary>Opens the bytes with this hash; null when they are not there.</summary>
    Task<Stream?> OpenAsync(string sha256, CancellationToken cancel = default);
}
