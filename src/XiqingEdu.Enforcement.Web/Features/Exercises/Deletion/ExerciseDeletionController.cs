using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Exercises.Deletion;

/// <summary>The owner deletes an exercise for good: one entry in the log says so.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(ExercisePaths.List + "/{id:guid}/deletion")]
public sealed class ExerciseDeletionController(EnforcementDbContext db, PenaltyDesk desk, ExerciseDesk exercises, CurrentActor me) : FormController
{
    /// <summary>Asks; 404 for whatever is not an exercise of this person.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) => await FindAsync(id, cancel) is { } found ? Page(found) : NotFound();

    /// <summary>Deletes.</summary>
    [HttpPost]
    public async Task<IActionResult> Delete(Guid id, ExerciseDeletionForm form, CancellationToken cancel) => await FindAsync(id, cancel) is not { } found
        ? NotFound()
        : await SubmitAsync(
            async () =>
            {
                db.Expect(found, form.Version);
                await exercises.RemoveAsync(found, c => me.Intends("Exercise.Deleted", $"删除演练案件 {c.DisplayNumber}（{c.Events.Count} 个步骤）。", c.Id), cancel);
                return Done(ExercisePaths.List, "演练案件已删除。");
            },
            async () => await FindAsync(id, cancel) is { } still ? Page(still) : NotFound());

    private async Task<PenaltyCase?> FindAsync(Guid id, CancellationToken cancel) =>
        await desk.FindAsync(id, cancel) is { } found && found.ExerciseOwnerId == me.Person.PersonId ? found : null;

    private ViewResult Page(PenaltyCase found) => View("ExerciseDeletion", new ExerciseDeletionPage(found, new ExerciseDeletionForm { Version = found.Version }));
}
