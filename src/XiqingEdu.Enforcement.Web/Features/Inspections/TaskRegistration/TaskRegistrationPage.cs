namespace XiqingEdu.Enforcement.Web.Features.Inspections.TaskRegistration;

/// <summary>The form with the listed items.</summary>
public sealed record TaskRegistrationPage(TaskForm Form, IReadOnlyList<KeyValuePair<string, string>> Items);
