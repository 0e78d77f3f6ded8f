using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Close;

/// <summary>The leader closes.</summary>
[RequirePermission(Permission.DecideCase)]
[Route(OnSitePaths.Step + "close")]
public sealed class OnSiteCloseController(OnSiteStepServices services) : OnSiteStepController<OnSiteCloseForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.Close;

    /// <inheritdoc />
    protected override OnSiteCloseForm Blank(OnSitePenalty penalty, LegalFrame law) => new() { Opinion = "同意结案。", Period = ArchivePeriod.TenYears };

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteCloseForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, _) => p.Close(form.Opinion!, form.Period!.Value, Actor, law));
}
