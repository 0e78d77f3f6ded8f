using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ReexamineDefense;

/// <summary>Whether the claims are adopted, and why.</summary>
public sealed class ReexamineDefenseForm : StepForm
{
    public bool? IsAdopted { get; set; }

    public string? Findings { get; set; }
}

internal sealed class ReexamineDefenseFormValidator : AbstractValidator<ReexamineDefenseForm>
{
    public ReexamineDefenseFormValidator()
    {
        RuleFor(f => f.IsAdopted).NotNull().WithMessage("请选择是否采纳。");
        RuleFor(f => f.Findings).NotEmpty().WithMessage("请填写复核意见。")
            .MaximumLength(Defense.TextMaxLength).WithMessage($"复核意见不得超过 {Defense.TextMaxLength} 字。");
    }
}
