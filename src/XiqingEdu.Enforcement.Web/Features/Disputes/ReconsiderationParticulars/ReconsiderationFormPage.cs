namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationParticulars;

/// <summary>The form, for a new record or an existing one, with the cases that it can be about.</summary>
public sealed record ReconsiderationFormPage(ReconsiderationForm Form, bool IsNew, IReadOnlyList<KeyValuePair<string, string>> Cases);
