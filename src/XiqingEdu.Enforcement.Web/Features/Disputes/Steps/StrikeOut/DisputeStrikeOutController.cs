using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.StrikeOut;

/// <summary>A registration that was a mistake is struck out, with the reason.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "strike-out")]
[Route(DisputePaths.LitigationStep + "strike-out")]
public sealed class DisputeStrikeOutController(DisputeStepServices services) : DisputeStepController<DisputeOpinionForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.StrikeOut;

    /// <inheritdoc />
    protected override DisputeOpinionForm Blank(Dispute dispute, LegalFrame law) => new();

    /// <inheritdoc />
    protected override string? ReasonOf(DisputeOpinionForm form) => form.Opinion?.Trim();

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeOpinionForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.StrikeOut(form.Opinion, Actor, view.Law));
}
