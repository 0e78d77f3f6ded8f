using FluentValidation;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationStep;

/// <summary>A step that asks for its day only.</summary>
public sealed class LitigationStepForm
{
    public int Version { get; set; }

    public DateOnly? On { get; set; }
}

internal sealed class LitigationStepFormValidator : AbstractValidator<LitigationStepForm>
{
    public LitigationStepFormValidator() => RuleFor(f => f.On).NotNull().WithMessage("请填写日期。");
}
