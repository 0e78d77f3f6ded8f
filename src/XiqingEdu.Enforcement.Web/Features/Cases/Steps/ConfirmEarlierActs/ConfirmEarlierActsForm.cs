using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ConfirmEarlierActs;

/// <summary>What was found, and which evidence is put aside.</summary>
public sealed class ConfirmEarlierActsForm : StepForm
{
    public List<Guid> PutAside { get; set; } = [];

    public string? Opinion { get; set; }
}

internal sealed class ConfirmEarlierActsFormValidator : AbstractValidator<ConfirmEarlierActsForm>
{
    public ConfirmEarlierActsFormValidator()
    {
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写审查意见。").MaximumLength(Approval.OpinionMaxLength).WithMessage($"审查意见不得超过 {Approval.OpinionMaxLength} 字。");
    }
}
