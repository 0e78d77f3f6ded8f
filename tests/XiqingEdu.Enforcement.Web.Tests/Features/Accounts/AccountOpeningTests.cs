using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Accounts;

public sealed class AccountOpeningTests
{
    [Fact]
    public async Task Post_NewPerson_ShowsTheFirstPasswordOnceAndKeepsItNowhere()
    {
        await using var portal = await Portal.OpenAsync();
        var sysadmin = await portal.SignedInAsync("sysadmin");

        var answer = await sysadmin.SubmitAsync(await sysadmin.GetAsync(AccountPaths.New), "main form", AccountDesk.NewPerson("xinren"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var password = AccountDesk.FirstPasswordOf(answer);
        var entry = (await portal.NewestEntryAsync("Account.Opened"))!;
        Assert.Equal("为 测试新人（执法科）创建账号 xinren。", entry.Sentence);
        Assert.Equal("林浩", entry.ActorName);
        Assert.Contains(entry.Changes, c => c is { Property: "PasswordHash", New: "（已脱敏）" });
        Assert.DoesNotContain(entry.Changes, c => c.New?.Contains(password) == true);
        var account = await portal.WithDatabaseAsync(db => db.Set<Account>().SingleAsync(a => a.UserName == "xinren"));
        Assert.True(account is { MustChangePassword: true, IsDemo: false } && account.Roles.Count == 0);
        Assert.DoesNotContain(password, account.PasswordHash);
    }

    [Fact]
    public async Task Post_SecondClick_MakesNoSecondAccount()
    {
        await using var portal = await Portal.OpenAsync();
        var sysadmin = await portal.SignedInAsync("sysadmin");
        var form = await sysadmin.GetAsync(AccountPaths.New);
        await sysadmin.SubmitAsync(form, "main form", AccountDesk.NewPerson("xinren"));

        var again = await sysadmin.SubmitAsync(form, "main form", AccountDesk.NewPerson("xinren"));

        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        Assert.Contains("没有重复创建", (await sysadmin.GetAsync(again.Location!)).TextOf(".notice-green"));
        Assert.Equal(1, await portal.WithDatabaseAsync(db => db.Set<Person>().CountAsync(p => p.Name == "测试新人")));
        Assert.Equal(1, await portal.WithDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(e => e.Action == "Account.Opened")));
    }

    [Fact]
    public async Task Post_KnownPersonWithoutAccount_IsOfferedAndTaken()
    {
        await using var portal = await Portal.OpenAsync();
        var person = Person.Register("无号人员", null, "办公室", "科员", PersonnelKind.Auxiliary, new DateOnly(2026, 11, 23));
        await portal.WithDatabaseAsync(async db =>
        {
            db.Add(person);
            await db.SaveAsync(Intention.OfSystem("Test.Saved", "登记"));
            return 0;
        });
        var sysadmin = await portal.SignedInAsync("sysadmin");
        var form = await sysadmin.GetAsync(AccountPaths.New);
        Assert.Contains("无号人员（办公室，科员）", form.TextOf("#Form_PersonId"));
        Assert.DoesNotContain("陈立新", form.TextOf("#Form_PersonId"));

        var answer = await sysadmin.SubmitAsync(form, "main form", new() { ["Form.UserName"] = "wuhao", ["Form.PersonId"] = person.Id.ToString() });

        AccountDesk.FirstPasswordOf(answer);
        Assert.Equal(person.Id, await portal.WithDatabaseAsync(db => db.Set<Account>().Where(a => a.UserName == "wuhao").Select(a => a.PersonId).SingleAsync()));
    }

    [Theory]
    [InlineData("Form.UserName", "", "请填写账号。")]
    [InlineData("Form.UserName", "新人", "账号为 3 至 50 位字母、数字、点、下划线或连字符。")]
    [InlineData("Form.UserName", "LEADER", "账号 LEADER 已被使用，请换一个。（《本局行政执法内部管理规定》账号管理）")]
    [InlineData("Form.Name", "", "请填写姓名。")]
    [InlineData("Form.Unit", "", "请填写所在单位（科室）。")]
    [InlineData("Form.Kind", "", "请选择人员性质。")]
    [InlineData("Form.IdentityNumber", "120111198804120112", "身份证号码校验位不正确，请核对是否输错。（《公民身份号码》GB 11643—1999）")]
    public async Task Post_FaultyField_IsRefusedBesideItAndKeepsTheRest(string field, string value, string message)
    {
        await using var portal = await Portal.OpenAsync();
        var sysadmin = await portal.SignedInAsync("sysadmin");
        var fields = AccountDesk.NewPerson("xinren");
        fields[field] = value;

        var answer = await sysadmin.SubmitAsync(await sysadmin.GetAsync(AccountPaths.New), "main form", fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(message, answer.ErrorOf(field));
        Assert.Equal("科员", answer.ValueOf("Form.Post"));
        Assert.Equal(value, answer.ValueOf(field));
        Assert.Equal(0, await portal.WithDatabaseAsync(db => db.Set<Person>().CountAsync(p => p.Name == "测试新人")));
    }

    [Fact]
    public async Task Post_PersonWhoHasAnAccount_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var sysadmin = await portal.SignedInAsync("sysadmin");
        var taken = await portal.WithDatabaseAsync(db => db.Set<Account>().Where(a => a.UserName == "handler1").Select(a => a.PersonId).SingleAsync());

        var answer = await sysadmin.SubmitAsync(await sysadmin.GetAsync(AccountPaths.New), "main form", new() { ["Form.UserName"] = "second", ["Form.Choice"] = "Known", ["Form.PersonId"] = taken.ToString() });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("陈立新已有账号，一人只能有一个账号", answer.ErrorOf("Form.PersonId"));
    }

    [Fact]
    public async Task Get_SecurityAdministrator_IsRefusedAndTheListSaysWhy()
    {
        await using var portal = await Portal.OpenAsync();
        var secadmin = await portal.SignedInAsync("secadmin");

        var list = await secadmin.GetAsync(Paths.Accounts);

        Assert.Equal(HttpStatusCode.Forbidden, (await secadmin.GetAsync(AccountPaths.New)).Status);
        Assert.Contains("由系统管理员办理，安全管理员不得办理", list.Text);
        Assert.Null(list.TextOf($"a[href='{AccountPaths.New}']"));
    }

    [Fact]
    public void Make_FirstPassword_MeetsTheRulesAndIsNeverTheSame()
    {
        var made = Enumerable.Range(0, 200).Select(_ => FirstPassword.Make()).ToList();

        Assert.Equal(200, made.Distinct().Count());
        Assert.All(made, p => Assert.True(p.Length == 14 && p.Any(char.IsAsciiLetterUpper) && p.Any(char.IsAsciiLetterLower) && p.Any(char.IsAsciiDigit)));
    }
}
