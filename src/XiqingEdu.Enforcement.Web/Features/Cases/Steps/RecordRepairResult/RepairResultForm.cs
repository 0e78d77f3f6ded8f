using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecordRepairResult;

/// <summary>The result and why.</summary>
public sealed class RepairResultForm : StepForm
{
    public bool? Granted { get; set; }

    public string? Opinion { get; set; }
}

internal sealed class RepairResultFormValidator : AbstractValidator<RepairResultForm>
{
    public RepairResultFormValidator()
    {
        RuleFor(f => f.Granted).NotNull().WithMessage("请选择办理结果。");
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写办理意见。").MaximumLength(Approval.OpinionMaxLength).WithMessage($"办理意见不得超过 {Approval.OpinionMaxLength} 字。");
    }
}
