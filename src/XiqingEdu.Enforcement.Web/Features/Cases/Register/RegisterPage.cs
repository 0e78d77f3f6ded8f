namespace XiqingEdu.Enforcement.Web.Features.Cases.Register;

/// <summary>The page with its form.</summary>
public sealed record RegisterPage(RegisterForm Form);
