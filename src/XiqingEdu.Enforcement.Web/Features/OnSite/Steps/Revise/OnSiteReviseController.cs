using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Revise;

/// <summary>The officers correct the form before the decision.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(OnSitePaths.Step + "revise")]
public sealed class OnSiteReviseController(OnSiteStepServices services, OnSiteOffers offers) : OnSiteStepController<OnSitePenaltyForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.Revise;

    /// <inheritdoc />
    protected override OnSitePenaltyForm Blank(OnSitePenalty penalty, LegalFrame law) => OnSitePenaltyForm.Of(penalty);

    /// <inheritdoc />
    protected override async Task PrepareAsync(CancellationToken cancel) => ViewData["Choices"] = await offers.ReadAsync(cancel);

    /// <inheritdoc />
    protected override async Task<Action<OnSitePenalty, string>> VerbAsync(OnSitePenaltyForm form, LegalFrame law, CancellationToken cancel)
    {
        var particulars = await offers.ToParticularsAsync(form, cancel);
        return (p, _) => p.Revise(particulars, Actor, law);
    }
}
