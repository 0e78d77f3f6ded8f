using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.ReportHearing;

/// <summary>The host reports on the hearing.</summary>
[RequirePermission(Permission.HostHearing)]
[Route(CasePaths.Step + "report-hearing")]
public sealed class ReportHearingController(CaseStepServices services) : CaseStepController<ReportHearingForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.ReportHearing;

    /// <inheritdoc />
    protected override ReportHearingForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(ReportHearingForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.ReportHearing(form.Claims!, form.Report!, Actor, view.Law));
}
