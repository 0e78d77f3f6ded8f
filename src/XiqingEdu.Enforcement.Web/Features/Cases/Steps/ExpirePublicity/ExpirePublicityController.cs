using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ExpirePublicity;

/// <summary>Records by hand what the daily sweep records by itself: the period of publication is over.</summary>
[RequirePermission(Permission.PreparePublicity)]
[Route(CasePaths.Step + "expire-publicity")]
public sealed class ExpirePublicityController(CaseStepServices services) : CaseStepController<ExpirePublicityForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ExpirePublicity;

    /// <inheritdoc />
    protected override ExpirePublicityForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ExpirePublicityForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.ExpirePublicity(Actor, view.Law));
}
