using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.Password;

/// <summary>Change of one's own password; forced at the first sign-in and after 90 days.</summary>
[RequirePermission(Permission.UseDesk)]
[AllowedBeforePasswordChange]
[Route(Paths.Password)]
public sealed class PasswordController(
    UserManager<Account> accounts, SignInManager<Account> signIn, EnforcementDbContext db, CurrentActor me, TimeProvider clock) : FormController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IActionResult Show() => View("Password", new PasswordForm());

    /// <summary>Changes the password; the session goes on, every other one ends.</summary>
    [HttpPost]
    public Task<IActionResult> Change(PasswordForm form, CancellationToken cancel) => SubmitAsync(
        async () =>
        {
            var account = (await accounts.FindByIdAsync(me.Account.AccountId.ToString()))!;
            var before = account.PasswordHash!;
            var result = await accounts.ChangePasswordAsync(account, form.Current!, form.New!);
            if (!result.Succeeded)
            {
                var wrong = result.Errors.Any(e => e.Code == "PasswordMismatch");
                ModelState.AddModelError(wrong ? "Current" : "New", wrong ? "当前密码不正确。" : result.Errors.First().Description);
                db.ChangeTracker.Clear();
                return new ViewResult { ViewName = "Password", ViewData = ViewData, StatusCode = StatusCodes.Status400BadRequest };
            }

            db.Add(new PasswordRecord { AccountId = account.Id, Hash = before });
            account.MustChangePassword = false;
            account.PasswordChangedAt = clock.GetUtcNow().UtcDateTime;
            await db.SaveAsync(me.Intends("Account.PasswordChanged", $"账号 {account.UserName} 修改了密码。", account.Id), cancel);
            await signIn.RefreshSignInAsync(account);
            return Done(Paths.Home, "密码已修改。");
        },
        () => Task.FromResult<IActionResult>(View("Password", form)));
}
