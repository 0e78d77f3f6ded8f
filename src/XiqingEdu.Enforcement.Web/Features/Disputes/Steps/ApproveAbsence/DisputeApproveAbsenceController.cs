using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.ApproveAbsence;

/// <summary>The head of the bureau approves that no leader appears.</summary>
[RequirePermission(Permission.ApproveAbsence)]
[Route(DisputePaths.ReconsiderationStep + "approve-absence")]
[Route(DisputePaths.LitigationStep + "approve-absence")]
public sealed class DisputeApproveAbsenceController(DisputeStepServices services) : DisputeStepController<DisputeOpinionForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.ApproveAbsence;

    /// <inheritdoc />
    protected override DisputeOpinionForm Blank(Dispute dispute, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeOpinionForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.ApproveAbsence(form.Opinion!, Actor, view.Law));
}
