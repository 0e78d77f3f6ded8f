using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Accounts;

/// <summary>What the tests of accounts do again and again.</summary>
internal static partial class AccountDesk
{
    /// <summary>The fields of a new account for a new person.</summary>
    public static Dictionary<string, string> NewPerson(string userName) => new()
    {
        ["Form.UserName"] = userName,
        ["Form.Choice"] = "New",
        ["Form.Name"] = "测试新人",
        ["Form.Unit"] = "执法科",
        ["Form.Post"] = "科员",
        ["Form.Kind"] = "CivilServant",
    };

    /// <summary>Opens an account for a new person; returns its first password.</summary>
    public static async Task<string> OpenAccountAsync(Portal portal, string userName)
    {
        var sysadmin = await portal.SignedInAsync("sysadmin");
        var answer = await sysadmin.SubmitAsync(await sysadmin.GetAsync(AccountPaths.New), "main form", NewPerson(userName));
        return FirstPasswordOf(answer);
    }

    /// <summary>The password that a page shows once.</summary>
    public static string FirstPasswordOf(Answer answer)
    {
        var password = answer.TextOf("#first-password") ?? throw new InvalidOperationException(answer.Text);
        return Shape().IsMatch(password) ? password : throw new InvalidOperationException("Not a first password: " + password);
    }

    /// <summary>The id of an account.</summary>
    public static Task<Guid> IdAsync(Portal portal, string userName) =>
        portal.WithDatabaseAsync(db => db.Set<Account>().Where(a => a.UserName == userName).Select(a => a.Id).SingleAsync());

    /// <summary>Assigns roles as the security administrator.</summary>
    public static async Task<Answer> AssignAsync(Portal portal, string userName, params string[] roles)
    {
        var secadmin = await portal.SignedInAsync("secadmin");
        var path = AccountPaths.Roles(await IdAsync(portal, userName));
        var fields = new Dictionary<string, string> { ["Form.Reason"] = "岗位调整" };
        if (roles.Length > 0)
        {
            fields["Form.Roles"] = string.Join('|', roles);
        }

        return await secadmin.SubmitAsync(await secadmin.GetAsync(path), "main form", fields);
    }

    [GeneratedRegex("^[A-Za-z2-9]{4}-[A-Za-z2-9]{4}-[A-Za-z2-9]{4}$")]
    private static partial Regex Shape();
}
