using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.TerminateEnforcement;

/// <summary>The leader ends the enforcement.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "terminate-enforcement")]
public sealed class TerminateEnforcementController(CaseStepServices services) : CaseStepController<TerminateEnforcementForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.TerminateEnforcement;

    /// <inheritdoc />
    protected override TerminateEnforcementForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(TerminateEnforcementForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.TerminateEnforcement(form.Ground!.Value, form.Opinion!, Actor, view.Law));
}
