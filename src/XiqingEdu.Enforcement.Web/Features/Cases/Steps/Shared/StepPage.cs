using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;

/// <summary>The page of a step with its form.</summary>
public sealed record StepPage<TForm>(CaseView View, StepRule Rule, IReadOnlyList<RuleCheck> Checks, TForm Form) : IStepPage
    where TForm : StepForm
{
    /// <inheritdoc />
    public int Version => Form.Version;

    /// <summary>The case.</summary>
    public PenaltyCase Case => View.Case;
}
