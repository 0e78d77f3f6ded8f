using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Accounts;

public sealed class AccountRolesTests
{
    [Fact]
    public async Task Post_RolesChanged_AreKeptLoggedAndBiteAtTheNextRequest()
    {
        await using var portal = await Portal.OpenAsync();
        var auditor = await portal.SignedInAsync("auditor");
        Assert.Equal(HttpStatusCode.OK, (await auditor.GetAsync(Paths.Audit)).Status);

        var answer = await AccountDesk.AssignAsync(portal, "auditor", "Archivist", "FinanceClerk");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.GetAsync(Paths.Audit)).Status);
        Assert.Contains("（财务人员、档案员）", (await auditor.GetAsync("/")).TextOf(".who"));
        var entry = (await portal.NewestEntryAsync("Account.RolesAssigned"))!;
        Assert.Equal(("账号 auditor 的角色改为：财务人员、档案员。", "岗位调整"), (entry.Sentence, entry.Reason));
        Assert.Contains(entry.Changes, c => c is { Record: "RoleAssignment", Property: "Role", Old: "Auditor", New: null });
        Assert.Contains(entry.Changes, c => c is { Record: "RoleAssignment", Property: "Role", Old: null, New: "Archivist" });
    }

    [Fact]
    public async Task Post_NoRole_TakesAllAway()
    {
        await using var portal = await Portal.OpenAsync();
        var archivist = await portal.SignedInAsync("archivist");

        var secadmin = await portal.SignedInAsync("secadmin");
        var form = await secadmin.GetAsync(AccountPaths.Roles(await AccountDesk.IdAsync(portal, "archivist")));
        await secadmin.PostAsync(form.Path, [new("__RequestVerificationToken", form.ValueOf("__RequestVerificationToken")!), new("Form.Stamp", form.ValueOf("Form.Stamp")!), new("Form.Reason", "退休")]);

        Assert.Equal(HttpStatusCode.Forbidden, (await archivist.GetAsync("/")).Status);
    }

    [Theory]
    [InlineData("SystemAdmin", "CaseHandler", "系统管理员不得同时担任其他角色")]
    [InlineData("SecurityAdmin", "Auditor", "安全管理员不得同时担任其他角色")]
    [InlineData("Archivist", "Auditor", "审计员不得同时担任其他角色")]
    public async Task Post_ForbiddenCombination_IsRefusedWithTheRule(string one, string other, string sentence)
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await AccountDesk.AssignAsync(portal, "archivist", one, other);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(sentence, answer.ErrorOf("Form.Roles"));
        Assert.Contains("8.1.4.2", answer.ErrorOf("Form.Roles"));
        Assert.Equal("岗位调整", answer.ValueOf("Form.Reason")?.Trim());
        Assert.NotNull(answer.Document.QuerySelector($"input[value='{other}'][checked]"));
        Assert.Equal([Role.Archivist], await portal.WithDatabaseAsync(async db =>
            (await db.Set<Account>().SingleAsync(a => a.UserName == "archivist")).Roles.Select(r => r.Role).ToList()));
    }

    [Fact]
    public async Task Post_OwnRoles_AreRefused()
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await AccountDesk.AssignAsync(portal, "secadmin", "SecurityAdmin", "CaseHandler");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("不得为本人分配角色", Assert.Single(answer.Errors));
    }

    [Fact]
    public async Task Get_SystemAdministrator_IsRefusedAndTheCardSaysWhy()
    {
        await using var portal = await Portal.OpenAsync();
        var sysadmin = await portal.SignedInAsync("sysadmin");
        var id = await AccountDesk.IdAsync(portal, "leader");

        Assert.Equal(HttpStatusCode.Forbidden, (await sysadmin.GetAsync(AccountPaths.Roles(id))).Status);
        Assert.Contains("角色由安全管理员分配，系统管理员不得分配角色", (await sysadmin.GetAsync(AccountPaths.Card(id))).Text);
    }
}
