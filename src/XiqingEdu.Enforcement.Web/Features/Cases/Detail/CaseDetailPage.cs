using XiqingEdu.Enforcement.Web.Features.Cases.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Detail;

/// <summary>A case with the disputes about it that this person may see.</summary>
public sealed record CaseDetailPage(CaseView View, IReadOnlyList<CaseDispute> Disputes);

/// <summary>A reconsideration or a suit about the case.</summary>
public sealed record CaseDispute(string Kind, string Number, string State, string Path);
