using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.CancelHearing;

/// <summary>The hearing is put off or does not take place.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "cancel-hearing")]
[Route(DisputePaths.LitigationStep + "cancel-hearing")]
public sealed class DisputeCancelHearingController(DisputeStepServices services) : DisputeStepController<DisputeOpinionForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.CancelHearing;

    /// <inheritdoc />
    protected override DisputeOpinionForm Blank(Dispute dispute, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeOpinionForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.CancelHearing(form.Opinion!, Actor, view.Law));
}
