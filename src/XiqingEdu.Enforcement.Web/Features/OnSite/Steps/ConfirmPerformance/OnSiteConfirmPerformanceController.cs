using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.ConfirmPerformance;

/// <summary>The unit head confirms the performance.</summary>
[RequirePermission(Permission.HeadUnit)]
[Route(OnSitePaths.Step + "confirm-performance")]
public sealed class OnSiteConfirmPerformanceController(OnSiteStepServices services) : OnSiteStepController<OnSiteOpinionForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.ConfirmPerformance;

    /// <inheritdoc />
    protected override OnSiteOpinionForm Blank(OnSitePenalty penalty, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteOpinionForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, _) => p.ConfirmPerformance(form.Opinion!, Actor, law));
}
