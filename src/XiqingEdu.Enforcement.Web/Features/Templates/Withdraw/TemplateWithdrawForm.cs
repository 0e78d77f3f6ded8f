using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;

namespace XiqingEdu.Enforcement.Web.Features.Templates.Withdraw;

/// <summary>Why a version is withdrawn.</summary>
public sealed class TemplateWithdrawForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

internal sealed class TemplateWithdrawFormValidator : AbstractValidator<TemplateWithdrawForm>
{
    public TemplateWithdrawFormValidator() =>
        RuleFor(f => f.Reason).NotEmpty().WithMessage("请填写撤回理由。")
            .MaximumLength(TemplateVersion.ReasonMaxLength).WithMessage($"撤回理由不得超过 {TemplateVersion.ReasonMaxLength} 字。");
}
