using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.CorrectOwnAct;

/// <summary>What was put right, and how the applicant was told.</summary>
public sealed class DisputeOwnCorrectionForm : DisputeStepForm
{
    public DateOnly? On { get; set; }

    public bool? Annuls { get; set; }

    public string? Correction { get; set; }

    public string? Told { get; set; }
}

internal sealed class DisputeOwnCorrectionFormValidator : AbstractValidator<DisputeOwnCorrectionForm>
{
    public DisputeOwnCorrectionFormValidator()
    {
        RuleFor(f => f.On).NotNull().WithMessage("请填写纠正之日。");
        RuleFor(f => f.Annuls).NotNull().WithMessage("请选择是否撤销处罚决定。");
        RuleFor(f => f.Correction).NotEmpty().WithMessage("请填写纠正的内容。")
            .MaximumLength(OwnCorrection.TextMaxLength).WithMessage(f => $"纠正的内容不得超过 {OwnCorrection.TextMaxLength} 字，现为 {f.Correction!.Length} 字。");
        RuleFor(f => f.Told).NotEmpty().WithMessage("请填写告知申请人的情况。")
            .MaximumLength(OwnCorrection.TextMaxLength).WithMessage(f => $"告知申请人的情况不得超过 {OwnCorrection.TextMaxLength} 字，现为 {f.Told!.Length} 字。");
    }
}
