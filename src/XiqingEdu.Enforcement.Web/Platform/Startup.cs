using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Seeding;

namespace XiqingEdu.Enforcement.Web.Platform;

/// <summary>What happens before the first request: the schema is brought up to date and the configured seed sets are loaded once.</summary>
public static class Startup
{
    /// <summary>Migrates and seeds.</summary>
    public static async Task PrepareAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EnforcementDbContext>().MigrateToNewestAsync();
        await scope.ServiceProvider.GetRequiredService<SeedLoader>().LoadConfiguredAsync();
    }
}
