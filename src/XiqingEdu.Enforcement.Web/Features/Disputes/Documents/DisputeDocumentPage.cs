using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Documents;

/// <summary>A document of a dispute.</summary>
/// <param name="View">The dispute.</param>
/// <param name="Entry">Which document.</param>
/// <param name="Word">The bytes of the Word file.</param>
/// <param name="Sheet">The same as HTML.</param>
public sealed record DisputeDocumentPage(DisputeView View, DisputeDocumentEntry Entry, byte[] Word, string Sheet);
