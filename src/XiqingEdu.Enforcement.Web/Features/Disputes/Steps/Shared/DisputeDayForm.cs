using FluentValidation;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

/// <summary>A step that asks for its day only.</summary>
public sealed class DisputeDayForm : DisputeStepForm
{
    public DateOnly? On { get; set; }
}

internal sealed class DisputeDayFormValidator : AbstractValidator<DisputeDayForm>
{
    public DisputeDayFormValidator() => RuleFor(f => f.On).NotNull().WithMessage("请填写日期。");
}
