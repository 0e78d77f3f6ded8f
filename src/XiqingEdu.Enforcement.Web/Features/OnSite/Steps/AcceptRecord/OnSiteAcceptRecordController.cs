using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.AcceptRecord;

/// <summary>The unit head receives the report.</summary>
[RequirePermission(Permission.HeadUnit)]
[Route(OnSitePaths.Step + "accept-record")]
public sealed class OnSiteAcceptRecordController(OnSiteStepServices services) : OnSiteStepController<OnSiteOpinionForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.AcceptRecord;

    /// <inheritdoc />
    protected override OnSiteOpinionForm Blank(OnSitePenalty penalty, LegalFrame law) => new() { Opinion = "同意备案。" };

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteOpinionForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, _) => p.AcceptRecord(form.Opinion!, Actor, law));
}
