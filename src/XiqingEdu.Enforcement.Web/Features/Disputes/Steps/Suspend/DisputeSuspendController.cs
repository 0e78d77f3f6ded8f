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

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Suspend;

/// <summary>The organ suspends it.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "suspend")]
public sealed class DisputeSuspendController(DisputeStepServices services) : DisputeStepController<DisputeNoteForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.Suspend;

    /// <inheritdoc />
    protected override DisputeNoteForm Blank(Dispute dispute, LegalFrame law) => new() { On = law.Today };

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeNoteForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => ((Reconsideration)d).Suspend(form.On, form.Note!, Actor, view.Law));
}
