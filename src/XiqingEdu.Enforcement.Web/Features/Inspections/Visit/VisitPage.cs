namespace XiqingEdu.Enforcement.Web.Features.Inspections.Visit;

/// <summary>The form with its choices.</summary>
public sealed record VisitPage(
    Guid TaskId, string TaskTitle, VisitForm Form, IReadOnlyList<KeyValuePair<string, string>> Institutions, IReadOnlyList<KeyValuePair<string, string>> Inspectors);
