using Microsoft.EntityFrameworkCore;

namespace XiqingEdu.Enforcement.Data.Numbering;

/// <summary>Runs again what lost its number to another giver (docs/adr/0010).</summary>
internal static class NumberConflicts
{
    private const int Tries = 5;

    /// <summary>Runs <paramref name="work"/>, which takes a number and saves; on a conflict over the number alone it runs again from a cleared context.</summary>
    public static async Task TakingNumbersAsync(this EnforcementDbContext db, Func<Task> work)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                await work();
                return;
            }
            catch (DbUpdateException conflict) when (tried < Tries && conflict.Entries.Count > 0 && conflict.Entries.All(e => e.Entity is NumberSeries))
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
