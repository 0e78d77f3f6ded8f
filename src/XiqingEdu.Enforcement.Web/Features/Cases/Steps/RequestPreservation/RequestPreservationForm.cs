using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RequestPreservation;

/// <summary>What is to be kept, and why.</summary>
public sealed class RequestPreservationForm : StepForm
{
    /// <summary>Made when the page is shown, so that a second click adds nothing.</summary>
    public Guid PreservationId { get; set; }

    public string? Items { get; set; }

    public string? Reason { get; set; }
}

internal sealed class RequestPreservationFormValidator : AbstractValidator<RequestPreservationForm>
{
    public RequestPreservationFormValidator()
    {
        RuleFor(f => f.Items).NotEmpty().WithMessage("请填写保存物品清单。").MaximumLength(RegisteredPreservation.TextMaxLength).WithMessage($"保存物品清单不得超过 {RegisteredPreservation.TextMaxLength} 字。");
        RuleFor(f => f.Reason).NotEmpty().WithMessage("请填写证据可能灭失或者以后难以取得的理由。").MaximumLength(RegisteredPreservation.TextMaxLength).WithMessage($"证据可能灭失或者以后难以取得的理由不得超过 {RegisteredPreservation.TextMaxLength} 字。");
    }
}
