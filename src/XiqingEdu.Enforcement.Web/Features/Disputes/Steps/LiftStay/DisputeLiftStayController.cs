using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.LiftStay;

/// <summary>The stay ends.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "lift-stay")]
[Route(DisputePaths.LitigationStep + "lift-stay")]
public sealed class DisputeLiftStayController(DisputeStepServices services) : DisputeStepController<DisputeDayForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.LiftStay;

    /// <inheritdoc />
    protected override DisputeDayForm Blank(Dispute dispute, LegalFrame law) => new() { On = law.Today };

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeDayForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.LiftStay(form.On, Actor, view.Law));
}
