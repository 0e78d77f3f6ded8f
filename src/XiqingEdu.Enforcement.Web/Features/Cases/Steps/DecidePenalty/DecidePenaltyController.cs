using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.DecidePenalty;

/// <summary>The leader decides the penalty.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "decide-penalty")]
public sealed class DecidePenaltyController(CaseStepServices services) : CaseStepController<DecisionForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.DecidePenalty;

    /// <inheritdoc />
    protected override DecisionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(DecisionForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, number) => c.DecidePenalty(number, form.Opinion!, form.OverdueBasis ?? "", Actor, view.Law));
}
