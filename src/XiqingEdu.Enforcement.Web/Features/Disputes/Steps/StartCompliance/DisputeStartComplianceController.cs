using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.StartCompliance;

/// <summary>What the outcome orders is set going.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "start-compliance")]
[Route(DisputePaths.LitigationStep + "start-compliance")]
public sealed class DisputeStartComplianceController(DisputeStepServices services) : DisputeStepController<DisputeDutyForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.StartCompliance;

    /// <inheritdoc />
    protected override DisputeDutyForm Blank(Dispute dispute, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeDutyForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.StartCompliance(form.Duty!, form.DueOn, Actor, view.Law));
}
