namespace XiqingEdu.Enforcement.TestKit;

/// <summary>A page that can really be opened on the demo data.</summary>
/// <param name="Path">Address with its query.</param>
/// <param name="UserName">The demo account to open it with; null: the first one whose roles are allowed.</param>
public sealed record PageSample(string Path, string? UserName = null);
