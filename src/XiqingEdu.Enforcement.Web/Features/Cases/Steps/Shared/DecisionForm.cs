using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>The leader's decision.</summary>
public sealed class DecisionForm : StepForm
{
    public string? Opinion { get; set; }

    public string? OverdueBasis { get; set; }
}

internal sealed class DecisionFormValidator : AbstractValidator<DecisionForm>
{
    public DecisionFormValidator()
    {
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写审批意见。")
            .MaximumLength(Approval.OpinionMaxLength).WithMessage($"审批意见不得超过 {Approval.OpinionMaxLength} 字。");
        RuleFor(f => f.OverdueBasis).MaximumLength(Approval.OpinionMaxLength).WithMessage($"超过九十日作出决定的依据不得超过 {Approval.OpinionMaxLength} 字。");
    }
}
