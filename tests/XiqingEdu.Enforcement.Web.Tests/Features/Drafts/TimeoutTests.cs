using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Data.Drafts;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Tests.Features.Accounts;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Drafts;

/// <summary>What is typed while the session runs out is not lost, and is nobody else's.</summary>
public sealed class TimeoutTests
{
    [Fact]
    public async Task Post_AfterIdleTime_KeepsTheFormAndSubmitsItAfterSigningInAgain()
    {
        await using var portal = await Portal.OpenAsync();
        var sysadmin = await portal.SignedInAsync("sysadmin");
        var kept = await PostTooLateAsync(portal, sysadmin);
        Assert.Null(await portal.NewestEntryAsync("Account.Opened"));

        var signIn = await sysadmin.GetAsync(kept.Location!);
        var entered = await sysadmin.SubmitAsync(signIn, "main form", new() { ["UserName"] = "sysadmin", ["Password"] = Portal.DemoPassword });
        var page = await sysadmin.GetAsync(entered.Location!);

        Assert.StartsWith("/drafts/", entered.Location);
        Assert.Equal("您填写的内容已保留", page.TextOf("h1"));
        Assert.Contains("测试新人", page.TextOf("tbody"));
        Assert.Contains("xinren", page.TextOf("tbody"));
        var done = await sysadmin.SubmitAsync(page, "main form");
        Assert.Equal("账号已创建", done.TextOf("h1"));
        Assert.Equal(1, await portal.WithDatabaseAsync(db => db.Set<Account>().CountAsync(a => a.UserName == "xinren")));
    }

    [Fact]
    public async Task Get_AnotherAccount_Answers404()
    {
        await using var portal = await Portal.OpenAsync();
        var kept = await PostTooLateAsync(portal, await portal.SignedInAsync("sysadmin"));
        var path = Uri.UnescapeDataString(kept.Location!.Split("returnUrl=")[1]);

        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync("handler1")).GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await portal.SignedInAsync("sysadmin")).GetAsync(path)).Status);
    }

    [Fact]
    public async Task Get_AfterTwoHours_IsGone()
    {
        await using var portal = await Portal.OpenAsync();
        var kept = await PostTooLateAsync(portal, await portal.SignedInAsync("sysadmin"));
        portal.Clock.Advance(TimeSpan.FromMinutes(121));

        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync("sysadmin")).GetAsync(Uri.UnescapeDataString(kept.Location!.Split("returnUrl=")[1]))).Status);
    }

    [Fact]
    public async Task Post_WithinIdleTime_KeepsTheSessionOpen()
    {
        await using var portal = await Portal.OpenAsync();
        var sysadmin = await portal.SignedInAsync("sysadmin");
        for (var i = 0; i < 3; i++)
        {
            portal.Clock.Advance(TimeSpan.FromMinutes(14));
            Assert.Equal(HttpStatusCode.OK, (await sysadmin.GetAsync("/")).Status);
        }
    }

    [Fact]
    public async Task Post_PasswordAfterIdleTime_IsNotKept()
    {
        await using var portal = await Portal.OpenAsync();
        var handler = await portal.SignedInAsync("handler1");
        var form = await handler.GetAsync(Paths.Password);
        portal.Clock.Advance(TimeSpan.FromMinutes(16));

        var answer = await handler.SubmitAsync(form, "main form", new() { ["Current"] = Portal.DemoPassword, ["New"] = "Geheim-2026-1", ["Again"] = "Geheim-2026-1" });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(0, await portal.WithDatabaseAsync(db => db.Set<Draft>().CountAsync()));
    }

    private static async Task<Answer> PostTooLateAsync(Portal portal, Browser browser)
    {
        var form = await browser.GetAsync(AccountPaths.New);
        portal.Clock.Advance(TimeSpan.FromMinutes(16));
        var answer = await browser.SubmitAsync(form, "main form", AccountDesk.NewPerson("xinren"));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.StartsWith("/sign-in?returnUrl=%2Fdrafts%2F", answer.Location);
        return answer;
    }
}
