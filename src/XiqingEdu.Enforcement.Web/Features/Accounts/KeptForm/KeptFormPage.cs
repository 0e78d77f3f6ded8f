namespace XiqingEdu.Enforcement.Web.Features.Accounts.KeptForm;

/// <summary>What was typed, and where it goes.</summary>
public sealed record KeptFormPage(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields);
