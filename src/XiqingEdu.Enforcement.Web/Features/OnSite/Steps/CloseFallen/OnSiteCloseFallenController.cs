using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.CloseFallen;

/// <summary>The leader closes a penalty whose decision fell; what was disputed is kept for good.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(OnSitePaths.Step + "close-fallen")]
public sealed class OnSiteCloseFallenController(OnSiteStepServices services) : OnSiteStepController<OnSiteOpinionForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.CloseFallen;

    /// <inheritdoc />
    protected override OnSiteOpinionForm Blank(OnSitePenalty penalty, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteOpinionForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, _) => p.CloseFallen(form.Opinion!, ArchivePeriod.Permanent, Actor, law));
}
