using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Data.Penalties;

/// <summary>
/// Exercises are left out of every query by a named filter of the model (docs/adr/0013). Whoever means them says so here; an architecture
/// test names the few that may.
/// </summary>
public static class ExerciseQueries
{
    /// <summary>Name of the filter.</summary>
    public const string Filter = "Exercise";

    /// <summary>Real cases and exercises: for a case that is asked for by its key, after it was asked whose it is.</summary>
    public static IQueryable<PenaltyCase> WithExercises(this IQueryable<PenaltyCase> cases) => cases.IgnoreQueryFilters([Filter]);

    /// <summary>The exercises of one person.</summary>
    public static IQueryable<PenaltyCase> ExercisesOf(this EnforcementDbContext db, Guid ownerId) =>
        db.Set<PenaltyCase>().WithExercises().Where(c => c.ExerciseOwnerId == ownerId);
}
