using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Web.Features.Cases.SampleDocuments;

/// <summary>A sample document.</summary>
/// <param name="Document">What it is.</param>
/// <param name="Sheet">As HTML.</param>
public sealed record SampleDocumentPage(FilledDocument Document, string Sheet);
