using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.TaskDetail;

/// <summary>One task: items, visits, results, publication.</summary>
[RequirePermission(Permission.ReadInspections)]
[Route(InspectionPaths.TaskTemplate)]
public sealed class TaskDetailController(EnforcementDbContext db, LawLibrary law) : Controller
{
    /// <summary>The page; 404 when there is no such task.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var facts = await db.Set<InspectionTask>().Where(t => t.Id == id)
            .Select(t => new TaskFacts(t.Id, t.Title, t.LaunchedOn, t.Random, t.Joint, t.LedByBureau, t.Participants, t.State, t.FinishedOn, t.PublishedOn))
            .FirstOrDefaultAsync(cancel);
        if (facts is null)
        {
            return NotFound();
        }

        var items = await db.Set<InspectionItem>().Where(i => db.Set<TaskItem>().Any(t => t.TaskId == id && t.ItemId == i.Id))
            .OrderBy(i => i.Id).Select(i => new ItemRow(i.Matter, i.Basis)).ToListAsync(cancel);
        var visits = await (from r in db.Set<InspectionRecord>().AsNoTracking()
                            join i in db.Set<Institution>() on r.InstitutionId equals i.Id
                            where r.TaskId == id
                            orderby r.InspectedOn, r.Id
                            select new VisitRow(r.Id, i.Name, r.InspectedOn, r.Inspectors, r.Result, r.Findings,
                                r.Rectification == null ? null : r.Rectification.DueOn, r.Rectification == null ? null : r.Rectification.State)).ToListAsync(cancel);
        var calendar = await law.CalendarAsync(cancel);
        var publication = facts.FinishedOn is { } finished
            ? DeadlineView.Of(Deadline.Compute(InspectionTask.Publication, finished, calendar, facts.PublishedOn), law.Today, calendar) : null;
        return View("TaskDetail", new TaskDetailPage(facts, items, visits, publication, law.Today, await HistoryLine.OfAsync(db, id, cancel)));
    }
}
