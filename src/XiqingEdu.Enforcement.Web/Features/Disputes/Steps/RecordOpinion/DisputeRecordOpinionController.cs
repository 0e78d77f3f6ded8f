using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.RecordOpinion;

/// <summary>A letter with opinions or suggestions came.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "record-opinion")]
[Route(DisputePaths.LitigationStep + "record-opinion")]
public sealed class DisputeRecordOpinionController(DisputeStepServices services) : DisputeStepController<DisputeLetterForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.RecordOpinion;

    /// <inheritdoc />
    protected override DisputeLetterForm Blank(Dispute dispute, LegalFrame law) => new() { ReceivedOn = law.Today };

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(DisputeLetterForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.RecordOpinion(form.Title!, form.ReceivedOn, form.Content!, Actor, view.Law));
}
