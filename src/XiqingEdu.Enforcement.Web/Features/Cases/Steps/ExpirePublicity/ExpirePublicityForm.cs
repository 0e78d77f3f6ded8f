using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ExpirePublicity;

/// <summary>Nothing is typed: the end of the period stands in the record.</summary>
public sealed class ExpirePublicityForm : StepForm;
