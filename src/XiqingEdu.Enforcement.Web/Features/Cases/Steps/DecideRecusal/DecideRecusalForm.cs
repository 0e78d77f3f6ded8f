using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.DecideRecusal;

/// <summary>The decision on the oldest application.</summary>
public sealed class DecideRecusalForm : StepForm
{
    public bool? IsGranted { get; set; }

    public string? Opinion { get; set; }
}

internal sealed class DecideRecusalFormValidator : AbstractValidator<DecideRecusalForm>
{
    public DecideRecusalFormValidator()
    {
        RuleFor(f => f.IsGranted).NotNull().WithMessage("请选择是否决定回避。");
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写决定及理由。").MaximumLength(Approval.OpinionMaxLength).WithMessage($"决定及理由不得超过 {Approval.OpinionMaxLength} 字。");
    }
}
