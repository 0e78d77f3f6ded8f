using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain;

namespace XiqingEdu.Enforcement.Data;

/// <summary>Saves a new record once, however often its form is sent: the id was made when the form was shown.</summary>
public static class NewRecords
{
    /// <summary>True when saved now; false when a record with this id already stands, and nothing was changed.</summary>
    public static async Task<bool> SaveNewAsync<T>(this EnforcementDbContext db, T root, Intention why, CancellationToken cancel = default)
        where T : AggregateRoot
    {
        try
        {
            db.Add(root);
            await db.SaveAsync(why, cancel);
            return true;
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            if (await db.Set<T>().AnyAsync(r => r.Id == root.Id, cancel))
            {
                return false;
            }

            throw;
        }
    }
}
