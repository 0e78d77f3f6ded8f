using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Serve;

/// <summary>The decision is handed over on the spot.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(OnSitePaths.Step + "serve")]
public sealed class OnSiteServeController(OnSiteStepServices services) : OnSiteStepController<OnSiteServeForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.Serve;

    /// <inheritdoc />
    protected override OnSiteServeForm Blank(OnSitePenalty penalty, LegalFrame law) => new() { Recipient = penalty.Party.Name };

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteServeForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, _) => p.Serve(new OnSiteDelivery(form.HandedOver, form.Refused == true, form.Recipient!, form.Note ?? ""), Actor, law));
}
