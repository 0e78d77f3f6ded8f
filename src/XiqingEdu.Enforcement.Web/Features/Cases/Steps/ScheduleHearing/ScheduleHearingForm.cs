using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ScheduleHearing;

/// <summary>Host, day, place, and whether it is open.</summary>
public sealed class ScheduleHearingForm : StepForm
{
    public Guid? HostId { get; set; }

    public DateOnly? HeldOn { get; set; }

    public string? Place { get; set; }

    public string? ClosedBecause { get; set; }

    /// <summary>The earliest day on which the hearing may be held when its notice is served today.</summary>
    public static DateOnly EarliestOn(LegalFrame law) => law.Calendar.EarliestAfterClearWorkingDays(law.Today, Hearing.ClearWorkingDays);

    /// <summary>The earliest day; what was fixed before is offered again when the hearing is moved.</summary>
    public static ScheduleHearingForm Of(PenaltyCase c, LegalFrame law)
    {
        var fixedBefore = c.Notice?.Hearing;
        return new() { HostId = fixedBefore?.HostId, HeldOn = EarliestOn(law), Place = fixedBefore?.Place, ClosedBecause = fixedBefore?.ClosedBecause };
    }
}

internal sealed class ScheduleHearingFormValidator : AbstractValidator<ScheduleHearingForm>
{
    public ScheduleHearingFormValidator()
    {
        RuleFor(f => f.HostId).NotNull().WithMessage("请选择听证主持人。");
        RuleFor(f => f.HeldOn).NotNull().WithMessage("请填写听证日期。");
        RuleFor(f => f.Place).NotEmpty().WithMessage("请填写听证地点。").MaximumLength(Hearing.PlaceMaxLength).WithMessage($"听证地点不得超过 {Hearing.PlaceMaxLength} 字。");
    }
}
