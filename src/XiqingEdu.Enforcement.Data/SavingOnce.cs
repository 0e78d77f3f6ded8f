using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Data;

/// <summary>
/// The one protection against double clicks: a submission is saved once, however often and however simultaneously it
/// is sent. Its id was made when the form was shown, so the second click is known by what the first one left.
/// </summary>
public static class SavingOnce
{
    /// <summary>
    /// Runs <paramref name="work"/>, which checks and saves, and answers true. Answers false, and changes nothing, when
    /// the same submission has been <paramref name="saved"/>: before, or by another click while the work was running,
    /// whose traces may have refused it by a rule, a key or a version. A record that <paramref name="moved"/> on
    /// meanwhile refuses as a stale version (<see cref="DbUpdateConcurrencyException"/>).
    /// </summary>
    public static async Task<bool> SaveOnceAsync(this EnforcementDbContext db, Func<Task<bool>> saved, Func<Task> work, Func<Task<bool>>? moved = null)
    {
        if (await saved())
        {
            return false;
        }

        try
        {
            await work();
            return true;
        }
        catch (Exception refused) when (refused is DbUpdateException or RuleViolation)
        {
            db.ChangeTracker.Clear();
            if (await saved())
            {
                return false;
            }

            if (refused is DbUpdateException and not DbUpdateConcurrencyException && moved is not null && await moved())
            {
                throw new DbUpdateConcurrencyException("The record moved on while this change was being saved.", refused);
            }

            throw;
        }
    }

    /// <summary>The same for a new record that <paramref name="make"/> checks and makes, with the <paramref name="why"/> of it; it bears the <paramref name="id"/> of the form.</summary>
    public static Task<bool> SaveNewOnceAsync<T>(
        this EnforcementDbContext db, Guid id, Func<Task<T>> make, Func<T, Intention> why, Func<Task<bool>>? moved = null, CancellationToken cancel = default)
        where T : AggregateRoot => db.SaveOnceAsync(
            saved: () => db.Set<T>().IgnoreQueryFilters().AnyAsync(r => r.Id == id, cancel),
            async () =>
            {
                var made = await make();
                db.Add(made);
                await db.SaveAsync(why(made), cancel);
            },
            moved);
}
