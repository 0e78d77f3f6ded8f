using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Seeding;

namespace XiqingEdu.Enforcement.Web.Platform;

/// <summary>Verbs after "--" on the command line: migrate, seed. Anything else starts the portal.</summary>
public static class Commands
{
    /// <summary>Runs the verb and returns its exit code (0 only when all is well); null when there is none.</summary>
    public static async Task<int?> RunAsync(WebApplication app, string[] args)
    {
        if (args.FirstOrDefault() is not ("migrate" or "seed"))
        {
            return null;
        }

        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EnforcementDbContext>().MigrateToNewestAsync();
        if (args[0] == "seed")
        {
            try
            {
                await scope.ServiceProvider.GetRequiredService<SeedLoader>().LoadConfiguredAsync();
            }
            catch (SeedFault fault)
            {
                await Console.Error.WriteLineAsync(fault.Message);
                return 1;
            }
        }

        return 0;
    }
}
