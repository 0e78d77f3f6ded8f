using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.ScheduleHearing;

/// <summary>A summons came.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "schedule-hearing")]
[Route(DisputePaths.LitigationStep + "schedule-hearing")]
public sealed class DisputeScheduleHearingController(DisputeStepServices services) : DisputeStepController<DisputeHearingForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.ScheduleHearing;

    /// <inheritdoc />
    protected override DisputeHearingForm Blank(Dispute dispute, LegalFrame law) => new() { Kind = dispute.HearingKinds[0], NotifiedOn = law.Today };

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeHearingForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.ScheduleHearing(form.Id, form.Kind, form.HeldOn, form.HeldAt, form.Place!, form.NotifiedOn, Actor, view.Law));
}
