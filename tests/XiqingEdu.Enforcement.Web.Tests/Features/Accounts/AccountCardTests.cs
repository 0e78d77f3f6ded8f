using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Accounts;

public sealed class AccountCardTests
{
    private static readonly Dictionary<string, string> Because = new() { ["Form.Reason"] = "本人已调离" };

    [Fact]
    public async Task Close_SignedInAccount_EndsItsSessionAtTheNextRequestAndReopenLetsItInAgain()
    {
        await using var portal = await Portal.OpenAsync();
        var handler = await portal.SignedInAsync("handler1");
        var (sysadmin, id) = (await portal.SignedInAsync("sysadmin"), await AccountDesk.IdAsync(portal, "handler1"));

        var closed = await sysadmin.SubmitAsync(await sysadmin.GetAsync(AccountPaths.Card(id)), "#upkeep", Because, action: AccountPaths.Close(id));

        Assert.Equal(HttpStatusCode.Redirect, closed.Status);
        Assert.Equal(HttpStatusCode.Redirect, (await handler.GetAsync("/")).Status);
        var entry = (await portal.NewestEntryAsync("Account.Closed"))!;
        Assert.Equal(("停用账号 handler1。", "本人已调离", id), (entry.Sentence, entry.Reason, entry.SubjectId));
        await Assert.ThrowsAsync<InvalidOperationException>(() => portal.SignedInAsync("handler1"));

        var page = await sysadmin.GetAsync(AccountPaths.Card(id));
        Assert.Equal("已停用", page.TextOf("h1 .tag"));
        await sysadmin.SubmitAsync(page, "#upkeep", Because, action: AccountPaths.Reopen(id));
        Assert.Equal(HttpStatusCode.OK, (await (await portal.SignedInAsync("handler1")).GetAsync("/")).Status);
    }

    [Fact]
    public async Task Reset_ShowsANewPasswordEndsSessionsAndDemandsAChange()
    {
        await using var portal = await Portal.OpenAsync();
        var handler = await portal.SignedInAsync("handler1");
        var (sysadmin, id) = (await portal.SignedInAsync("sysadmin"), await AccountDesk.IdAsync(portal, "handler1"));

        var answer = await sysadmin.SubmitAsync(await sysadmin.GetAsync(AccountPaths.Card(id)), "#upkeep", new() { ["Form.Reason"] = "忘记密码" });

        var password = AccountDesk.FirstPasswordOf(answer);
        Assert.Equal("密码已重置", answer.TextOf("h1"));
        Assert.Equal(HttpStatusCode.Redirect, (await handler.GetAsync("/")).Status);
        await Assert.ThrowsAsync<InvalidOperationException>(() => portal.SignedInAsync("handler1"));
        var again = portal.Browser();
        await again.SignInAsync("handler1", password);
        Assert.Equal(Paths.Password, (await again.GetAsync("/")).Location);
        Assert.Equal("忘记密码", (await portal.NewestEntryAsync("Account.PasswordReset"))!.Reason);
    }

    [Fact]
    public async Task Unlock_LockedAccount_MaySignInAtOnce()
    {
        await using var portal = await Portal.OpenAsync();
        await LockAsync(portal, "leader");
        var (sysadmin, id) = (await portal.SignedInAsync("sysadmin"), await AccountDesk.IdAsync(portal, "leader"));
        var page = await sysadmin.GetAsync(AccountPaths.Card(id));
        Assert.Equal("已锁定", page.TextOf("h1 .tag"));
        Assert.Equal("1", (await sysadmin.GetAsync(Paths.Accounts + "?state=Locked")).Document.QuerySelector("table")!.GetAttribute("data-total"));

        await sysadmin.SubmitAsync(page, "#upkeep", new() { ["Form.Reason"] = "本人申请" }, action: AccountPaths.Unlock(id));

        Assert.Equal(HttpStatusCode.OK, (await (await portal.SignedInAsync("leader")).GetAsync("/")).Status);
        Assert.NotNull(await portal.NewestEntryAsync("Account.Unlocked"));
    }

    [Fact]
    public async Task Lock_After30Minutes_EndsByItself()
    {
        await using var portal = await Portal.OpenAsync();
        await LockAsync(portal, "leader");
        await Assert.ThrowsAsync<InvalidOperationException>(() => portal.SignedInAsync("leader"));

        portal.Clock.Advance(TimeSpan.FromMinutes(31));

        Assert.Equal(HttpStatusCode.OK, (await (await portal.SignedInAsync("leader")).GetAsync("/")).Status);
    }

