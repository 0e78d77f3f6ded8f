using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.ReturnRecord;

/// <summary>The unit head returns the report.</summary>
[RequirePermission(Permission.HeadUnit)]
[Route(OnSitePaths.Step + "return-record")]
public sealed class OnSiteReturnRecordController(OnSiteStepServices services) : OnSiteStepController<OnSiteOpinionForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.ReturnRecord;

    /// <inheritdoc />
    protected override OnSiteOpinionForm Blank(OnSitePenalty penalty, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteOpinionForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, _) => p.ReturnRecord(form.Opinion!, Actor, law));
}
