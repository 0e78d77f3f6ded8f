using System.Net;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Accounts;

public sealed class PasswordTests
{
    [Fact]
    public async Task SignIn_WithFirstPassword_LeadsToTheChangeAndNowhereElse()
    {
        await using var portal = await Portal.OpenAsync();
        var password = await AccountDesk.OpenAccountAsync(portal, "xinren");
        await AccountDesk.AssignAsync(portal, "xinren", "Auditor");
        var browser = portal.Browser();
        await browser.SignInAsync("xinren", password);

        foreach (var path in new[] { Paths.Home, Paths.Audit, AuditPaths.Export })
        {
            var answer = await browser.GetAsync(path);
            Assert.Equal((HttpStatusCode.Redirect, Paths.Password), (answer.Status, answer.Location));
        }

        Assert.Contains("须先修改密码", (await browser.GetAsync(Paths.Password)).TextOf(".notice"));
        var changed = await ChangeAsync(browser, password, "Xin-mima-2026-0");
        Assert.Equal((HttpStatusCode.Redirect, "/"), (changed.Status, changed.Location));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Paths.Audit)).Status);
        Assert.NotNull(await portal.NewestEntryAsync("Account.PasswordChanged"));
    }

    [Fact]
    public async Task Change_ToOneOfTheLastFive_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await SignedInWithNewAccountAsync(portal);
        for (var i = 1; i <= 5; i++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await ChangeAsync(browser, $"Xin-mima-2026-{i - 1}", $"Xin-mima-2026-{i}")).Status);
        }

        for (var i = 0; i < 5; i++)
        {
            var refused = await ChangeAsync(browser, "Xin-mima-2026-5", $"Xin-mima-2026-{i}");
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Equal("新密码不得与最近 5 次使用过的密码相同。", refused.ErrorOf("New"));
        }

        Assert.Equal(HttpStatusCode.Redirect, (await ChangeAsync(browser, "Xin-mima-2026-5", "Xin-mima-2026-6")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await ChangeAsync(browser, "Xin-mima-2026-6", "Xin-mima-2026-0")).Status);
    }

    [Theory]
    [InlineData("wrong", "Xin-mima-2026-1", "Xin-mima-2026-1", "Current", "当前密码不正确。")]
    [InlineData("Xin-mima-2026-0", "short-1A", "short-1A", "New", "密码不符合要求")]
    [InlineData("Xin-mima-2026-0", "onlylowercaseletters", "onlylowercaseletters", "New", "密码不符合要求")]
    [InlineData("Xin-mima-2026-0", "xinren-2026-ABC", "xinren-2026-ABC", "New", "不得包含账号名")]
    [InlineData("Xin-mima-2026-0", "Xin-mima-2026-1", "Xin-mima-2026-2", "Again", "两次填写的新密码不一致。")]
    [InlineData("Xin-mima-2026-0", "Xin-mima-2026-0", "Xin-mima-2026-0", "New", "新密码不得与当前密码相同。")]
    public async Task Change_AgainstARule_IsRefusedBesideTheField(string current, string wanted, string again, string field, string message)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await SignedInWithNewAccountAsync(portal);

        var answer = await ChangeAsync(browser, current, wanted, again);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(field));
        Assert.Equal("", answer.ValueOf("New"));
    }

    [Fact]
    public async Task SignIn_After90Days_LeadsToTheChange()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await SignedInWithNewAccountAsync(portal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).Status);

        portal.Clock.Advance(TimeSpan.FromDays(91));
        var later = portal.Browser();
        await later.SignInAsync("xinren", "Xin-mima-2026-0");

        Assert.Equal(Paths.Password, (await later.GetAsync("/")).Location);
    }

    [Fact]
    public async Task Change_EndsEveryOtherSession()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await SignedInWithNewAccountAsync(portal);
        var other = portal.Browser();
        await other.SignInAsync("xinren", "Xin-mima-2026-0");

        await ChangeAsync(browser, "Xin-mima-2026-0", "Xin-mima-2026-1");

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync("/")).Status);
    }

    [Fact]
    public async Task SignIn_DemoAccount_IsNotForcedToChange()
    {
        await using var portal = await Portal.OpenAsync();
        portal.Clock.Advance(TimeSpan.FromDays(400));

        Assert.Equal(HttpStatusCode.OK, (await (await portal.SignedInAsync("leader")).GetAsync("/")).Status);
    }

    private static async Task<Browser> SignedInWithNewAccountAsync(Portal portal)
    {
        var password = await AccountDesk.OpenAccountAsync(portal, "xinren");
        await AccountDesk.AssignAsync(portal, "xinren", "Archivist");
        var browser = portal.Browser();
        await browser.SignInAsync("xinren", password);
        await ChangeAsync(browser, password, "Xin-mima-2026-0");
        return browser;
    }

    private static async Task<Answer> ChangeAsync(Browser browser, string current, string wanted, string? again = null) => await browser.SubmitAsync(
        await browser.GetAsync(Paths.Password), "main form", new() { ["Current"] = current, ["New"] = wanted, ["Again"] = again ?? wanted });
}