    [Theory]
    [InlineData("close", "不得停用本人的账号。")]
    [InlineData("first-password", "本人的密码请在“修改密码”页修改")]
    public async Task Post_OwnAccount_IsRefused(string action, string sentence)
    {
        await using var portal = await Portal.OpenAsync();
        var (sysadmin, id) = (await portal.SignedInAsync("sysadmin"), await AccountDesk.IdAsync(portal, "sysadmin"));
        var page = await sysadmin.GetAsync(AccountPaths.Card(id));
        Assert.Null(page.TextOf("#upkeep"));

        var other = await sysadmin.GetAsync(AccountPaths.Card(await AccountDesk.IdAsync(portal, "leader")));
        var answer = await sysadmin.SubmitAsync(other, "#upkeep", Because, action: $"/accounts/{id}/{action}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(sentence, Assert.Single(answer.Errors));
    }

    [Fact]
    public async Task Post_WithoutReason_IsRefusedAndChangesNothing()
    {
        await using var portal = await Portal.OpenAsync();
        var (sysadmin, id) = (await portal.SignedInAsync("sysadmin"), await AccountDesk.IdAsync(portal, "leader"));

        var answer = await sysadmin.SubmitAsync(await sysadmin.GetAsync(AccountPaths.Card(id)), "#upkeep", [], action: AccountPaths.Close(id));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("请填写理由。", answer.ErrorOf("Form.Reason"));
        Assert.Null(await portal.WithDatabaseAsync(db => db.Set<Account>().Where(a => a.Id == id).Select(a => a.DeactivatedAt).SingleAsync()));
    }

    [Fact]
    public async Task Post_StalePage_IsRefusedWith409AndKeepsTheReason()
    {
        await using var portal = await Portal.OpenAsync();
        var (sysadmin, id) = (await portal.SignedInAsync("sysadmin"), await AccountDesk.IdAsync(portal, "leader"));
        var stale = await sysadmin.GetAsync(AccountPaths.Card(id));
        await AccountDesk.AssignAsync(portal, "leader", "BureauLeader", "HearingOfficer");

        var answer = await sysadmin.SubmitAsync(stale, "#upkeep", Because, action: AccountPaths.Close(id));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("本人已调离", answer.ValueOf("Form.Reason")?.Trim());
        Assert.Null(await portal.NewestEntryAsync("Account.Closed"));
        Assert.Equal(HttpStatusCode.Redirect, (await sysadmin.SubmitAsync(answer, "#upkeep", Because, action: AccountPaths.Close(id))).Status);
    }

    [Fact]
    public async Task Get_UnknownAccount_Answers404()
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync("sysadmin")).GetAsync(AccountPaths.Card(Guid.CreateVersion7()))).Status);
    }

    [Theory]
    [InlineData("?text=HANDLER", "2")]
    [InlineData("?text=%E9%99%88%E7%AB%8B", "1")]
    [InlineData("?role=FinanceClerk", "1")]
    [InlineData("?state=Closed", "0")]
    [InlineData("?state=Open", "14")]
    public async Task Get_Filtered_CountsWhatMatches(string query, string total)
    {
        await using var portal = await Portal.OpenAsync();

        var list = await (await portal.SignedInAsync("sysadmin")).GetAsync(Paths.Accounts + query);

        Assert.Equal(total, list.Document.QuerySelector("table")!.GetAttribute("data-total"));
        Assert.Single(list.Document.QuerySelectorAll(".chip"));
        Assert.Equal(total == "0", list.TextOf(".empty") is not null);
    }

    [Fact]
    public void AssignRoles_OwnAccount_IsRefused()
    {
        var me = new Actor(Guid.CreateVersion7(), "罗敏", new HashSet<Permission> { Permission.AssignRoles });

        Assert.Throws<Domain.Rules.RuleViolation>(() => new Account("own", me.PersonId).AssignRoles([Role.CaseHandler], me));
    }

    private static async Task LockAsync(Portal portal, string userName)
    {
        var browser = portal.Browser();
        var answer = await browser.GetAsync(Paths.SignIn);
        for (var i = 0; i < 5; i++)
        {
            answer = await browser.SubmitAsync(answer, "main form", new() { ["UserName"] = userName, ["Password"] = "wrong" });
        }

        Assert.Contains("已锁定 30 分钟", Assert.Single(answer.Errors));
    }
}
