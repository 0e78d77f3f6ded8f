using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ExplainFinding;

/// <summary>Which finding, and the reason for it.</summary>
public sealed class ExplainFindingForm : StepForm
{
    public string? Code { get; set; }

    public string? Reason { get; set; }
}

internal sealed class ExplainFindingFormValidator : AbstractValidator<ExplainFindingForm>
{
    public ExplainFindingFormValidator()
    {
        RuleFor(f => f.Code).NotEmpty().WithMessage("请选择要说明的提示。");
        RuleFor(f => f.Reason).NotEmpty().WithMessage("请填写理由。")
            .MaximumLength(FindingExplanation.ReasonMaxLength).WithMessage($"理由不得超过 {FindingExplanation.ReasonMaxLength} 字。");
    }
}
