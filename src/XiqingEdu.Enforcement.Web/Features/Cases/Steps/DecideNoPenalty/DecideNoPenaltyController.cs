using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.DecideNoPenalty;

/// <summary>The leader decides that no penalty is imposed.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "decide-no-penalty")]
public sealed class DecideNoPenaltyController(CaseStepServices services) : CaseStepController<DecisionForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.DecideNoPenalty;

    /// <inheritdoc />
    protected override DecisionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(DecisionForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, number) => c.DecideNoPenalty(number, form.Opinion!, form.OverdueBasis ?? "", Actor, view.Law));
}
