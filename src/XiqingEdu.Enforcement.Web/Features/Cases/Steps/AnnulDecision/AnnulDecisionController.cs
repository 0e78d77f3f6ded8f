using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.AnnulDecision;

/// <summary>The leader annuls the decision.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "annul-decision")]
public sealed class AnnulDecisionController(CaseStepServices services) : CaseStepController<OpinionForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.AnnulDecision;

    /// <inheritdoc />
    protected override OpinionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(OpinionForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, number) => c.AnnulDecision(number, form.Opinion!, Actor, view.Law));
}
