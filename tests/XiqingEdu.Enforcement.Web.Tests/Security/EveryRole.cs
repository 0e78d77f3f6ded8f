using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Security;

/// <summary>One portal with one account for each role, all signed in.</summary>
public sealed class EveryRole : IAsyncLifetime
{
    private readonly Dictionary<Role, Browser> browsers = [];
    private Portal portal = null!;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        portal = await Portal.OpenAsync();
        var hash = portal.Services.CreateScope().ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(null!, Portal.DemoPassword);
        await portal.WithDatabaseAsync(async db =>
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                var person = Person.Register($"只任{(int)role}", null, "测试科", "测试", PersonnelKind.CivilServant, new DateOnly(2026, 11, 23));
                var account = new Account($"only-{(int)role}", person.Id)
                {
                    NormalizedUserName = $"ONLY-{(int)role}", IsDemo = true, MustChangePassword = false, PasswordHash = hash, SecurityStamp = $"stamp-{(int)role}",
                };
                account.AssignRoles([role]);
                db.AddRange(person, account);
            }

            await db.SaveAsync(Intention.OfSystem("Test.Saved", "每个角色一个账号"));
            return 0;
        });
        foreach (var role in Enum.GetValues<Role>())
        {
            browsers[role] = await portal.SignedInAsync($"only-{(int)role}");
        }
    }

    /// <summary>Asks with one role; a post carries no token and changes nothing.</summary>
    public async Task<HttpStatusCode> AskAsync(CataloguedEndpoint endpoint, Role role) => (await AskAsync(endpoint, browsers[role])).Status;

    /// <summary>Asks without signing in.</summary>
    public Task<Answer> AskSignedOutAsync(CataloguedEndpoint endpoint) => AskAsync(endpoint, portal.Browser());

    /// <inheritdoc />
    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static Task<Answer> AskAsync(CataloguedEndpoint endpoint, Browser browser) =>
        endpoint.Method == "GET" ? browser.GetAsync(endpoint.AnyPath()) : browser.PostAsync(endpoint.AnyPath(), []);
}
