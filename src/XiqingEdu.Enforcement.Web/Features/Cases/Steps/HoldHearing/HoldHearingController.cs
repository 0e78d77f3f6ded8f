using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Features.Cases.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Steps.HoldHearing;

/// <summary>The host records the hearing.</summary>
[RequirePermission(Permission.HostHearing)]
[Route(CasePaths.Step + "hold-hearing")]
public sealed class HoldHearingController(CaseStepServices services) : CaseStepController<HoldHearingForm>(services)
{
    /// <inheritdoc />
    protected override Step Step => Step.HoldHearing;

    /// <inheritdoc />
    protected override HoldHearingForm Blank(PenaltyCase penaltyCase, LegalFrame law) => new() { Attendees = HoldHearingForm.ExpectedAt(penaltyCase) };

    /// <inheritdoc />
    protected override Task<Action<PenaltyCase, string>> VerbAsync(HoldHearingForm form, CaseView view, CancellationToken cancel) =>
        Task.FromResult<Action<PenaltyCase, string>>((c, _) => c.HoldHearing(form.Attendees!, form.Minutes!, form.Signature!, Actor, view.Law));
}
