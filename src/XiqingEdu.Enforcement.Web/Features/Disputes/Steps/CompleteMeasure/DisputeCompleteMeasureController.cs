using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.CompleteMeasure;

/// <summary>A measure is done.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "complete-measure")]
[Route(DisputePaths.LitigationStep + "complete-measure")]
public sealed class DisputeCompleteMeasureController(DisputeStepServices services) : DisputeStepController<DisputeMeasureForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.CompleteMeasure;

    /// <inheritdoc />
    protected override DisputeMeasureForm Blank(Dispute dispute, LegalFrame law) => new() { On = law.Today, LessonId = dispute.Lessons.FirstOrDefault(l => l.DoneOn is null)?.Id };

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeMeasureForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.CompleteMeasure(form.LessonId!.Value, form.On, form.Done!, Actor, view.Law));
}
