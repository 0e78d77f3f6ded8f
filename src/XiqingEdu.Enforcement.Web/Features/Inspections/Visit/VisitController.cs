using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Inspections;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.Visit;

/// <summary>Enters what was found at one institution of a task.</summary>
[RequirePermission(Permission.ManageInspections)]
[Route(InspectionPaths.TaskTemplate + "/visit")]
public sealed class VisitController(EnforcementDbContext db, InspectorRoll roll, LawLibrary law, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => FormAsync(id, new VisitForm(), cancel);

    /// <summary>Enters the visit; a second click finds it already there.</summary>
    [HttpPost]
    public Task<IActionResult> Enter(Guid id, VisitForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var task = await db.Set<InspectionTask>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, cancel);
            if (task is null)
            {
                return NotFound();
            }

            var basis = Cite.BusinessEnvironment("第五十四条");
            var name = await db.Set<Institution>().Where(i => i.Id == form.InstitutionId).Select(i => i.Name).FirstOrDefaultAsync(cancel);
            Require.That(name is not null, "INSP-OBJECT", basis, "所选单位不在检查对象名录库内，请重新选择。", nameof(VisitForm.InstitutionId));
            var isNew = await db.SaveNewOnceAsync(
                form.Id,
                async () =>
                {
                    Require.That(!await db.Set<InspectionRecord>().AnyAsync(r => r.TaskId == id && r.InstitutionId == form.InstitutionId, cancel),
                        "INSP-TWICE", basis, $"本任务已录入对{name}的检查记录；整改复查请在整改中登记。", nameof(VisitForm.InstitutionId));
                    var inspectors = await roll.TakeAsync(form.InspectorIds, form.InspectedOn!.Value, cancel);
                    return InspectionRecord.Enter(form.Id, task, form.InstitutionId!.Value, inspectors,
                        new InspectionFindings(form.InspectedOn.Value, form.Result!.Value, form.Findings, form.RectifyBy), law.Today);
                },
                _ => me.Intends("Inspection.VisitEntered", $"录入检查任务“{task.Title}”对{name}的检查记录：{form.Result!.Value.Word()}。", id), cancel: cancel);
            return Done(InspectionPaths.Task(id), isNew ? $"已录入对{name}的检查记录。" : "本次检查记录已经保存过，没有重复登记。");
        },
        () => FormAsync(id, form, cancel));

    private async Task<IActionResult> FormAsync(Guid id, VisitForm form, CancellationToken cancel)
    {
        var title = await db.Set<InspectionTask>().Where(t => t.Id == id).Select(t => t.Title).FirstOrDefaultAsync(cancel);
        if (title is null)
        {
            return NotFound();
        }

        var institutions = await db.Set<Institution>().Where(i => i.Status != InstitutionStatus.ClosedDown || i.Id == form.InstitutionId)
            .OrderBy(i => i.Kind).ThenBy(i => i.Name).ThenBy(i => i.Id).Select(i => new { i.Id, i.Name }).ToListAsync(cancel);
        return View("Visit", new VisitPage(id, title, form,
            [.. institutions.Select(i => KeyValuePair.Create(i.Id.ToString(), i.Name))], await roll.ChoicesAsync(law.Today, cancel)));
    }
}
