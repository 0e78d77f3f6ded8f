using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.DecideCriminalTransfer;

/// <summary>The head's decision.</summary>
public sealed class DecideCriminalTransferForm : StepForm
{
    public bool? IsApproved { get; set; }

    public string? Organ { get; set; }

    public string? Materials { get; set; }

    public string? Opinion { get; set; }
}

internal sealed class DecideCriminalTransferFormValidator : AbstractValidator<DecideCriminalTransferForm>
{
    public DecideCriminalTransferFormValidator()
    {
        RuleFor(f => f.IsApproved).NotNull().WithMessage("请选择是否批准移送。");
        When(f => f.IsApproved == true, () =>
        {
            RuleFor(f => f.Organ).NotEmpty().WithMessage("请填写接收机关。").MaximumLength(CriminalTransfer.OrganMaxLength).WithMessage($"接收机关不得超过 {CriminalTransfer.OrganMaxLength} 字。");
            RuleFor(f => f.Materials).NotEmpty().WithMessage("请填写移送材料和涉案物品清单。").MaximumLength(CriminalTransfer.TextMaxLength).WithMessage($"移送材料和涉案物品清单不得超过 {CriminalTransfer.TextMaxLength} 字。");
        });
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写审批意见。").MaximumLength(Approval.OpinionMaxLength).WithMessage($"审批意见不得超过 {Approval.OpinionMaxLength} 字。");
    }
}
