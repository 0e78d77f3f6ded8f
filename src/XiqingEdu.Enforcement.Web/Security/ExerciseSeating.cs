using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>
/// Seats the owner of an exercise for the pages of that case: rights, separation of duties and names are then those of the seat. Every
/// other request, and every other person, goes on as before; a case that is nobody's exercise costs one look by its key.
/// </summary>
public sealed class ExerciseSeating(RequestDelegate next)
{
    /// <summary>Called by the pipeline.</summary>
    public async Task InvokeAsync(HttpContext context, CurrentActor me)
    {
        if (me.IsSignedIn && me.PersonMay(Permission.ReadCases) && context.Request.Path.StartsWithSegments(CasePaths.List))
        {
            if (Guid.TryParse(context.GetRouteValue("id") as string, out var id))
            {
                var found = await context.RequestServices.GetRequiredService<EnforcementDbContext>().ExercisesOf(me.Person.PersonId)
                    .Where(c => c.Id == id).Select(c => new { c.Exercise, c.Version }).FirstOrDefaultAsync(context.RequestAborted);
                if (found is not null)
                {
                    me.TakeSeat(new SeatedExercise(found.Exercise!, id, found.Version));
                }
            }
            else if (context.Request.Path == CasePaths.Register && context.Request.Query[ExercisePaths.Query] == "true")
            {
                var today = context.RequestServices.GetRequiredService<LawLibrary>().Today;
                me.TakeSeat(new SeatedExercise(Exercise.Start(me.Person.PersonId, today), null, 0));
            }
        }

        await next(context);
    }
}
