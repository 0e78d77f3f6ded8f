using System.Net;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Security;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Security;

/// <summary>Every role on every endpoint: what no cell of RolePermissions grants is refused, whoever adds the page.</summary>
public sealed class RoleTests(EveryRole everyRole) : IClassFixture<EveryRole>
{
    public static async Task<IEnumerable<TheoryDataRow<string>>> Guarded() =>
        (await PageCatalogue.EndpointsAsync()).Where(e => !e.IsAnonymous).Select(e => new TheoryDataRow<string>($"{e.Method} /{e.Template}"));

    [Theory, MemberData(nameof(Guarded), DisableDiscoveryEnumeration = true)]
    public async Task Ask_RoleThatIsNotAllowed_IsRefused(string name)
    {
        var endpoint = await PageCatalogue.FindAsync(name);
        var let = new List<string>();
        foreach (var role in Enum.GetValues<Role>().Where(r => !endpoint.OpensTo(RolePermissions.Of(r).ToHashSet())))
        {
            var status = await everyRole.AskAsync(endpoint, role);
            if (status != HttpStatusCode.Forbidden)
            {
                let.Add($"{role}: {(int)status}");
            }
        }

        Assert.Empty(let);
    }

    [Theory, MemberData(nameof(Guarded), DisableDiscoveryEnumeration = true)]
    public async Task Ask_RoleThatIsAllowed_IsNotRefusedAtTheDoor(string name)
    {
        var endpoint = await PageCatalogue.FindAsync(name);
        var roles = Enum.GetValues<Role>().Where(r => endpoint.OpensTo(RolePermissions.Of(r).ToHashSet())).ToList();
        Assert.True(roles.Count > 0, "No role opens this page.");

        // A post without its token ends at 400, so that nothing is changed here.
        var status = await everyRole.AskAsync(endpoint, roles[0]);

        if (endpoint.Method == "GET")
        {
            Assert.NotEqual(HttpStatusCode.InternalServerError, status);
        }
        else
        {
            Assert.Equal(HttpStatusCode.BadRequest, status);
        }
    }

    [Theory, MemberData(nameof(Guarded), DisableDiscoveryEnumeration = true)]
    public async Task Ask_SignedOut_IsSentToSignIn(string name)
    {
        var answer = await everyRole.AskSignedOutAsync(await PageCatalogue.FindAsync(name));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/sign-in", answer.Location);
    }

    [Fact]
    public void RoleWithoutARow_HoldsNothing() => Assert.Empty(RolePermissions.Of((Role)999));

    [Fact]
    public void Permission_IsHeldBySomebody_ExceptThatOfTheClock() => Assert.Equal([Permission.RunClock], Enum.GetValues<Permission>().Where(p => RolePermissions.Holding(p).Count == 0));

    [Fact]
    public void Administrators_HoldNoBusinessPermission()
    {
        Assert.Equal([Permission.UseDesk, Permission.ManageAccounts, Permission.ReadSettings, Permission.ManageSettings, Permission.ManageTemplates], RolePermissions.Of(Role.SystemAdmin));
        Assert.Equal([Permission.UseDesk, Permission.AssignRoles], RolePermissions.Of(Role.SecurityAdmin));
        Assert.Equal([Permission.UseDesk, Permission.ReadAudit], RolePermissions.Of(Role.Auditor));
    }
}
