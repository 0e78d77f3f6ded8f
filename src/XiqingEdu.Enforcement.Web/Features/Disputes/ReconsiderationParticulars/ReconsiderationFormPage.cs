namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationParticulars;

/// <summary>The form, for a new record or an existing one.</summary>
public sealed record ReconsiderationFormPage(ReconsiderationForm Form, bool IsNew);
