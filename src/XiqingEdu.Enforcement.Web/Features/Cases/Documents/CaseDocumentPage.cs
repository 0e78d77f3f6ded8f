using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Documents;

/// <summary>A document of a case.</summary>
public sealed record CaseDocumentPage(Guid CaseId, string CaseNumber, DocumentKind Kind, LegalDocument Document);
