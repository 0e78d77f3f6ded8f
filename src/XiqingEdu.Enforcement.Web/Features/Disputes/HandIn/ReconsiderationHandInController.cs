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

namespace XiqingEdu.Enforcement.Web.Features.Disputes.HandIn;

/// <summary>Registers an application against an on-the-spot penalty that was handed in at the bureau, and corrects what was typed from it until the notice came.</summary>
[RequirePermission(Permission.ManageDisputes)]
public sealed class ReconsiderationHandInController(EnforcementDbContext db, LawLibrary law, ChallengedOnSitePenalties penalties, DisputeDesk desk, CurrentActor me) : FormController
{
    /// <summary>The form; the page of a penalty sends its id.</summary>
    [HttpGet(DisputePaths.HandIn)]
    public async Task<IActionResult> New(Guid? onSitePenaltyId, CancellationToken cancel) =>
        await FormAsync(new HandInForm { OnSitePenaltyId = onSitePenaltyId, HandedInOn = law.Today }, isNew: true, cancel);

    /// <summary>Registers; a second click finds the record already there.</summary>
    [HttpPost(DisputePaths.HandIn)]
    public Task<IActionResult> Register(HandInForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var penalty = await penalties.FindAsync(form.OnSitePenaltyId, cancel);
            var frame = await law.FrameAsync(cancel);
            var isNew = await db.SaveNewOnceAsync(
                form.Id, () => Task.FromResult(Reconsideration.HandIn(form.Id, form.ToApplication(penalty!), me.Actor, frame)),
                record => DisputeDesk.WhyOf(record, me.Actor, me.IpAddress), cancel: cancel);
            return Done(DisputePaths.Reconsideration(form.Id), isNew ? "已登记。请在五个工作日内转送复议机关，或者自行纠正。" : "本次登记已经保存过，没有重复登记。");
        },
        () => FormAsync(form, isNew: true, cancel));

    /// <summary>The form with what stands now; 404 when there is no such application.</summary>
    [HttpGet(DisputePaths.CorrectApplication)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) => await CurrentAsync(id, cancel) is { } form ? await FormAsync(form, isNew: false, cancel) : NotFound();

    /// <summary>Corrects what was typed.</summary>
    [HttpPost(DisputePaths.CorrectApplication)]
    public async Task<IActionResult> Correct(Guid id, HandInForm form, CancellationToken cancel)
    {
        if (await CurrentAsync(id, cancel) is not { } current)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                var penalty = await penalties.FindAsync(form.OnSitePenaltyId, cancel);
                var frame = await law.FrameAsync(cancel);
                await desk.PerformAsync(id, DisputeChannel.Reconsideration, form.Version, d => ((Reconsideration)d).Correct(form.ToApplication(penalty!), me.Actor, frame), me.Actor, me.IpAddress, cancel: cancel);
                return Done(DisputePaths.Reconsideration(id), "登记内容已更正。");
            },
            () =>
            {
                (form.Id, form.Version) = (id, current.Version);
                return FormAsync(form, isNew: false, cancel);
            });
    }

    private async Task<IActionResult> FormAsync(HandInForm form, bool isNew, CancellationToken cancel) => View("HandInForm", new HandInPage(form, isNew, await penalties.ChoicesAsync(cancel)));

    private Task<HandInForm?> CurrentAsync(Guid id, CancellationToken cancel) =>
        db.Set<Reconsideration>().WithStruckOut().Where(r => r.Id == id && r.HandedInOn != null).Select(r => new HandInForm
        {
            Id = r.Id,
            Version = r.Version,
            OnSitePenaltyId = r.OnSitePenaltyId,
            Applicant = r.Applicant,
            HandedInOn = r.HandedInOn,
            Request = r.Request,
        }).FirstOrDefaultAsync(cancel);
}
