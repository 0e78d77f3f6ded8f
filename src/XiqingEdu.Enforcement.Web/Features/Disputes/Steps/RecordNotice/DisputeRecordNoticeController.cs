using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Disputes.Steps.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Steps.RecordNotice;

/// <summary>The notice to reply came after the bureau had forwarded the application.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationStep + "record-notice")]
public sealed class DisputeRecordNoticeController(DisputeStepServices services) : DisputeStepController<DisputeNoticeForm>(services)
{
    /// <inheritdoc />
    protected override DisputeStep Step => DisputeStep.RecordNotice;

    /// <inheritdoc />
    protected override DisputeNoticeForm Blank(Dispute dispute, LegalFrame law) =>
        new() { NoticeReceivedOn = law.Today, Track = ReconsiderationTrack.Ordinary, Organ = dispute.Authority };

    /// <inheritdoc />
    protected override async Task<Action<Dispute>> VerbAsync(DisputeNoticeForm form, DisputeView view, CancellationToken cancel)
    {
        var d = view.Dispute;
        var sameAct = await Services.Db.OpenOverSameActAsync(d.Person, d.Act, null, d.OnSitePenaltyId, null, cancel);
        return x => ((Reconsideration)x).RecordNotice(new ReplyNotice(form.NoticeReceivedOn, form.Track!.Value, form.Organ!, form.OrganNumber!), sameAct, Actor, view.Law);
    }
}
