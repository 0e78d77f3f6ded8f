using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.RefuseFiling;

/// <summary>The leader refuses filing.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(CasePaths.Step + "refuse-filing")]
public sealed class RefuseFilingController(CaseStepServices services) : CaseStepController<OpinionForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.RefuseFiling;

    /// <inheritdoc />
    protected override OpinionForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new OpinionForm();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(OpinionForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.RefuseFiling(form.Opinion!, Actor, view.Law));
}
