using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Web.Features.OnSite.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Steps.ReportForRecord;

/// <summary>The officers report to the bureau for the record.</summary>
[RequirePermission(Permission.HandleCase)]
[Route(OnSitePaths.Step + "report-for-record")]
public sealed class OnSiteReportForRecordController(OnSiteStepServices services) : OnSiteStepController<OnSiteReportForRecordForm>(services)
{
    /// <inheritdoc />
    protected override OnSiteStep Step => OnSiteStep.ReportForRecord;

    /// <inheritdoc />
    protected override OnSiteReportForRecordForm Blank(OnSitePenalty penalty, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<OnSitePenalty, string>> VerbAsync(OnSiteReportForRecordForm form, LegalFrame law, CancellationToken cancel) =>
        Task.FromResult<Action<OnSitePenalty, string>>((p, _) => p.ReportForRecord(form.Opinion ?? "", Actor, law));
}
