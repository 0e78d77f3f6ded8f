using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationStep;

/// <summary>The steps that ask for a day only: the defense was filed, the judgment took effect, the record is closed.</summary>
[RequirePermission(Permission.ManageDisputes)]
public sealed class LitigationStepController(EnforcementDbContext db, LawLibrary law, ChallengedDecisions decisions, CurrentActor me) : FormController
{
    /// <summary>The form of the defense.</summary>
    [HttpGet(DisputePaths.LitigationTemplate + "/defense")]
    public Task<IActionResult> AskDefense(Guid id, CancellationToken cancel) => AskAsync(id, "defense", cancel);

    /// <summary>Records the defense.</summary>
    [HttpPost(DisputePaths.LitigationTemplate + "/defense")]
    public Task<IActionResult> FileDefense(Guid id, LitigationStepForm form, CancellationToken cancel) => TakeAsync(id, "defense", form, suit =>
    {
        suit.FileDefense(form.On!.Value, law.Today);
        return ("Litigation.DefenseFiled", $"登记行政诉讼 {suit.Instances[0].CaseNumber} 于 {form.On:yyyy-MM-dd} 提交答辩。", "已登记提交答辩。");
    }, cancel);

    /// <summary>The form of the effect.</summary>
    [HttpGet(DisputePaths.LitigationTemplate + "/effect")]
    public Task<IActionResult> AskEffect(Guid id, CancellationToken cancel) => AskAsync(id, "effect", cancel);

    /// <summary>Records that the judgment took effect.</summary>
    [HttpPost(DisputePaths.LitigationTemplate + "/effect")]
    public Task<IActionResult> TakeEffect(Guid id, LitigationStepForm form, CancellationToken cancel) => TakeAsync(id, "effect", form, suit =>
    {
        suit.TakeEffect(form.On!.Value, law.Today);
        return ("Litigation.TookEffect", $"登记行政诉讼 {suit.Instances[0].CaseNumber} 的裁判于 {form.On:yyyy-MM-dd} 生效（{(suit.Lost ? "败诉" : "未败诉")}）。", "已登记裁判生效。");
    }, cancel);

    /// <summary>The form of the closing.</summary>
    [HttpGet(DisputePaths.LitigationTemplate + "/close")]
    public Task<IActionResult> AskClose(Guid id, CancellationToken cancel) => AskAsync(id, "close", cancel);

    /// <summary>Closes the record.</summary>
    [HttpPost(DisputePaths.LitigationTemplate + "/close")]
    public Task<IActionResult> Close(Guid id, LitigationStepForm form, CancellationToken cancel) => TakeAsync(id, "close", form, suit =>
    {
        suit.Close(form.On!.Value, law.Today);
        return ("Litigation.Closed", $"办结行政诉讼 {suit.Instances[0].CaseNumber}。", "已办结。");
    }, cancel);

    private async Task<IActionResult> AskAsync(Guid id, string step, CancellationToken cancel) =>
        await CurrentAsync(id, cancel) is { } now ? Page(id, now.Number, step, new LitigationStepForm { Version = now.Version, On = law.Today }) : NotFound();

    private async Task<IActionResult> TakeAsync(
        Guid id, string step, LitigationStepForm form, Func<Litigation, (string Action, string Sentence, string Notice)> verb, CancellationToken cancel)
    {
        if (await CurrentAsync(id, cancel) is not { } now)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                var suit = await db.Set<Litigation>().FirstAsync(l => l.Id == id, cancel);
                db.Expect(suit, form.Version);
                var (action, sentence, notice) = verb(suit);
                await decisions.FollowAsync(suit, suit.PenaltyCaseId, me.Actor, null, cancel);
                await db.SaveAsync(me.Intends(action, sentence, id), cancel);
                return Done(DisputePaths.Litigation(id), notice);
            },
            () =>
            {
                form.Version = now.Version;
                return Task.FromResult(Page(id, now.Number, step, form));
            });
    }

    private IActionResult Page(Guid id, string number, string step, LitigationStepForm form) => View("LitigationStep", new LitigationStepPage(id, number, step, form));

    private async Task<(string Number, int Version)?> CurrentAsync(Guid id, CancellationToken cancel) =>
        await db.Set<Litigation>().Where(l => l.Id == id)
            .Select(l => new { l.Version, Number = l.Instances.Where(i => i.Sequence == 1).Select(i => i.CaseNumber).First() }).FirstOrDefaultAsync(cancel) is { } l
            ? (l.Number, l.Version) : null;
}
