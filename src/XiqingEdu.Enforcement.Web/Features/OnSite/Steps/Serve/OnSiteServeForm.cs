using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Serve;

/// <summary>How the decision was handed over.</summary>
public sealed class OnSiteServeForm : OnSiteStepForm
{
    public bool? Refused { get; set; }

    public string? Recipient { get; set; }

    public string? Note { get; set; }

    public bool HandedOver { get; set; }
}

internal sealed class OnSiteServeFormValidator : AbstractValidator<OnSiteServeForm>
{
    public OnSiteServeFormValidator()
    {
        RuleFor(f => f.Refused).NotNull().WithMessage("请选择签收情况。");
        RuleFor(f => f.Recipient).NotEmpty().WithMessage("请填写受领人。").MaximumLength(ServiceRecord.RecipientMaxLength).WithMessage($"受领人不得超过 {ServiceRecord.RecipientMaxLength} 字。");
        RuleFor(f => f.Note).NotEmpty().When(f => f.Refused == true, ApplyConditionTo.CurrentValidator).WithMessage("请填写拒绝签收的情况。")
            .MaximumLength(OnSiteDelivery.NoteMaxLength).WithMessage($"拒绝签收的情况不得超过 {OnSiteDelivery.NoteMaxLength} 字。");
    }
}
