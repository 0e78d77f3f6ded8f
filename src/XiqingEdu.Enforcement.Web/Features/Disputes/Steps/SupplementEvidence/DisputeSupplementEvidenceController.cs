using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.SupplementEvidence;

/// <summary>A piece is added after the bundle was handed in.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "supplement-evidence")]
[Route(DisputePaths.LitigationStep + "supplement-evidence")]
public sealed class DisputeSupplementEvidenceController(DisputeStepServices services) : DisputeStepController<DisputeSupplementForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.SupplementEvidence;

    /// <inheritdoc />
    protected override DisputeSupplementForm Blank(Dispute dispute, LegalFrame law) => new() { On = law.Today };

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeSupplementForm form, DisputeView view, CancellationToken cancel)
    {
        var item = new EvidenceItem(form.Name!, EvidenceSource.Other, form.Purpose!, form.MadeOn, form.Pages!.Value)
        {
            FileSha256 = form.File?.Sha256, FileName = form.File?.FileName ?? "", FileLength = form.File?.Length ?? 0,
        };
        return Task.FromResult<Action<Dispute>>(d => d.SupplementEvidence(item, form.Ground, form.Consent!, form.On, Actor, view.Law));
    }
}
