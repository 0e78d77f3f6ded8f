using FluentValidation;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ExcludeEvidence;

/// <summary>Which item is excluded, and why.</summary>
public sealed class ExcludeEvidenceForm : StepForm
{
    public Guid? EvidenceId { get; set; }

    public string? Reason { get; set; }
}

internal sealed class ExcludeEvidenceFormValidator : AbstractValidator<ExcludeEvidenceForm>
{
    public ExcludeEvidenceFormValidator()
    {
        RuleFor(f => f.EvidenceId).NotNull().WithMessage("请选择要排除的证据。");
        RuleFor(f => f.Reason).NotEmpty().WithMessage("请填写排除理由。");
    }
}
