using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationParticulars;

/// <summary>Registers a notice to reply, and corrects what was typed from it.</summary>
[RequirePermission(Permission.ManageDisputes)]
public sealed class ReconsiderationParticularsController(EnforcementDbContext db, LawLibrary law, ChallengedCases cases, ChallengedDecisions decisions, CurrentActor me) : FormController
{
    private const string DefaultOrgan = "天津市西青区人民政府";

    /// <summary>The empty form; a penalty case may send its id.</summary>
    [HttpGet(DisputePaths.RegisterReconsideration)]
    public Task<IActionResult> New(Guid? penaltyCaseId, CancellationToken cancel) => FormAsync(new ReconsiderationForm
    {
        Organ = DefaultOrgan,
        Procedure = ReconsiderationProcedure.Ordinary,
        PenaltyCaseId = penaltyCaseId,
        ActKind = penaltyCaseId is null ? null : ChallengedActKind.PenaltyDecision,
    }, isNew: true, cancel);

    /// <summary>Registers; a second click finds the record already there.</summary>
    [HttpPost(DisputePaths.RegisterReconsideration)]
    public Task<IActionResult> Register(ReconsiderationForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            await cases.EnsureKnownAsync(form.PenaltyCaseId, cancel);
            var isNew = await db.SaveNewOnceAsync(
                form.Id,
                async () =>
                {
                    var received = Reconsideration.Receive(form.Id, form.ToParticulars(),
                        await db.OpenOverSameActAsync(form.Applicant!, form.Act!, form.PenaltyCaseId, null, cancel), law.Today);
                    await decisions.FollowAsync(received, null, me.Actor, null, cancel);
                    return received;
                },
                record => me.Intends("Reconsideration.Registered", $"登记行政复议 {record.OrganNumber}（申请人 {record.Applicant}）。", record.Id), cancel: cancel);
            return Done(DisputePaths.Reconsideration(form.Id), isNew ? "已登记。请在期限内提出书面答复并提交证据、依据。" : "本次登记已经保存过，没有重复登记。");
        },
        () => FormAsync(form, isNew: true, cancel));

    /// <summary>The form with what stands now; 404 when there is no such record.</summary>
    [HttpGet(DisputePaths.ReconsiderationTemplate + "/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) => await CurrentAsync(id, cancel) is { } form ? await FormAsync(form, isNew: false, cancel) : NotFound();

    /// <summary>Corrects what was typed.</summary>
    [HttpPost(DisputePaths.ReconsiderationTemplate + "/edit")]
    public async Task<IActionResult> Correct(Guid id, ReconsiderationForm form, CancellationToken cancel)
    {
        if (await CurrentAsync(id, cancel) is not { } current)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                await cases.EnsureKnownAsync(form.PenaltyCaseId, cancel);
                var record = await db.Set<Reconsideration>().FirstAsync(r => r.Id == id, cancel);
                db.Expect(record, form.Version);
                var before = record.PenaltyCaseId;
                record.Correct(form.ToParticulars(), law.Today);
                await decisions.FollowAsync(record, before, me.Actor, null, cancel);
                await db.SaveAsync(me.Intends("Reconsideration.Corrected", $"更正行政复议 {record.OrganNumber} 的登记内容。", id), cancel);
                return Done(DisputePaths.Reconsideration(id), "登记内容已更正。");
            },
            () =>
            {
                (form.Id, form.Version) = (id, current.Version);
                return FormAsync(form, isNew: false, cancel);
            });
    }

    private async Task<IActionResult> FormAsync(ReconsiderationForm form, bool isNew, CancellationToken cancel) =>
        View("ReconsiderationForm", new ReconsiderationFormPage(form, isNew, await cases.ChoicesAsync(cancel)));

    private Task<ReconsiderationForm?> CurrentAsync(Guid id, CancellationToken cancel) =>
        db.Set<Reconsideration>().Where(r => r.Id == id).Select(r => new ReconsiderationForm
        {
            Id = r.Id,
            Version = r.Version,
            OrganNumber = r.OrganNumber,
            Organ = r.Organ,
            Procedure = r.Procedure,
            NoticeReceivedOn = r.NoticeReceivedOn,
            Applicant = r.Applicant,
            ActKind = r.ActKind,
            Act = r.Act,
            PenaltyCaseId = r.PenaltyCaseId,
        }).FirstOrDefaultAsync(cancel);
}
