using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationParticulars;

/// <summary>Registers a notice to reply, and corrects what was typed from it.</summary>
[RequirePermission(Permission.ManageDisputes)]
public sealed class ReconsiderationParticularsController(EnforcementDbContext db, LawLibrary law, ChallengedCases cases, ChallengedOnSitePenalties onSite, ChallengedDecisions decisions, DisputeDesk desk, CurrentActor me)
    : FormController
{
    /// <summary>The empty form; a penalty case or an on-the-spot penalty may send its id, and is then named with its party.</summary>
    [HttpGet(DisputePaths.RegisterReconsideration)]
    public async Task<IActionResult> New(Guid? penaltyCaseId, Guid? onSitePenaltyId, CancellationToken cancel)
    {
        var about = await cases.ActAsync(penaltyCaseId, cancel) ?? await onSite.ActAsync(onSitePenaltyId, cancel);
        return await FormAsync(new ReconsiderationForm
        {
            Organ = ReconsiderationOrgan.Default,
            Track = ReconsiderationTrack.Ordinary,
            PenaltyCaseId = penaltyCaseId,
            OnSitePenaltyId = onSitePenaltyId,
            Applicant = about?.Party,
            Act = about?.Act,
            ActKind = (penaltyCaseId ?? onSitePenaltyId) is null ? null : ChallengedActKind.PenaltyDecision,
        }, isNew: true, cancel);
    }

    /// <summary>Registers; a second click finds the record already there.</summary>
    [HttpPost(DisputePaths.RegisterReconsideration)]
    public Task<IActionResult> Register(ReconsiderationForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var violation = await cases.ViolationOfAsync(form.PenaltyCaseId, cancel);
            var penalty = await onSite.FindAsync(form.OnSitePenaltyId, cancel);
            var frame = await law.FrameAsync(cancel);
            var isNew = await db.SaveNewOnceAsync(
                form.Id,
                async () =>
                {
                    var received = Reconsideration.Receive(form.Id, form.ToParticulars(violation, penalty),
                        await db.OpenOverSameActAsync(form.Applicant!, form.Act!, form.PenaltyCaseId, form.OnSitePenaltyId, null, cancel), me.Actor, frame);
                    await decisions.FollowAsync(received, null, me.Actor, null, cancel);
                    return received;
                },
                record => DisputeDesk.WhyOf(record, me.Actor, me.IpAddress), cancel: cancel);
            return Done(DisputePaths.Reconsideration(form.Id), isNew ? "已登记。请在期限内提出书面答复并提交证据、依据。" : "本次登记已经保存过，没有重复登记。");
        },
        () => FormAsync(form, isNew: true, cancel));

    /// <summary>The form with what stands now; 404 when there is no such record. Until the notice came there is the application to correct.</summary>
    [HttpGet(DisputePaths.ReconsiderationStep + "correct-particulars")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) => await CurrentAsync(id, cancel) is not { } form ? NotFound()
        : form.NoticeReceivedOn is null ? Redirect(DisputePaths.CorrectionOf(id)) : await FormAsync(form, isNew: false, cancel);

    /// <summary>Corrects what was typed.</summary>
    [HttpPost(DisputePaths.ReconsiderationStep + "correct-particulars")]
    public async Task<IActionResult> Correct(Guid id, ReconsiderationForm form, CancellationToken cancel)
    {
        if (await CurrentAsync(id, cancel) is not { } current)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                var violation = await cases.ViolationOfAsync(form.PenaltyCaseId, cancel);
                var penalty = await onSite.FindAsync(form.OnSitePenaltyId, cancel);
                var frame = await law.FrameAsync(cancel);
                await desk.PerformAsync(id, DisputeChannel.Reconsideration, form.Version, d => ((Reconsideration)d).Correct(form.ToParticulars(violation, penalty), me.Actor, frame), me.Actor, me.IpAddress, cancel: cancel);
                return Done(DisputePaths.Reconsideration(id), "登记内容已更正。");
            },
            () =>
            {
                (form.Id, form.Version) = (id, current.Version);
                return FormAsync(form, isNew: false, cancel);
            });
    }

    private async Task<IActionResult> FormAsync(ReconsiderationForm form, bool isNew, CancellationToken cancel) =>
        View("ReconsiderationForm", new ReconsiderationFormPage(form, isNew, await cases.ChoicesAsync(cancel), await onSite.ChoicesAsync(cancel)));

    private Task<ReconsiderationForm?> CurrentAsync(Guid id, CancellationToken cancel) =>
        db.Set<Reconsideration>().WithStruckOut().Where(r => r.Id == id).Select(r => new ReconsiderationForm
        {
            Id = r.Id,
            Version = r.Version,
            OrganNumber = r.OrganNumber,
            Organ = r.Organ,
            Track = r.Track,
            NoticeReceivedOn = r.NoticeReceivedOn,
            Applicant = r.Applicant,
            ActKind = r.ActKind,
            Act = r.Act,
            PenaltyCaseId = r.PenaltyCaseId,
            OnSitePenaltyId = r.OnSitePenaltyId,
        }).FirstOrDefaultAsync(cancel);
}
