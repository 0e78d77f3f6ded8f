namespace XiqingEdu.Enforcement.Web.Features.Inspections.Recheck;

/// <summary>The form with what was ordered.</summary>
public sealed record RecheckPage(RecheckFacts Facts, RecheckForm Form, IReadOnlyList<KeyValuePair<string, string>> Inspectors);

/// <summary>What was ordered.</summary>
public sealed record RecheckFacts(Guid Id, int Version, Guid TaskId, string Institution, DateOnly InspectedOn, string Findings, DateOnly DueOn);
