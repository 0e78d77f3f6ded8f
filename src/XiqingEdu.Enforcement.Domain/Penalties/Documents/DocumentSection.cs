namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>A list below the text of a document, with its heading.</summary>
/// <param name="Heading">Heading.</param>
/// <param name="Table">The list.</param>
public sealed record DocumentSection(string Heading, DocumentTable Table);
