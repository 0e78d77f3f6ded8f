using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.EndHearing;

/// <summary>Withdrawn or abandoned, and how.</summary>
public sealed class EndHearingForm : StepForm
{
    public HearingState? How { get; set; }

    public string? Opinion { get; set; }
}

internal sealed class EndHearingFormValidator : AbstractValidator<EndHearingForm>
{
    public EndHearingFormValidator()
    {
        RuleFor(f => f.How).NotNull().WithMessage("请选择撤回申请或者视为放弃。");
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写终止听证的情况。").MaximumLength(Approval.OpinionMaxLength).WithMessage($"终止听证的情况不得超过 {Approval.OpinionMaxLength} 字。");
    }
}
