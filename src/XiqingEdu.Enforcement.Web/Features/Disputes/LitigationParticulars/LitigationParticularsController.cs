using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationParticulars;

/// <summary>Registers the copy of a complaint, and corrects what was typed from it.</summary>
[RequirePermission(Permission.ManageDisputes)]
public sealed class LitigationParticularsController(EnforcementDbContext db, LawLibrary law, ChallengedCases cases, ChallengedOnSitePenalties onSite, ChallengedDecisions decisions, DisputeDesk desk, CurrentActor me)
    : FormController
{
    /// <summary>The empty form; a penalty case or an on-the-spot penalty may send its id.</summary>
    [HttpGet(DisputePaths.RegisterLitigation)]
    public Task<IActionResult> New(Guid? penaltyCaseId, Guid? onSitePenaltyId, CancellationToken cancel) => FormAsync(new LitigationForm
    {
        PenaltyCaseId = penaltyCaseId,
        OnSitePenaltyId = onSitePenaltyId,
        ActKind = (penaltyCaseId ?? onSitePenaltyId) is null ? null : ChallengedActKind.PenaltyDecision,
    }, isNew: true, cancel);

    /// <summary>Registers; a second click finds the record already there.</summary>
    [HttpPost(DisputePaths.RegisterLitigation)]
    public Task<IActionResult> Register(LitigationForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var before = await BeforeAsync(form.ReconsiderationId, cancel);
            var violation = await cases.ViolationOfAsync(form.PenaltyCaseId, cancel);
            var penalty = await onSite.FindAsync(form.OnSitePenaltyId, cancel);
            var frame = await law.FrameAsync(cancel);
            var isNew = await db.SaveNewOnceAsync(
                form.Id,
                async () =>
                {
                    var received = Litigation.Receive(form.Id, form.ToParticulars(violation, penalty),
                        await db.OpenOverSameActAsync(form.Plaintiff!, form.Act!, form.PenaltyCaseId, form.OnSitePenaltyId, form.ReconsiderationId, cancel), before, me.Actor, frame);
                    await decisions.FollowAsync(received, null, me.Actor, null, cancel);
                    return received;
                },
                suit => DisputeDesk.WhyOf(suit, me.Actor, me.IpAddress), cancel: cancel);
            return Done(DisputePaths.Litigation(form.Id), isNew ? "已登记。请在 15 日内提交答辩状、证据和所依据的规范性文件。" : "本次登记已经保存过，没有重复登记。");
        },
        () => FormAsync(form, isNew: true, cancel));

    /// <summary>The form with what stands now; 404 when there is no such record.</summary>
    [HttpGet(DisputePaths.LitigationStep + "correct-particulars")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await CurrentAsync(id, cancel) is { } form ? await FormAsync(form, isNew: false, cancel) : NotFound();

    /// <summary>Corrects what was typed.</summary>
    [HttpPost(DisputePaths.LitigationStep + "correct-particulars")]
    public async Task<IActionResult> Correct(Guid id, LitigationForm form, CancellationToken cancel)
    {
        if (await CurrentAsync(id, cancel) is not { } current)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                var before = await BeforeAsync(form.ReconsiderationId, cancel);
                var violation = await cases.ViolationOfAsync(form.PenaltyCaseId, cancel);
                var penalty = await onSite.FindAsync(form.OnSitePenaltyId, cancel);
                var frame = await law.FrameAsync(cancel);
                await desk.PerformAsync(id, DisputeChannel.Litigation, form.Version, d => ((Litigation)d).Correct(form.ToParticulars(violation, penalty), before, me.Actor, frame), me.Actor, me.IpAddress, cancel: cancel);
                return Done(DisputePaths.Litigation(id), "登记内容已更正。");
            },
            () =>
            {
                (form.Id, form.Version) = (id, current.Version);
                return FormAsync(form, isNew: false, cancel);
            });
    }

    private async Task<Reconsideration?> BeforeAsync(Guid? reconsiderationId, CancellationToken cancel) => reconsiderationId is null ? null
        : await db.Set<Reconsideration>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == reconsiderationId, cancel)
            ?? throw new RuleViolation("ALL-RECONSIDERATION", Cite.House("行政应诉登记"), "所选的行政复议不存在，请重新选择。", nameof(LitigationForm.ReconsiderationId));

    private async Task<IActionResult> FormAsync(LitigationForm form, bool isNew, CancellationToken cancel)
    {
        var before = await db.Set<Reconsideration>().Where(r => r.NoticeReceivedOn != null || r.Outcome != null)
            .OrderByDescending(r => r.NoticeReceivedOn ?? r.HandedInOn).ThenByDescending(r => r.Id).Take(200)
            .Select(r => new { r.Id, r.OrganNumber, r.Applicant }).ToListAsync(cancel);
        return View("LitigationForm", new LitigationFormPage(form, isNew,
            [.. before.Select(r => KeyValuePair.Create(r.Id.ToString(), $"{(r.OrganNumber.Length > 0 ? r.OrganNumber : Reconsideration.NoNumber)}（{r.Applicant}）"))], await cases.ChoicesAsync(cancel), await onSite.ChoicesAsync(cancel)));
    }

    private Task<LitigationForm?> CurrentAsync(Guid id, CancellationToken cancel) =>
        db.Set<Litigation>().WithStruckOut().Where(l => l.Id == id).Select(l => new LitigationForm
        {
            Id = l.Id,
            Version = l.Version,
            Court = l.Instances.Where(i => i.Sequence == 1).Select(i => i.Court).First(),
            CourtCaseNumber = l.Instances.Where(i => i.Sequence == 1).Select(i => i.CaseNumber).First(),
            ComplaintReceivedOn = l.ComplaintReceivedOn,
            Plaintiff = l.Plaintiff,
            ActKind = l.ActKind,
            Act = l.Act,
            PenaltyCaseId = l.PenaltyCaseId,
            OnSitePenaltyId = l.OnSitePenaltyId,
            ReconsiderationId = l.ReconsiderationId,
            GovernmentIsCoDefendant = l.GovernmentIsCoDefendant,
        }).FirstOrDefaultAsync(cancel);
}
