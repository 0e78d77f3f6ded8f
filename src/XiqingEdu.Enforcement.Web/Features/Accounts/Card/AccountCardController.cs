using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Accounts.Shared;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.Card;

/// <summary>One account: both administrators read it, the system administrator resets, unlocks, closes and reopens it.</summary>
[RequirePermission(Permission.ManageAccounts, Permission.AssignRoles)]
[Route("accounts/{id:guid}")]
public sealed class AccountCardController(EnforcementDbContext db, IPasswordHasher<Account> hasher, CurrentActor me, TimeProvider clock) : FormController
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The page.</summary>
    [HttpGet]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => PageAsync(id, new AccountCardForm(), cancel);

    /// <summary>Makes a new first password and shows it once; the old one may not come back.</summary>
    [HttpPost("first-password")]
    [RequirePermission(Permission.ManageAccounts)]
    public Task<IActionResult> Reset(Guid id, AccountCardForm form, CancellationToken cancel) => ChangeAsync(id, form, async account =>
    {
        var password = FirstPassword.Make();
        var before = account.PasswordHash;
        account.SetFirstPassword(hasher.HashPassword(account, password), Now, me.Actor);
        if (before is not null)
        {
            db.Add(new PasswordRecord { AccountId = account.Id, Hash = before });
        }

        await db.SaveAsync(me.Intends("Account.PasswordReset", $"重置账号 {account.UserName} 的密码。", id, form.Reason), cancel);
        var name = await db.Set<Person>().Where(p => p.Id == account.PersonId).Select(p => p.Name).SingleAsync(cancel);
        return View("FirstPassword", new FirstPasswordPage(id, account.UserName!, name, password, IsNew: false));
    }, cancel);

    /// <summary>Ends the lock of failed sign-ins.</summary>
    [HttpPost("unlock")]
    [RequirePermission(Permission.ManageAccounts)]
    public Task<IActionResult> Unlock(Guid id, AccountCardForm form, CancellationToken cancel) => ChangeAsync(id, form, async account =>
    {
        account.Unlock(Now);
        await db.SaveAsync(me.Intends("Account.Unlocked", $"解锁账号 {account.UserName}。", id, form.Reason), cancel);
        return Done(AccountPaths.Card(id), $"账号 {account.UserName} 已解锁。");
    }, cancel);

    /// <summary>Closes the account.</summary>
    [HttpPost("close")]
    [RequirePermission(Permission.ManageAccounts)]
    public Task<IActionResult> Close(Guid id, AccountCardForm form, CancellationToken cancel) => ChangeAsync(id, form, async account =>
    {
        account.Close(Now, me.Actor);
        await db.SaveAsync(me.Intends("Account.Closed", $"停用账号 {account.UserName}。", id, form.Reason), cancel);
        return Done(AccountPaths.Card(id), $"账号 {account.UserName} 已停用，其会话在下一次操作时结束。");
    }, cancel);

    /// <summary>Opens a closed account again.</summary>
    [HttpPost("reopen")]
    [RequirePermission(Permission.ManageAccounts)]
    public Task<IActionResult> Reopen(Guid id, AccountCardForm form, CancellationToken cancel) => ChangeAsync(id, form, async account =>
    {
        account.Reopen();
        await db.SaveAsync(me.Intends("Account.Reopened", $"启用账号 {account.UserName}。", id, form.Reason), cancel);
        return Done(AccountPaths.Card(id), $"账号 {account.UserName} 已启用，原有角色不变。");
    }, cancel);

    private Task<IActionResult> ChangeAsync(Guid id, AccountCardForm form, Func<Account, Task<IActionResult>> change, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var account = await db.Set<Account>().FirstOrDefaultAsync(a => a.Id == id, cancel);
            if (account is null)
            {
                return NotFound();
            }

            db.Expect(account, form.Stamp);
            return await change(account);
        },
        () => PageAsync(id, form, cancel));

    private async Task<IActionResult> PageAsync(Guid id, AccountCardForm form, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var found = await (
            from a in db.Set<Account>().AsNoTracking().IgnoreAutoIncludes()
            join p in db.Set<Person>() on a.PersonId equals p.Id
            where a.Id == id
            select new AccountCardPage
            {
                Id = a.Id,
                UserName = a.UserName!,
                PersonId = p.Id,
                PersonName = p.Name,
                Unit = p.Unit,
                Post = p.Post,
                Kind = p.Kind,
                Roles = a.Roles.Select(r => r.Role).ToList(),
                IsDemo = a.IsDemo,
                MustChangePassword = a.MustChangePassword,
                PasswordChangedAt = a.PasswordChangedAt,
                LockedUntil = a.LockoutEnd,
                DeactivatedAt = a.DeactivatedAt,
                Stamp = a.ConcurrencyStamp,
                State = a.DeactivatedAt != null ? AccountState.Closed : a.LockoutEnd > now ? AccountState.Locked : AccountState.Open,
            }).FirstOrDefaultAsync(cancel);
        return found is null ? NotFound() : View("AccountCard", found with { Form = form });
    }
}
