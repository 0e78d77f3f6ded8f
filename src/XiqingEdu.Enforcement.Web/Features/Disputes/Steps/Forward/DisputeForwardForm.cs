using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Forward;

/// <summary>When and where it went.</summary>
public sealed class DisputeForwardForm : DisputeStepForm
{
    public DateOnly? On { get; set; }

    public string? Organ { get; set; }
}

internal sealed class DisputeForwardFormValidator : AbstractValidator<DisputeForwardForm>
{
    public DisputeForwardFormValidator()
    {
        RuleFor(f => f.On).NotNull().WithMessage("请填写转送之日。");
        RuleFor(f => f.Organ).NotEmpty().WithMessage("请填写复议机关。").MaximumLength(Dispute.NameMaxLength).WithMessage($"复议机关不得超过 {Dispute.NameMaxLength} 字。");
    }
}
