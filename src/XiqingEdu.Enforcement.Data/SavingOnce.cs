using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;

namespace XiqingEdu.Enforcement.Data;

/// <summary>Saves what a double click may send twice at the same moment.</summary>
public static class SavingOnce
{
    /// <summary>
    /// Saves, and answers true. When the same submission was saved meanwhile (<paramref name="saved"/>), answers false and
    /// changes nothing; when the record moved on meanwhile (<paramref name="moved"/>), refuses as a stale version.
    /// </summary>
    public static async Task<bool> SaveOnceAsync(
        this EnforcementDbContext db, Intention why, Func<Task<bool>> saved, Func<Task<bool>> moved, CancellationToken cancel = default)
    {
        try
        {
            await db.SaveAsync(why, cancel);
            return true;
        }
        catch (DbUpdateException fault)
        {
            db.ChangeTracker.Clear();
            if (await saved())
            {
                return false;
            }

            if (fault is not DbUpdateConcurrencyException && await moved())
            {
                throw new DbUpdateConcurrencyException("The record moved on while this change was being saved.", fault);
            }

            throw;
        }
    }
}
