using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.RecordLesson;

/// <summary>What went wrong is written down.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "record-lesson")]
[Route(DisputePaths.LitigationStep + "record-lesson")]
public sealed class DisputeRecordLessonController(DisputeStepServices services) : DisputeStepController<DisputeLessonForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.RecordLesson;

    /// <inheritdoc />
    protected override DisputeLessonForm Blank(Dispute dispute, LegalFrame law) => new();

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeLessonForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.RecordLesson(form.Id, form.ToParticulars(), Actor, view.Law));

    /// <inheritdoc />
    protected override Task<DisputeStepPage<DisputeLessonForm>> PrepareAsync(DisputeStepPage<DisputeLessonForm> page, CancellationToken cancel) =>
        Task.FromResult(page with { Choices = [.. FileCheck.Rules.Select(r => KeyValuePair.Create(r.Code, r.Title))] });
}
