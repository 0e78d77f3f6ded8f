using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.DismissCase;

/// <summary>The leader dismisses the case.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "dismiss-case")]
public sealed class DismissCaseController(CaseStepServices services) : CaseStepController<DecisionForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.DismissCase;

    /// <inheritdoc />
    protected override DecisionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(DecisionForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.DismissCase(form.Opinion!, form.OverdueBasis ?? "", Actor, view.Law));
}
