using FluentValidation;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ChangeDecision;

/// <summary>The penalties that hold instead, and why.</summary>
public sealed class ChangeDecisionForm : StepForm, IChangedPenalties
{
    /// <inheritdoc />
    public List<PenaltyKind> Penalties { get; set; } = [];

    /// <inheritdoc />
    public decimal? FineYuan { get; set; }

    /// <inheritdoc />
    public decimal? IllegalGainsYuan { get; set; }

    /// <inheritdoc />
    public decimal? PropertyYuan { get; set; }

    /// <inheritdoc />
    public string? PenaltyContent { get; set; }

    public string? Opinion { get; set; }

    /// <summary>With the penalties that hold today.</summary>
    public static ChangeDecisionForm Of(PenaltyCase penaltyCase)
    {
        var form = new ChangeDecisionForm();
        form.Fill(penaltyCase.EffectiveOutcome);
        return form;
    }
}

internal sealed class ChangeDecisionFormValidator : AbstractValidator<ChangeDecisionForm>
{
    public ChangeDecisionFormValidator()
    {
        RuleFor(f => f.Penalties).NotEmpty().WithMessage("请至少选择一种行政处罚；不再处罚的，请办理撤销。");
        Include(new ChangedPenaltiesValidator());
        RuleFor(f => f.Opinion).NotEmpty().WithMessage("请填写变更的事实和理由。").MaximumLength(DecisionChange.ReasonMaxLength).WithMessage($"变更的事实和理由不得超过 {DecisionChange.ReasonMaxLength} 字。");
    }
}
