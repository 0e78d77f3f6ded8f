using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Inspections;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.Recheck;

/// <summary>Records the recheck of a rectification.</summary>
[RequirePermission(Permission.ManageInspections)]
[Route(InspectionPaths.RecheckTemplate)]
public sealed class RecheckController(EnforcementDbContext db, InspectorRoll roll, LawLibrary law, CurrentActor me) : FormController
{
    /// <summary>The form; 404 when no rectification was ordered at the visit.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await CurrentAsync(id, cancel) is { } facts ? await FormAsync(facts, new RecheckForm { RecheckedOn = law.Today }, cancel) : NotFound();

    /// <summary>Records the recheck.</summary>
    [HttpPost]
    public async Task<IActionResult> Record(Guid id, RecheckForm form, CancellationToken cancel)
    {
        if (await CurrentAsync(id, cancel) is not { } facts)
        {
            return NotFound();
        }

        return await SubmitAsync(
            async () =>
            {
                var record = await db.Set<InspectionRecord>().FirstAsync(r => r.Id == id, cancel);
                db.Expect(record, form.Version);
                var inspectors = await roll.TakeAsync(form.InspectorIds, form.RecheckedOn!.Value, cancel);
                record.Recheck(form.RecheckedOn.Value, inspectors, form.Passed!.Value, form.Findings, law.Today);
                var verdict = form.Passed.Value ? "合格" : "不合格";
                await db.SaveAsync(me.Intends("Inspection.Rechecked", $"登记对{facts.Institution}整改的复查：{verdict}。", facts.TaskId), cancel);
                return Done(InspectionPaths.Rectifications, $"已登记对{facts.Institution}的复查：{verdict}。");
            },
            () => FormAsync(facts, form, cancel));
    }

    private async Task<IActionResult> FormAsync(RecheckFacts facts, RecheckForm form, CancellationToken cancel)
    {
        form.Version = facts.Version;
        return View("Recheck", new RecheckPage(facts, form, await roll.ChoicesAsync(law.Today, cancel)));
    }

    private Task<RecheckFacts?> CurrentAsync(Guid id, CancellationToken cancel) =>
        (from r in db.Set<InspectionRecord>()
         join i in db.Set<Institution>() on r.InstitutionId equals i.Id
         where r.Id == id && r.Rectification != null
         select new RecheckFacts(r.Id, r.Version, r.TaskId, i.Name, r.InspectedOn, r.Findings, r.Rectification!.DueOn)).FirstOrDefaultAsync(cancel);
}
