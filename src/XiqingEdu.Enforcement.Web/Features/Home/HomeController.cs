using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Home;

/// <summary>工作台: what waits for this person, in sentences, and what was done.</summary>
[RequirePermission(Permission.UseDesk)]
[Route(Paths.Home)]
public sealed class HomeController(EnforcementDbContext db, PenaltyDesk desk, LawLibrary library, CurrentActor me) : Controller
{
    private const int MostTasks = 50;

    /// <summary>The page; ?tab=done shows what was done.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string? tab, int page, CancellationToken cancel)
    {
        var law = await library.FrameAsync(cancel);
        var tasks = await TasksAsync(law, cancel);
        var person = me.Actor.PersonId;
        var done = tab == "done"
            ? await db.Set<PenaltyCase>().AsNoTracking().Where(CaseVisibility.For(me.Actor)).SelectMany(c => c.Events, (c, e) => new { c, e })
                .Where(x => x.e.PersonId == person).OrderByDescending(x => x.e.On).ThenByDescending(x => x.e.Id)
                .Select(x => new DoneTask(x.c.Id, x.c.CaseNumber == "" ? x.c.ClueNumber : x.c.CaseNumber, x.e.Step, x.e.On, x.e.Sentence)).PageAsync(page, cancel)
            : null;
        return View("Home", new HomePage(tasks, done, law));
    }

    private async Task<IReadOnlyList<WaitingTask>> TasksAsync(LegalFrame law, CancellationToken cancel)
    {
        var rules = PenaltyProcedure.Rows.Where(r => r.From.Count > 0 && me.May(r.Permission) && (r.IsMainRoad || WaitsForSomebody(r.Step))).ToList();
        if (rules.Count == 0)
        {
            return [];
        }

        var stages = rules.SelectMany(r => r.From).ToHashSet();
        var ids = await db.Set<PenaltyCase>().AsNoTracking().Where(CaseVisibility.For(me.Actor)).Where(c => stages.Contains(c.Stage))
            .OrderBy(c => c.StageSinceOn).ThenBy(c => c.Id).Select(c => c.Id).Take(MostTasks).ToListAsync(cancel);
        var tasks = new List<WaitingTask>();
        foreach (var id in ids)
        {
            var found = (await desk.FindAsync(id, cancel))!;
            foreach (var rule in rules.Where(r => r.From.Contains(found.Stage)))
            {
                if (PenaltyProcedure.Check(rule.Step, found, me.Actor, law).All(c => c.Result != CheckResult.Red))
                {
                    tasks.Add(new WaitingTask(id, found.DisplayNumber, found.Title, rule.Step, rule.What, DeadlineOf(rule, found, law)));
                    break;
                }
            }
        }

        db.ChangeTracker.Clear();
        return [.. tasks.OrderBy(t => t.Due?.InternalDueOn ?? DateOnly.MaxValue)];
    }

    private static bool WaitsForSomebody(Step step) => step is Step.PreparePublicity or Step.ApprovePublicity or Step.RecordPayment;

    private static Deadline? DeadlineOf(StepRule rule, PenaltyCase found, LegalFrame law)
    {
        var open = PenaltyDeadlines.Of(found, law).Where(d => d.DoneOn is null).ToList();
        return open.FirstOrDefault(d => rule.Ends.Contains(d.Period.Code)) ?? open.FirstOrDefault(d => d.Period.Code == PenaltyPeriods.Decide.Code);
    }
}
