using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ApprovePreservation;

/// <summary>The answer to the oldest request.</summary>
public sealed class ApprovePreservationForm : StepForm
{
    public bool? IsApproved { get; set; }

    public string? Opinion { get; set; }
}

internal sealed class ApprovePreservationFormValidator : AbstractValidator<ApprovePreservationForm>
{
    public ApprovePreservationFormValidator()
    {
        RuleFor(f => f.IsApproved).NotNull().WithMessage("请选择是否批准。");
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写审批意见。").MaximumLength(Approval.OpinionMaxLength).WithMessage($"审批意见不得超过 {Approval.OpinionMaxLength} 字。");
    }
}
