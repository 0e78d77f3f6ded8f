using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.TerminateEnforcement;

/// <summary>The ground of law and its proof.</summary>
public sealed class TerminateEnforcementForm : StepForm
{
    public TerminationGround? Ground { get; set; }

    public string? Opinion { get; set; }
}

internal sealed class TerminateEnforcementFormValidator : AbstractValidator<TerminateEnforcementForm>
{
    public TerminateEnforcementFormValidator()
    {
        RuleFor(f => f.Ground).NotNull().WithMessage("请选择终结执行的法定情形。");
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写终结执行的事实和证明。").MaximumLength(Approval.OpinionMaxLength).WithMessage($"终结执行的事实和证明不得超过 {Approval.OpinionMaxLength} 字。");
    }
}
