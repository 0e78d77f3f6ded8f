using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.TaskRegistration;

/// <summary>Registers a launched inspection task.</summary>
[RequirePermission(Permission.ManageInspections)]
[Route(InspectionPaths.RegisterTask)]
public sealed class TaskRegistrationController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : FormController
{
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '\n', '\r'];

    /// <summary>The form.</summary>
    [HttpGet]
    public Task<IActionResult> Show(CancellationToken cancel) => FormAsync(new TaskForm { Random = true }, cancel);

    /// <summary>Registers; a second click finds the task already there.</summary>
    [HttpPost]
    public Task<IActionResult> Register(TaskForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var wanted = form.ItemIds.Distinct().ToList();
            Require.That(await db.Set<InspectionItem>().CountAsync(i => wanted.Contains(i.Id), cancel) == wanted.Count,
                "INSP-ITEMS", Cite.BusinessEnvironment("第五十四条"), "所选抽查事项不在清单内，请重新选择。", nameof(TaskForm.ItemIds));
            var isNew = await db.SaveNewOnceAsync(
                form.Id,
                () => Task.FromResult(InspectionTask.Launch(form.Id, new InspectionTaskParticulars(form.Title!, form.LaunchedOn!.Value, form.Random, form.Joint,
                    form.LedByBureau, form.Participants?.Split(Separators) ?? [], wanted), law.Today)),
                task => me.Intends("Inspection.TaskRegistered", $"登记检查任务“{task.Title}”。", task.Id), cancel: cancel);
            return Done(InspectionPaths.Task(form.Id), isNew ? "已登记。每检查一家单位，请录入一条检查记录。" : "本次登记已经保存过，没有重复登记。");
        },
        () => FormAsync(form, cancel));

    private async Task<IActionResult> FormAsync(TaskForm form, CancellationToken cancel)
    {
        var items = await db.Set<InspectionItem>().OrderBy(i => i.Id).Select(i => new { i.Id, i.Matter }).ToListAsync(cancel);
        return View("TaskRegistration", new TaskRegistrationPage(form, [.. items.Select(i => KeyValuePair.Create(i.Id.ToString(), i.Matter))]));
    }
}
