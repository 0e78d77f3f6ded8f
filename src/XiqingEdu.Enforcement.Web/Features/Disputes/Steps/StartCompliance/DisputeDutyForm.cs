using FluentValidation;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.StartCompliance;

/// <summary>What has to be done.</summary>
public sealed class DisputeDutyForm : DisputeStepForm
{
    public string? Duty { get; set; }

    public DateOnly? DueOn { get; set; }
}

internal sealed class DisputeDutyFormValidator : AbstractValidator<DisputeDutyForm>
{
    public DisputeDutyFormValidator()
    {
        RuleFor(f => f.Duty).NotEmpty().WithMessage("请填写履行内容。").MaximumLength(Compliance.TextMaxLength).WithMessage(f => $"履行内容不得超过 {Compliance.TextMaxLength} 字，现为 {f.Duty!.Length} 字。");
        RuleFor(f => f.DueOn).NotNull().WithMessage("请填写履行期限。");
    }
}
