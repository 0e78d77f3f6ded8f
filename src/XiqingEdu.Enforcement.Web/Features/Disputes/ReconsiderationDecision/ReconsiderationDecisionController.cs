using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationDecision;

/// <summary>Records how a reconsideration ended; recorded again it asks for the reason.</summary>
[RequirePermission(Permission.ManageDisputes)]
[Route(DisputePaths.ReconsiderationTemplate + "/outcome")]
public sealed class ReconsiderationDecisionController(EnforcementDbContext db, LawLibrary law, ChallengedCases cases, ChallengedDecisions decisions, CurrentActor me) : FormController
{
    /// <summary>The form with what stands now.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await CurrentAsync(id, cancel) is { } page ? View("ReconsiderationDecision", page) : NotFound();

    /// <summary>Records the outcome.</summary>
    [HttpPost]
    public async Task<IActionResult> Record(Guid id, DecisionForm form, CancellationToken cancel)
    {
        if (await CurrentAsync(id, cancel) is not { } page)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                var record = await db.Set<Reconsideration>().FirstAsync(r => r.Id == id, cancel);
                db.Expect(record, form.Version);
                var again = record.Outcome;
                record.RecordOutcome(new ReconsiderationResult(form.Outcome!.Value, form.DecidedOn, form.OutcomeNote, form.OrderedToRemake,
                    form.CompensationOrdered, form.NormativeDocFoundUnlawful) { ChangedTo = page.Challenged?.ChangedBy(form) }, law.Today, form.CorrectionReason);
                await decisions.FollowAsync(record, record.PenaltyCaseId, me.Actor, form.CorrectionReason, cancel);
                await db.SaveAsync(me.Intends("Reconsideration.OutcomeRecorded", again is null
                    ? $"登记行政复议 {record.OrganNumber} 的结果：{form.Outcome.Value.Word()}。"
                    : $"更正行政复议 {record.OrganNumber} 的结果：由{again.Value.Word()}改为{form.Outcome.Value.Word()}。", id, form.CorrectionReason), cancel);
                return Done(DisputePaths.Reconsideration(id), "复议结果已登记。");
            },
            () =>
            {
                form.Version = page.Form.Version;
                return Task.FromResult<IActionResult>(View("ReconsiderationDecision", page with { Form = form }));
            });
    }

    private async Task<ReconsiderationDecisionPage?> CurrentAsync(Guid id, CancellationToken cancel)
    {
        var record = await db.Set<Reconsideration>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, cancel);
        if (record is null)
        {
            return null;
        }

        var form = new DecisionForm
        {
            Version = record.Version,
            Outcome = record.Outcome,
            DecidedOn = record.DecidedOn,
            OrderedToRemake = record.OrderedToRemake,
            CompensationOrdered = record.CompensationOrdered,
            NormativeDocFoundUnlawful = record.NormativeDocFoundUnlawful,
            OutcomeNote = record.OutcomeNote,
        };
        form.Fill(record.ChangedTo);
        return new ReconsiderationDecisionPage(id, record.OrganNumber, record.Outcome is not null, form)
        {
            Challenged = await cases.PenaltiesAsync(record.Remedy is null ? null : record.PenaltyCaseId, cancel),
        };
    }
}
