using Microsoft.EntityFrameworkCore;

namespace XiqingEdu.Enforcement.Data.Numbering;

/// <summary>Runs again what lost its number to another giver (docs/adr/0010).</summary>
internal static class NumberConflicts
{
    private const int Tries = 5;

    /// <summary>Runs <paramref name="work"/>, which takes a number and saves; on a conflict over the number it runs again from a cleared context.</summary>
    public static async Task TakingNumbersAsync(this EnforcementDbContext db, Func<Task> work)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                await work();
                return;
            }
            catch (DbUpdateException conflict) when (tried < Tries && IsOverANumber(db, conflict))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>
    /// Whether another giver was quicker. The first number of a year is a new row: a server that saves in batches then
    /// names every row of the batch, so a new series in the context is enough.
    /// </summary>
    private static bool IsOverANumber(EnforcementDbContext db, DbUpdateException conflict) =>
        (conflict.Entries.Count > 0 && conflict.Entries.All(e => e.Entity is NumberSeries))
        || (conflict is not DbUpdateConcurrencyException && db.ChangeTracker.Entries<NumberSeries>().Any(e => e.State == EntityState.Added));
}
