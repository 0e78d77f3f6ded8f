using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Deadlines;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Home;

/// <summary>工作台: what waits for this person, in sentences, and what was done.</summary>
[RequirePermission(Permission.UseDesk)]
[Route(Paths.Home)]
public sealed class HomeController(EnforcementDbContext db, CaseTasks caseTasks, OnSiteTasks onSiteTasks, PublicityTasks publicityTasks, DisputeTasks disputeTasks, OtherTasks otherTasks, OpenDeadlines deadlines, LawLibrary library, CurrentActor me) : Controller
{
    /// <summary>The page; ?tab=done shows what was done.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string? tab, int page, CancellationToken cancel)
    {
        var law = await library.FrameAsync(cancel);
        var tasks = (await caseTasks.ReadAsync(law, cancel)).Concat(await onSiteTasks.ReadAsync(law, cancel)).Concat(await publicityTasks.ReadAsync(law, cancel)).Concat(await disputeTasks.ReadAsync(law, cancel)).Concat(await otherTasks.ReadAsync(law, cancel))
            .OrderByDescending(t => t.Due?.LampOn(law.Today, law.Calendar) ?? Lamp.Done).ThenBy(t => t.Due?.InternalDueOn ?? DateOnly.MaxValue).ToList();
        var reminders = tab == "done" || !me.May(Permission.HandleCase) ? [] : (await deadlines.OfHandlerAsync(me.Actor.PersonId, law, cancel))
            .Select(o => new Reminder(CasePaths.Detail(o.Id), o.Number, DeadlineView.Of(o.Deadline, law.Today, law.Calendar)))
            .OrderByDescending(r => r.View.Deadline.Period.IsPartyRight ? Lamp.Done : r.View.Lamp).ThenBy(r => r.View.Deadline.InternalDueOn).ToList();
        var person = me.Actor.PersonId;
        var done = tab == "done"
            ? await db.Set<PenaltyCase>().AsNoTracking().Where(CaseVisibility.For(me.Actor)).SelectMany(c => c.Events, (c, e) => new { c, e })
                .Where(x => x.e.PersonId == person).OrderByDescending(x => x.e.On).ThenByDescending(x => x.e.Id)
                .Select(x => new DoneTask(x.c.Id, x.c.CaseNumber == "" ? x.c.ClueNumber : x.c.CaseNumber, x.e.Step, x.e.On, x.e.Sentence)).PageAsync(page, cancel)
            : null;
        return View("Home", new HomePage(tasks, reminders, done, law));
    }
}
