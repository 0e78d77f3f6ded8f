using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Data.Seeding;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Seeds;

public sealed class PeopleSeedTests : IDisposable
{
    private const string Administrator =
        """[{"Key": "A1", "Name": "首任管理员", "Unit": "信息中心", "Post": "系统管理员", "Kind": "CivilServant", "Account": {"UserName": "first", "Password": "First-2026-day", "MustChangePassword": true, "Roles": ["SystemAdmin"]}}]""";

    private readonly string root = Directory.CreateTempSubdirectory("xiqingedu-seeds-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task Load_AccountForRealUse_MustChangeItsFirstPassword()
    {
        await using var portal = Open(Administrator);
        var browser = portal.Browser();
        await browser.SignInAsync("first", "First-2026-day");

        Assert.Equal((HttpStatusCode.Redirect, Paths.Password), ((await browser.GetAsync("/")).Status, (await browser.GetAsync("/")).Location));
        Assert.False(await portal.WithDatabaseAsync(db => db.Set<Account>().AnyAsync(a => a.IsDemo)));
    }

    [Theory]
    [InlineData("\"Name\": \"首任管理员\"", "\"Name\": \"首\"", "不符合格式")]
    [InlineData("\"SystemAdmin\"]", "\"SystemAdmin\", \"Auditor\"]", "系统管理员不得同时担任其他角色")]
    [InlineData("\"Kind\": \"CivilServant\"", "\"Kind\": \"CivilServant\", \"IdentityNumber\": \"120111198804120112\"", "校验位不正确")]
    public async Task Load_FaultyItem_NamesFileLineAndReasonAndLoadsNothing(string good, string bad, string reason)
    {
        await using var portal = Open(Administrator.Replace(good, bad));

        var fault = Assert.ThrowsAny<Exception>(() => portal.Browser());

        var seed = Assert.IsType<SeedFault>(fault.InnerException is SeedFault inner ? inner : fault);
        Assert.Equal(1, seed.Line);
        Assert.Contains("people.json", seed.Message);
        Assert.Contains(reason, seed.Message);
    }

    [Fact]
    public async Task Load_DemoSet_KeepsPeopleWithTheirNumbers()
    {
        await using var portal = await Portal.OpenAsync();

        var person = await portal.WithDatabaseAsync(db => db.Set<Person>().SingleAsync(p => p.Name == "陈立新"));

        Assert.Null(CitizenIdentityNumber.Fault(person.IdentityNumber, new DateOnly(2026, 11, 23)));
    }

    private Portal Open(string people)
    {
        Directory.CreateDirectory(Path.Combine(root, "own"));
        Directory.CreateDirectory(Path.Combine(root, "schemas"));
        File.Copy(Repository.At("seeds", "schemas", "people.schema.json"), Path.Combine(root, "schemas", "people.schema.json"));
        File.WriteAllText(Path.Combine(root, "own", "people.json"), people);
        return Portal.OpenEmpty(new() { ["Seeds:Path"] = root, ["Seeds:Sets"] = "own" });
    }
}
