using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.RecordHearing;

/// <summary>The hearing took place.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "record-hearing")]
[Route(DisputePaths.LitigationStep + "record-hearing")]
public sealed class DisputeRecordHearingController(DisputeStepServices services) : DisputeStepController<AppearanceForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.RecordHearing;

    /// <inheritdoc />
    protected override AppearanceForm Blank(Dispute dispute, LegalFrame law) => AppearanceForm.Of(dispute.PendingHearing?.Plan);

    /// <inheritdoc />
    protected override Task<Action<Dispute>> VerbAsync(AppearanceForm form, DisputeView view, CancellationToken cancel) =>
        Task.FromResult<Action<Dispute>>(d => d.RecordHearing(form.ToAppearance(), form.Record!, Actor, view.Law));
}
