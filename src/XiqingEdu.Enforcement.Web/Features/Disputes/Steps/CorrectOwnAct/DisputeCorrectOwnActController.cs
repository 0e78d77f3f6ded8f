using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.CorrectOwnAct;

/// <summary>A leader puts the bureau's own on-the-spot penalty right instead of forwarding the application.</summary>
[RequirePermission(Permission.ApproveDisputes)]
[Route(DisputePaths.ReconsiderationStep + "correct-own-act")]
public sealed class DisputeCorrectOwnActController(DisputeStepServices services) : DisputeStepController<DisputeOwnCorrectionForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.CorrectOwnAct;

    /// <inheritdoc />
    protected override DisputeOwnCorrectionForm Blank(Dispute dispute, LegalFrame law) => new() { On = law.Today };

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeOwnCorrectionForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => ((Reconsideration)d).CorrectOwnAct(form.On, form.Annuls!.Value, form.Correction!, form.Told!, Actor, view.Law));
}
