using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Exercises.SeatChange;

/// <summary>The owner of an exercise goes on in another seat; the choice stands at the head of each of its pages.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(ExercisePaths.List + "/{id:guid}/seat")]
public sealed class SeatChangeController(EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>Takes the seat and returns to the page; 404 for whatever is not an exercise of this person.</summary>
    [HttpPost]
    public async Task<IActionResult> Take(Guid id, SeatChangeForm form, CancellationToken cancel)
    {
        if (form.Seat is not { } seat || !Enum.IsDefined(seat) || await db.ExercisesOf(me.Person.PersonId).FirstOrDefaultAsync(c => c.Id == id, cancel) is not { } found)
        {
            return NotFound();
        }

        var path = Url.IsLocalUrl(form.Page) ? form.Page : CasePaths.Detail(id);
        db.Expect(found, form.Version);
        found.TakeSeat(seat);
        try
        {
            await db.SaveAsync(me.Intends("Exercise.SeatTaken", $"演练案件 {found.DisplayNumber}：以{seat.Word()}身份继续。", id) with { IsExercise = true }, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            TempData["Notice"] = "本页打开之后演练案件有了变动，身份没有更换，请重新选择。";
        }

        return LocalRedirect(path);
    }
}
