using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Drafts;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Data.Penalties;

/// <summary>Removes exercises for good: the case, all that belongs to it, its documents and the drafts of its forms. Files that nothing names any more are swept later.</summary>
public sealed class ExerciseDesk(EnforcementDbContext db, PenaltyDesk desk)
{
    /// <summary>Removes an exercise in one save with its entry. Refuses a real case.</summary>
    public async Task RemoveAsync(PenaltyCase exercise, Func<PenaltyCase, Intention> why, CancellationToken cancel = default)
    {
        if (exercise.Exercise is null)
        {
            throw new InvalidOperationException("A real case is never removed.");
        }

        db.RemoveRange(await db.Set<IssuedDocument>().Where(d => d.PenaltyCaseId == exercise.Id).ToListAsync(cancel));
        db.RemoveRange(await db.Set<Draft>().Where(d => d.Path.StartsWith($"/cases/{exercise.Id}")).ToListAsync(cancel));
        db.Remove(exercise);
        await db.SaveAsync(why(exercise) with { IsExercise = true }, cancel);
    }

    /// <summary>Removes what was started before a day; gives how many.</summary>
    public async Task<int> RemoveOlderAsync(DateOnly startedBefore, CancellationToken cancel = default)
    {
        var old = (await db.Set<PenaltyCase>().WithExercises().AsNoTracking().Where(c => c.ExerciseOwnerId != null).Select(c => new { c.Id, c.Exercise }).ToListAsync(cancel))
            .Where(c => c.Exercise!.StartedOn < startedBefore).ToList();
        foreach (var one in old)
        {
            db.ChangeTracker.Clear();
            if (await desk.FindAsync(one.Id, cancel) is { } found)
            {
                await RemoveAsync(found, c => Intention.OfSystem("Exercise.Expired", $"演练案件 {c.DisplayNumber} 保留期满，自动删除。", c.Id), cancel);
            }
        }

        return old.Count;
    }
}
