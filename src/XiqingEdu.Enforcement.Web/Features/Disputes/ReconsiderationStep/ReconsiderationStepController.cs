using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationStep;

/// <summary>The steps that ask for a day only: the reply went out, the record is closed.</summary>
[RequirePermission(Permission.ManageDisputes)]
public sealed class ReconsiderationStepController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : FormController
{
    /// <summary>The form of the reply.</summary>
    [HttpGet(DisputePaths.ReconsiderationTemplate + "/reply")]
    public Task<IActionResult> AskReply(Guid id, CancellationToken cancel) => AskAsync(id, "reply", cancel);

    /// <summary>Records the reply.</summary>
    [HttpPost(DisputePaths.ReconsiderationTemplate + "/reply")]
    public Task<IActionResult> Reply(Guid id, StepForm form, CancellationToken cancel) => TakeAsync(id, "reply", form, record =>
    {
        record.SubmitReply(form.On!.Value, law.Today);
        return ("Reconsideration.Replied", $"登记行政复议 {record.OrganNumber} 于 {form.On:yyyy-MM-dd} 提交答复。", "已登记提交答复。");
    }, cancel);

    /// <summary>The form of the closing.</summary>
    [HttpGet(DisputePaths.ReconsiderationTemplate + "/close")]
    public Task<IActionResult> AskClose(Guid id, CancellationToken cancel) => AskAsync(id, "close", cancel);

    /// <summary>Closes the record.</summary>
    [HttpPost(DisputePaths.ReconsiderationTemplate + "/close")]
    public Task<IActionResult> Close(Guid id, StepForm form, CancellationToken cancel) => TakeAsync(id, "close", form, record =>
    {
        record.Close(form.On!.Value, law.Today);
        return ("Reconsideration.Closed", $"办结行政复议 {record.OrganNumber}。", "已办结。");
    }, cancel);

    private async Task<IActionResult> AskAsync(Guid id, string step, CancellationToken cancel) =>
        await CurrentAsync(id, cancel) is { } now ? Page(id, now.Number, step, new StepForm { Version = now.Version, On = law.Today }) : NotFound();

    private async Task<IActionResult> TakeAsync(
        Guid id, string step, StepForm form, Func<Reconsideration, (string Action, string Sentence, string Notice)> verb, CancellationToken cancel)
    {
        if (await CurrentAsync(id, cancel) is not { } now)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                var record = await db.Set<Reconsideration>().FirstAsync(r => r.Id == id, cancel);
                db.Expect(record, form.Version);
                var (action, sentence, notice) = verb(record);
                await db.SaveAsync(me.Intends(action, sentence, id), cancel);
                return Done(DisputePaths.Reconsideration(id), notice);
            },
            () =>
            {
                form.Version = now.Version;
                return Task.FromResult(Page(id, now.Number, step, form));
            });
    }

    private IActionResult Page(Guid id, string number, string step, StepForm form) => View("ReconsiderationStep", new ReconsiderationStepPage(id, number, step, form));

    private async Task<(string Number, int Version)?> CurrentAsync(Guid id, CancellationToken cancel) =>
        await db.Set<Reconsideration>().Where(r => r.Id == id).Select(r => new { r.OrganNumber, r.Version }).FirstOrDefaultAsync(cancel) is { } r
            ? (r.OrganNumber, r.Version) : null;
}
