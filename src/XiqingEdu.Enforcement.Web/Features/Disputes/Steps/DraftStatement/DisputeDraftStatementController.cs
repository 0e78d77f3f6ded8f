using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.DraftStatement;

/// <summary>The answer is written.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "draft-statement")]
[Route(DisputePaths.LitigationStep + "draft-statement")]
public sealed class DisputeDraftStatementController(DisputeStepServices services) : DisputeStepController<DisputeStatementForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.DraftStatement;

    /// <inheritdoc />
    protected override DisputeStatementForm Blank(Dispute dispute, LegalFrame law) => new() { Facts = dispute.Statement?.Facts, Reasons = dispute.Statement?.Reasons, Request = dispute.Statement?.Request };

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeStatementForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.DraftStatement(form.Facts!, form.Reasons!, form.Request!, Actor, view.Law));
}
