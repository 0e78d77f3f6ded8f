namespace XiqingEdu.Enforcement.Data.Files;

/// <summary>A file in the store.</summary>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Length">In bytes.</param>
public readonly record struct StoredFile(string Sha256, long Length);
