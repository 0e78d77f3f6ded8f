namespace XiqingEdu.Enforcement.Web.Features.Inspections.InstitutionRegistration;

/// <summary>The form, for a new institution or an existing one.</summary>
public sealed record InstitutionRegistrationPage(InstitutionForm Form, bool IsNew);
