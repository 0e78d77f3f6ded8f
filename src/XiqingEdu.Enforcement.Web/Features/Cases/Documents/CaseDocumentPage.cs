using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Documents;

/// <summary>A document of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Entry">Which document.</param>
/// <param name="Missing">What a draft still lacks.</param>
/// <param name="Word">The bytes of the Word file.</param>
/// <param name="Sheet">The same as HTML.</param>
public sealed record CaseDocumentPage(PenaltyCase Case, DocumentEntry Entry, IReadOnlyList<FilledField> Missing, byte[] Word, string Sheet);
