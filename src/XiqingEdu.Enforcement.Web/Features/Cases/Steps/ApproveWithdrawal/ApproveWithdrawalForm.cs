using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ApproveWithdrawal;

/// <summary>Nothing is typed: the version says what was approved.</summary>
public sealed class ApproveWithdrawalForm : StepForm;
