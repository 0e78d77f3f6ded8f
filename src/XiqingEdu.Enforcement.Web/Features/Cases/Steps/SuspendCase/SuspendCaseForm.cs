using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.SuspendCase;

/// <summary>Why the case rests.</summary>
public sealed class SuspendCaseForm : StepForm
{
    public string? Opinion { get; set; }

    public string? ExcludingBasis { get; set; }
}

internal sealed class SuspendCaseFormValidator : AbstractValidator<SuspendCaseForm>
{
    public SuspendCaseFormValidator()
    {
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写中止理由。").MaximumLength(Approval.OpinionMaxLength).WithMessage($"中止理由不得超过 {Approval.OpinionMaxLength} 字。");
        RuleFor(f => f.ExcludingBasis).MaximumLength(Suspension.TextMaxLength).WithMessage($"扣除期限的依据不得超过 {Suspension.TextMaxLength} 字。");
    }
}
