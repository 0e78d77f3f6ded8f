using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RecheckCorrection;

/// <summary>What two officers found.</summary>
public sealed class RecheckCorrectionForm : StepForm
{
    public DateOnly? RecheckedOn { get; set; }

    public RectificationStatus? Result { get; set; }

    public string? Findings { get; set; }

    public DateOnly? NewDueOn { get; set; }

    public Guid? FirstOfficerId { get; set; }

    public Guid? SecondOfficerId { get; set; }
}

internal sealed class RecheckCorrectionFormValidator : AbstractValidator<RecheckCorrectionForm>
{
    public RecheckCorrectionFormValidator()
    {
        RuleFor(f => f.RecheckedOn).NotNull().WithMessage("请填写复查日期。");
        RuleFor(f => f.Result).NotNull().WithMessage("请选择复查结果。");
        RuleFor(f => f.Findings).NotEmpty().WithMessage("请填写复查情况。").MaximumLength(CorrectionOrder.TextMaxLength).WithMessage($"复查情况不得超过 {CorrectionOrder.TextMaxLength} 字。");
        RuleFor(f => f.FirstOfficerId).NotNull().WithMessage("请选择第一名执法人员。");
        RuleFor(f => f.SecondOfficerId).NotNull().WithMessage("请选择第二名执法人员。");
    }
}
