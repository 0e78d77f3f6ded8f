using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.ScheduleHearing;

/// <summary>A summons.</summary>
public sealed class DisputeHearingForm : DisputeStepForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public HearingKind? Kind { get; set; }

    public DateOnly? HeldOn { get; set; }

    public TimeOnly? HeldAt { get; set; }

    public string? Place { get; set; }

    public DateOnly? NotifiedOn { get; set; }
}

internal sealed class DisputeHearingFormValidator : AbstractValidator<DisputeHearingForm>
{
    public DisputeHearingFormValidator()
    {
        RuleFor(f => f.Kind).NotNull().WithMessage("请选择类型。").IsInEnum().WithMessage("请选择类型。");
        RuleFor(f => f.HeldOn).NotNull().WithMessage("请填写开庭、听证日期。");
        RuleFor(f => f.HeldAt).NotNull().WithMessage("请填写时间。");
        RuleFor(f => f.Place).NotEmpty().WithMessage("请填写地点。").MaximumLength(DisputeHearing.PlaceMaxLength).WithMessage(f => $"地点不得超过 {DisputeHearing.PlaceMaxLength} 字，现为 {f.Place!.Length} 字。");
        RuleFor(f => f.NotifiedOn).NotNull().WithMessage("请填写收到通知之日。");
    }
}
