using FluentValidation;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordRepairApplication;

/// <summary>When the party applied.</summary>
public sealed class RepairApplicationForm : StepForm
{
    public DateOnly? On { get; set; }
}

internal sealed class RepairApplicationFormValidator : AbstractValidator<RepairApplicationForm>
{
    public RepairApplicationFormValidator() => RuleFor(f => f.On).NotNull().WithMessage("请填写申请日期。");
}
