using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Exercises.List;

/// <summary>A person's own exercises (演练), and how to begin one.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(ExercisePaths.List)]
public sealed class ExerciseListController(EnforcementDbContext db, CurrentActor me, IConfiguration configuration) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancel, int page = 1)
    {
        var rows = await db.ExercisesOf(me.Person.PersonId).AsNoTracking().OrderByDescending(c => c.Id)
            .Select(c => new ExerciseRow(c.Id, c.ClueNumber, c.CaseNumber, c.ClueSubject, c.Stage, c.Exercise!)).PageAsync(page, cancel);
        return View("ExerciseList", new ExerciseListPage(rows, ExerciseSweepJob.DaysKept(configuration)));
    }
}
