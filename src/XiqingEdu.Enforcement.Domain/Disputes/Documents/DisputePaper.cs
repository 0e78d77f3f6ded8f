using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Domain.Disputes.Documents;

/// <summary>A document of a dispute, composed of what is known.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="About">What tells it apart from others of its kind; empty for the only one.</param>
/// <param name="Text">The text; what is missing is left out of it.</param>
/// <param name="Missing">What it still lacks, in Chinese; a final one lacks nothing.</param>
public sealed record DisputePaper(DocumentKind Kind, string About, LegalDocument Text, IReadOnlyList<string> Missing);
