using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.SuspendCase;

/// <summary>The leader lets the case rest.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "suspend-case")]
public sealed class SuspendCaseController(CaseStepServices services) : CaseStepController<SuspendCaseForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.SuspendCase;

    /// <inheritdoc />
    protected override SuspendCaseForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(SuspendCaseForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.SuspendCase(form.Opinion!, form.ExcludingBasis ?? "", Actor, view.Law));
}
