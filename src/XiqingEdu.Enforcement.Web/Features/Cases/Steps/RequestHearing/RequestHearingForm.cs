using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RequestHearing;

/// <summary>When the request came, and what it says.</summary>
public sealed class RequestHearingForm : StepForm
{
    public DateOnly? ReceivedOn { get; set; }

    public DateOnly? PostmarkOn { get; set; }

    public string? Request { get; set; }
}

internal sealed class RequestHearingFormValidator : AbstractValidator<RequestHearingForm>
{
    public RequestHearingFormValidator()
    {
        RuleFor(f => f.ReceivedOn).NotNull().WithMessage("请填写收到日期。");
        RuleFor(f => f.Request).NotEmpty().WithMessage("请填写听证申请内容。").MaximumLength(Hearing.TextMaxLength).WithMessage($"听证申请内容不得超过 {Hearing.TextMaxLength} 字。");
    }
}
