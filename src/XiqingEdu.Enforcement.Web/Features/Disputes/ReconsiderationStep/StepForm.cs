using FluentValidation;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationStep;

/// <summary>A step that asks for its day only.</summary>
public sealed class StepForm
{
    public int Version { get; set; }

    public DateOnly? On { get; set; }
}

internal sealed class StepFormValidator : AbstractValidator<StepForm>
{
    public StepFormValidator() => RuleFor(f => f.On).NotNull().WithMessage("请填写日期。");
}
