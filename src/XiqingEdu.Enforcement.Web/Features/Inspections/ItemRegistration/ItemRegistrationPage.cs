namespace XiqingEdu.Enforcement.Web.Features.Inspections.ItemRegistration;

/// <summary>The form.</summary>
public sealed record ItemRegistrationPage(ItemForm Form);
