namespace XiqingEdu.Enforcement.Web.Features.Drafts;

/// <summary>What was typed, and where it goes.</summary>
public sealed record DraftPage(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields);
