using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.TaskStep;

/// <summary>The steps that ask for a day only: all results are in, the results are published.</summary>
[RequirePermission(Permission.ManageInspections)]
public sealed class TaskStepController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : FormController
{
    /// <summary>The form of the end.</summary>
    [HttpGet(InspectionPaths.TaskTemplate + "/finish")]
    public Task<IActionResult> AskFinish(Guid id, CancellationToken cancel) => AskAsync(id, "finish", cancel);

    /// <summary>All results are in.</summary>
    [HttpPost(InspectionPaths.TaskTemplate + "/finish")]
    public Task<IActionResult> Finish(Guid id, TaskStepForm form, CancellationToken cancel) => TakeAsync(id, "finish", form, async task =>
    {
        var lastVisit = await db.Set<InspectionRecord>().Where(r => r.TaskId == id).MaxAsync(r => (DateOnly?)r.InspectedOn, cancel);
        task.Finish(form.On!.Value, lastVisit, law.Today);
        return ("Inspection.TaskFinished", $"登记检查任务“{task.Title}”结果录入完毕。", "已登记。请在 20 个工作日内公示检查结果。");
    }, cancel);

    /// <summary>The form of the publication.</summary>
    [HttpGet(InspectionPaths.TaskTemplate + "/publish")]
    public Task<IActionResult> AskPublish(Guid id, CancellationToken cancel) => AskAsync(id, "publish", cancel);

    /// <summary>The results are published.</summary>
    [HttpPost(InspectionPaths.TaskTemplate + "/publish")]
    public Task<IActionResult> Publish(Guid id, TaskStepForm form, CancellationToken cancel) => TakeAsync(id, "publish", form, task =>
    {
        task.Publish(form.On!.Value, law.Today);
        return Task.FromResult(("Inspection.TaskPublished", $"登记检查任务“{task.Title}”的结果已公示。", "已登记结果公示。"));
    }, cancel);

    private async Task<IActionResult> AskAsync(Guid id, string step, CancellationToken cancel) =>
        await CurrentAsync(id, cancel) is { } now ? Page(id, now.Title, step, new TaskStepForm { Version = now.Version, On = law.Today }) : NotFound();

    private async Task<IActionResult> TakeAsync(
        Guid id, string step, TaskStepForm form, Func<InspectionTask, Task<(string Action, string Sentence, string Notice)>> verb, CancellationToken cancel)
    {
        if (await CurrentAsync(id, cancel) is not { } now)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                var task = await db.Set<InspectionTask>().FirstAsync(t => t.Id == id, cancel);
                db.Expect(task, form.Version);
                var (action, sentence, notice) = await verb(task);
                await db.SaveAsync(me.Intends(action, sentence, id), cancel);
                return Done(InspectionPaths.Task(id), notice);
            },
            () =>
            {
                form.Version = now.Version;
                return Task.FromResult(Page(id, now.Title, step, form));
            });
    }

    private IActionResult Page(Guid id, string title, string step, TaskStepForm form) => View("TaskStep", new TaskStepPage(id, title, step, form));

    private async Task<(string Title, int Version)?> CurrentAsync(Guid id, CancellationToken cancel) =>
        await db.Set<InspectionTask>().Where(t => t.Id == id).Select(t => new { t.Title, t.Version }).FirstOrDefaultAsync(cancel) is { } t ? (t.Title, t.Version) : null;
}
