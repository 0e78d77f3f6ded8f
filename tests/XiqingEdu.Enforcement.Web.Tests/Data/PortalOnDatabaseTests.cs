using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Data.Providers;
using XiqingEdu.Enforcement.Data.Seeding;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Data;

/// <summary>The whole portal with the demo set on each database: a query that one of them cannot run shows here.</summary>
public sealed class PortalOnDatabaseTests
{
    [Theory, DatabaseData]
    public async Task Start_WithEverySeedSet_LoadsThemAllAndOpensEveryPage(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider, "reference,xiqing-2023");

        Assert.Equal(["reference", "xiqing-2023"], await database.WithAsync(db => db.Set<LoadedSeed>().OrderBy(s => s.Name).Select(s => s.Name).ToListAsync()));
        Assert.True(await database.WithAsync(db => db.Set<Person>().CountAsync()) >= 14);
        Assert.True(await database.WithAsync(db => db.Set<Account>().CountAsync(a => a.IsDemo)) >= 14);
        Assert.True(await database.WithAsync(db => db.Set<AuditEntry>().AnyAsync(e => e.Action == "Seed.Loaded")));
        Assert.Empty(await ClosedPagesAsync(database.Portal));
    }

    private static async Task<List<string>> ClosedPagesAsync(Portal portal)
    {
        var browsers = new Dictionary<string, Browser>();
        foreach (var account in await portal.DemoAccountsAsync())
        {
            browsers[account.UserName] = await portal.SignedInAsync(account.UserName);
        }

        var accounts = await portal.DemoAccountsAsync();
        var closed = new List<string>();
        foreach (var page in PageCatalogue.Of(portal).Where(p => p.Method == "GET" && !PageSamples.NotPages.Contains(p.Template)))
        {
            var sample = await PageSamples.FindAsync(portal, page);
            Browser[] candidates = page.IsAnonymous ? [portal.Browser()]
                : sample?.UserName is { } named ? [browsers[named]]
                : [.. accounts.Where(a => page.OpensTo(a.Permissions)).Select(a => browsers[a.UserName])];
            var statuses = new List<HttpStatusCode>();
            foreach (var browser in candidates)
            {
                if (sample is not null && !statuses.Contains(HttpStatusCode.OK))
                {
                    statuses.Add((await browser.GetAsync(sample.Path)).Status);
                }
            }

            if (!statuses.Contains(HttpStatusCode.OK))
            {
                closed.Add($"{page.Template}: {string.Join(", ", statuses)}");
            }
        }

        return closed;
    }
}
