using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.Roles;

/// <summary>分配角色: by the security administrator, never to himself; what is taken away bites at the next request (law.md section 9).</summary>
[RequirePermission(Permission.AssignRoles)]
[Route("accounts/{id:guid}/roles")]
public sealed class AccountRolesController(EnforcementDbContext db, CurrentActor me) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => PageAsync(id, null, cancel);

    /// <summary>Gives the account exactly these roles.</summary>
    [HttpPost]
    public Task<IActionResult> Assign(Guid id, AccountRolesForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var account = await db.Set<Account>().FirstOrDefaultAsync(a => a.Id == id, cancel);
            if (account is null)
            {
                return NotFound();
            }

            var wanted = form.Roles.Distinct().Order().ToList();
            db.Expect(account, form.Stamp);
            account.AssignRoles(wanted, me.Actor);
            var words = wanted.Count == 0 ? "无" : string.Join("、", wanted.Select(r => r.Word()));
            await db.SaveAsync(me.Intends("Account.RolesAssigned", $"账号 {account.UserName} 的角色改为：{words}。", id, form.Reason), cancel);
            return Done(AccountPaths.Card(id), $"账号 {account.UserName} 的角色已改为：{words}。自该账号下一次操作起生效。");
        },
        () => PageAsync(id, form, cancel));

    private async Task<IActionResult> PageAsync(Guid id, AccountRolesForm? form, CancellationToken cancel)
    {
        var found = await (
            from a in db.Set<Account>().AsNoTracking().IgnoreAutoIncludes()
            join p in db.Set<Person>() on a.PersonId equals p.Id
            where a.Id == id
            select new { a.UserName, a.PersonId, p.Name, p.Unit, a.ConcurrencyStamp, Roles = a.Roles.Select(r => r.Role).ToList() }).FirstOrDefaultAsync(cancel);
        return found is null ? NotFound() : View("AccountRoles", new AccountRolesPage(
            id, found.UserName!, found.Name, found.Unit, found.PersonId == me.Actor.PersonId, found.ConcurrencyStamp, form ?? new AccountRolesForm { Roles = found.Roles }));
    }
}
