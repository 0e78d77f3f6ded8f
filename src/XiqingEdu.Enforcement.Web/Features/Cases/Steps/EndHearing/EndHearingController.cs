using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.EndHearing;

/// <summary>The hearing ends without having been held.</summary>
[RequirePermission(Permission.HostHearing)]
[Route(CasePaths.Step + "end-hearing")]
public sealed class EndHearingController(CaseStepServices services) : CaseStepController<EndHearingForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.EndHearing;

    /// <inheritdoc />
    protected override EndHearingForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(EndHearingForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.EndHearing(form.How!.Value, form.Opinion!, Actor, view.Law));
}
