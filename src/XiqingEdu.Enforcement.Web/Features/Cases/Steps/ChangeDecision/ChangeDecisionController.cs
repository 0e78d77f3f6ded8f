using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ChangeDecision;

/// <summary>The leader lightens the decision.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "change-decision")]
public sealed class ChangeDecisionController(CaseStepServices services) : CaseStepController<ChangeDecisionForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ChangeDecision;

    /// <inheritdoc />
    protected override ChangeDecisionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => ChangeDecisionForm.Of(penaltyCase);

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ChangeDecisionForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, number) => c.ChangeDecision(number, form.ToOutcome(c.EffectiveOutcome!), form.Opinion!, Actor, view.Law));
}
