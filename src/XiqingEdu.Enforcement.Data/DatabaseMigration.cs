using Microsoft.EntityFrameworkCore;

namespace XiqingEdu.Enforcement.Data;

/// <summary>Brings the schema to the newest migration.</summary>
public static class DatabaseMigration
{
    /// <summary>Applies pending migrations; on SQLite also switches the file to write-ahead logging, which stays.</summary>
    public static async Task MigrateToNewestAsync(this EnforcementDbContext db, CancellationToken cancel = default)
    {
        await db.Database.MigrateAsync(cancel);
        if (db is Providers.SqliteEnforcementDbContext)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal';", cancel);
        }
    }
}
