using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.ReturnStatement;

/// <summary>A leader sends the answer back.</summary>
[RequirePermission(Permission.ApproveDisputes)]
[Route(DisputePaths.ReconsiderationStep + "return-statement")]
[Route(DisputePaths.LitigationStep + "return-statement")]
public sealed class DisputeReturnStatementController(DisputeStepServices services) : DisputeStepController<DisputeOpinionForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.ReturnStatement;

    /// <inheritdoc />
    protected override DisputeOpinionForm Blank(Dispute dispute, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeOpinionForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.ReturnStatement(form.Opinion!, Actor, view.Law));
}
