using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Close;

/// <summary>结案审批表.</summary>
public sealed class OnSiteCloseForm : OnSiteStepForm
{
    public string? Opinion { get; set; }

    public ArchivePeriod? Period { get; set; }
}

internal sealed class OnSiteCloseFormValidator : AbstractValidator<OnSiteCloseForm>
{
    public OnSiteCloseFormValidator()
    {
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写结案意见。").MaximumLength(Approval.OpinionMaxLength).WithMessage($"结案意见不得超过 {Approval.OpinionMaxLength} 字。");
        RuleFor(f => f.Period).NotNull().WithMessage("请选择保管期限。");
    }
}
