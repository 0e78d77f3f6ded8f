using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.WithdrawPublicity;

/// <summary>The reason that the public will read.</summary>
public sealed class WithdrawPublicityForm : StepForm
{
    public string? Reason { get; set; }
}

internal sealed class WithdrawPublicityFormValidator : AbstractValidator<WithdrawPublicityForm>
{
    public WithdrawPublicityFormValidator() => RuleFor(f => f.Reason)
        .NotEmpty().WithMessage("请填写向社会公开的撤回理由。")
        .MaximumLength(PublicNotice.ReasonMaxLength).WithMessage($"撤回理由不得超过 {PublicNotice.ReasonMaxLength} 字。");
}
