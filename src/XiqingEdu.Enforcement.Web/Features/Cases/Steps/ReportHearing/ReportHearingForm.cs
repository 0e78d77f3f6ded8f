using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ReportHearing;

/// <summary>What the party claimed, and what the host thinks.</summary>
public sealed class ReportHearingForm : StepForm
{
    public string? Claims { get; set; }

    public string? Report { get; set; }
}

internal sealed class ReportHearingFormValidator : AbstractValidator<ReportHearingForm>
{
    public ReportHearingFormValidator()
    {
        RuleFor(f => f.Claims).NotEmpty().WithMessage("请填写当事人在听证中的主张。").MaximumLength(Defense.TextMaxLength).WithMessage($"当事人在听证中的主张不得超过 {Defense.TextMaxLength} 字。");
        RuleFor(f => f.Report).NotEmpty().WithMessage("请填写听证意见。").MaximumLength(Hearing.TextMaxLength).WithMessage($"听证意见不得超过 {Hearing.TextMaxLength} 字。");
    }
}
