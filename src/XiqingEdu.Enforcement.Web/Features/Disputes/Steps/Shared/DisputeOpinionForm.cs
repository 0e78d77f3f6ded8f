using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

/// <summary>A step that asks for one opinion or reason.</summary>
public sealed class DisputeOpinionForm : DisputeStepForm
{
    public string? Opinion { get; set; }
}

internal sealed class DisputeOpinionFormValidator : AbstractValidator<DisputeOpinionForm>
{
    public DisputeOpinionFormValidator() => RuleFor(f => f.Opinion)
        .NotEmpty().WithMessage("请填写意见或者理由。")
        .MaximumLength(Approval.OpinionMaxLength).WithMessage(f => $"意见或者理由不得超过 {Approval.OpinionMaxLength} 字，现为 {f.Opinion!.Length} 字。");
}
