using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.ReportForRecord;

/// <summary>当场行政处罚备案表.</summary>
public sealed class OnSiteReportForRecordForm : OnSiteStepForm
{
    public string? Opinion { get; set; }
}

internal sealed class OnSiteReportForRecordFormValidator : AbstractValidator<OnSiteReportForRecordForm>
{
    public OnSiteReportForRecordFormValidator() =>
        RuleFor(f => f.Opinion).MaximumLength(Approval.OpinionMaxLength).WithMessage(f => $"报备说明不得超过 {Approval.OpinionMaxLength} 字，现为 {f.Opinion!.Length} 字。");
}
