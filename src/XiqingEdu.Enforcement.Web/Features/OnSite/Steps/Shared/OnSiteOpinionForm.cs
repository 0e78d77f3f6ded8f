using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

/// <summary>A step that asks for one opinion.</summary>
public sealed class OnSiteOpinionForm : OnSiteStepForm
{
    public string? Opinion { get; set; }
}

/// <summary>A step that asks for one reason, which goes on to a document or a clue.</summary>
public sealed class OnSiteReasonForm : OnSiteStepForm
{
    public string? Opinion { get; set; }
}

internal sealed class OnSiteOpinionFormValidator : AbstractValidator<OnSiteOpinionForm>
{
    public OnSiteOpinionFormValidator()
    {
        RuleFor(f => f.Opinion)
            .NotEmpty().WithMessage("请填写意见。")
            .MaximumLength(Approval.OpinionMaxLength).WithMessage(f => $"意见不得超过 {Approval.OpinionMaxLength} 字，现为 {f.Opinion!.Length} 字。");
    }
}

internal sealed class OnSiteReasonFormValidator : AbstractValidator<OnSiteReasonForm>
{
    public OnSiteReasonFormValidator()
    {
        RuleFor(f => f.Opinion)
            .NotEmpty().WithMessage("请填写理由。")
            .MaximumLength(OnSitePenalty.ReasonMaxLength).WithMessage(f => $"理由不得超过 {OnSitePenalty.ReasonMaxLength} 字，现为 {f.Opinion!.Length} 字。");
    }
}
