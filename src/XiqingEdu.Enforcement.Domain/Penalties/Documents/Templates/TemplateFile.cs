namespace XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;

/// <summary>The Word file of a version, as it lies in the file store.</summary>
/// <param name="Name">Name under which it was uploaded, without a path.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Length">Bytes.</param>
public sealed record TemplateFile(string Name, string Sha256, long Length);
