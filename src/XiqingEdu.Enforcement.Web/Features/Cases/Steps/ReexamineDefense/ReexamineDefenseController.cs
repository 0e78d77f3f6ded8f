using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ReexamineDefense;

/// <summary>A handler re-examines the claims in writing.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(CasePaths.Step + "reexamine-defense")]
public sealed class ReexamineDefenseController(CaseStepServices services) : CaseStepController<ReexamineDefenseForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ReexamineDefense;

    /// <inheritdoc />
    protected override ReexamineDefenseForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ReexamineDefenseForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.ReexamineDefense(form.IsAdopted!.Value, form.Findings!, Actor, view.Law));
}
