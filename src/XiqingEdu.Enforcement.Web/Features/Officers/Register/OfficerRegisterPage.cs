using XiqingEdu.Enforcement.Web.Features.Officers.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Officers.Register;

/// <summary>The form of a new person.</summary>
public sealed record OfficerRegisterPage(PersonForm Form);
