using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>A step that asks for one opinion or reason.</summary>
public sealed class OpinionForm : StepForm
{
    public string? Opinion { get; set; }
}

internal sealed class OpinionFormValidator : AbstractValidator<OpinionForm>
{
    public OpinionFormValidator()
    {
        RuleFor(f => f.Opinion)
            .NotEmpty().WithMessage("请填写意见。")
            .MaximumLength(Approval.OpinionMaxLength).WithMessage(f => $"意见不得超过 {Approval.OpinionMaxLength} 字，现为 {f.Opinion!.Length} 字。");
    }
}
