using XiqingEdu.Enforcement.Web.Features.Cases.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Detail;

/// <summary>A case with the disputes about it that this person may see, and the on-the-spot penalty that it came from.</summary>
public sealed record CaseDetailPage(CaseView View, IReadOnlyList<CaseDispute> Disputes, CaseOrigin? Origin, CaseOrigin? RemadeFrom, CaseOrigin? RemadeAs);

/// <summary>Another record that the case came from or went over into.</summary>
public sealed record CaseOrigin(string Text, string Path);

/// <summary>A reconsideration or a suit about the case.</summary>
public sealed record CaseDispute(string Kind, string Number, string State, string Path);
