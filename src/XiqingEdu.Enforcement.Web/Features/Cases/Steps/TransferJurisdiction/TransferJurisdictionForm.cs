using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.TransferJurisdiction;

/// <summary>To whom, why, and what goes with it.</summary>
public sealed class TransferJurisdictionForm : StepForm
{
    public string? Organ { get; set; }

    public string? Reason { get; set; }

    public string? Materials { get; set; }
}

internal sealed class TransferJurisdictionFormValidator : AbstractValidator<TransferJurisdictionForm>
{
    public TransferJurisdictionFormValidator()
    {
        RuleFor(f => f.Organ).NotEmpty().WithMessage("请填写接收机关。").MaximumLength(JurisdictionTransfer.OrganMaxLength).WithMessage($"接收机关不得超过 {JurisdictionTransfer.OrganMaxLength} 字。");
        RuleFor(f => f.Reason).NotEmpty().WithMessage("请填写移送理由。").MaximumLength(JurisdictionTransfer.TextMaxLength).WithMessage($"移送理由不得超过 {JurisdictionTransfer.TextMaxLength} 字。");
        RuleFor(f => f.Materials).NotEmpty().WithMessage("请填写移送材料清单。").MaximumLength(JurisdictionTransfer.TextMaxLength).WithMessage($"移送材料清单不得超过 {JurisdictionTransfer.TextMaxLength} 字。");
    }
}
