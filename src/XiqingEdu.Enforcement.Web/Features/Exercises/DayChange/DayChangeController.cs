using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Exercises.DayChange;

/// <summary>Moves the day of one exercise forward, so that its periods run; nobody else's day moves.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(ExercisePaths.List + "/{id:guid}/day")]
public sealed class DayChangeController(EnforcementDbContext db, PenaltyDesk desk, LawLibrary library, CurrentActor me) : FormController
{
    /// <summary>The page; 404 for whatever is not an exercise of this person.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } found ? await PageAsync(found, new DayChangeForm { Version = found.Version }, cancel) : NotFound();

    /// <summary>Moves the day; 400 for a day that is not later.</summary>
    [HttpPost]
    public async Task<IActionResult> Move(Guid id, DayChangeForm form, CancellationToken cancel) => await FindAsync(id, cancel) is not { } found
        ? NotFound()
        : await SubmitAsync(
            async () =>
            {
                db.Expect(found, form.Version);
                found.MoveDay(form.To!.Value, await library.FrameAsync(cancel));
                await db.SaveAsync(me.Intends("Exercise.DayMoved", $"演练案件 {found.DisplayNumber}：演练日推后到 {form.To:yyyy-MM-dd}。", id) with { IsExercise = true }, cancel);
                return Done(CasePaths.Detail(id), $"演练日推后到 {form.To:yyyy-MM-dd}。" + (found.Stage == Stage.Overdue ? "缴纳期限已过，案件由系统自动转入“逾期未履行”。" : ""));
            },
            async () => await PageAsync((await FindAsync(id, cancel))!, form, cancel));

    private async Task<PenaltyCase?> FindAsync(Guid id, CancellationToken cancel) =>
        await desk.FindAsync(id, cancel) is { } found && found.ExerciseOwnerId == me.Person.PersonId ? found : null;

    private async Task<IActionResult> PageAsync(PenaltyCase found, DayChangeForm form, CancellationToken cancel) =>
        View("DayChange", DayChangePage.Of(found, found.Exercise!.Frame(await library.FrameAsync(cancel)), form));
}
