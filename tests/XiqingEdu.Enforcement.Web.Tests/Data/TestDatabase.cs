using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Providers;
using XiqingEdu.Enforcement.TestKit;

namespace XiqingEdu.Enforcement.Web.Tests.Data;

/// <summary>A database of one provider for one test, migrated and with the reference set, thrown away at the end.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly DatabaseProvider provider;

    private TestDatabase(DatabaseProvider provider, Portal portal) => (this.provider, Portal) = (provider, portal);

    /// <summary>The portal on this database.</summary>
    public Portal Portal { get; }

    /// <summary>The variable with the connection string of a server, without a database.</summary>
    public static string Variable(DatabaseProvider provider) => provider == DatabaseProvider.PostgreSql ? "TEST_POSTGRES" : "TEST_SQLSERVER";

    /// <summary>The server; null for the embedded database, empty when there is none.</summary>
    public static string? Server(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite ? null : Environment.GetEnvironmentVariable(Variable(provider)) ?? "";

    /// <summary>Starts the portal on an empty database with these seed sets.</summary>
    public static async Task<TestDatabase> OpenAsync(DatabaseProvider provider, string sets = "reference")
    {
        var settings = new Dictionary<string, string?> { ["Seeds:Sets"] = sets };
        if (Server(provider) is { } server)
        {
            settings["Database:Provider"] = provider.ToString();
            settings["ConnectionStrings:Enforcement"] = $"{server.TrimEnd(';')};Database=xiqingedu_{Guid.CreateVersion7():N}";
        }

        var database = new TestDatabase(provider, Portal.OpenEmpty(settings));
        using var client = database.Portal.CreateClient();
        (await client.GetAsync("/health/ready")).EnsureSuccessStatusCode();
        return database;
    }

    /// <summary>Work in a scope of its own, as one request would do it.</summary>
    public Task<T> WithAsync<T>(Func<EnforcementDbContext, Task<T>> work) => Portal.WithDatabaseAsync(work);

    /// <summary>The same without a result.</summary>
    public Task WithAsync(Func<EnforcementDbContext, Task> work) => Portal.WithDatabaseAsync(async db =>
    {
        await work(db);
        return 0;
    });

    /// <summary>The first column of a query written by hand, as the database holds it.</summary>
    public Task<string> RawAsync(string sql) => WithAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync())?.ToString() ?? "";
    });

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (provider != DatabaseProvider.Sqlite)
        {
            await WithAsync(db => db.Database.EnsureDeletedAsync());
        }

        await Portal.DisposeAsync();
    }
}
