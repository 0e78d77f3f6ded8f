using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.PreparePublicity;

/// <summary>The public version.</summary>
public sealed class PreparePublicityForm : StepForm
{
    public string? Summary { get; set; }
}

internal sealed class PreparePublicityFormValidator : AbstractValidator<PreparePublicityForm>
{
    public PreparePublicityFormValidator() => RuleFor(f => f.Summary)
        .NotEmpty().WithMessage("请填写公示信息。")
        .MaximumLength(Publicity.SummaryMaxLength).WithMessage($"公示信息不得超过 {Publicity.SummaryMaxLength} 字。");
}
