using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.SignIn;

/// <summary>Sign-in. The answer to a wrong name and to a wrong password is the same; both are logged.</summary>
[AllowAnonymous]
[Route(Paths.SignIn)]
public sealed class SignInController(
    SignInManager<Account> signIn, UserManager<Account> accounts, EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IActionResult Show(string? returnUrl) =>
        me.IsSignedIn ? LocalRedirect(Paths.Home) : View("SignIn", new SignInForm { ReturnUrl = returnUrl });

    /// <summary>Signs in.</summary>
    [HttpPost]
    public async Task<IActionResult> Enter(SignInForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Again(form);
        }

        var account = await accounts.FindByNameAsync(form.UserName!.Trim());
        if (account is null || account.DeactivatedAt is not null)
        {
            await LogAsync(null, "Account.SignInRefused", $"以“{Shorten(form.UserName)}”登录失败：账号不存在或已停用。", cancel);
            return Refuse(form, "账号或密码不正确。");
        }

        var result = await signIn.CheckPasswordSignInAsync(account, form.Password!, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            await LogAsync(account, result.IsLockedOut ? "Account.LockedOut" : "Account.SignInRefused",
                $"账号 {account.UserName} 登录失败：{(result.IsLockedOut ? "账号已锁定" : "密码错误")}。", cancel);
            return Refuse(form, result.IsLockedOut
                ? $"连续 {SecurityServices.LockAfterFailures} 次密码错误，账号已锁定 {SecurityServices.LockMinutes} 分钟。如需提前解锁，请联系系统管理员。"
                : "账号或密码不正确。");
        }

        await LogAsync(account, "Account.SignedIn", $"账号 {account.UserName} 登录。", cancel);
        await signIn.SignInAsync(account, isPersistent: false);
        return LocalRedirect(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : Paths.Home);
    }

    private static string Shorten(string? text) => text is { Length: > 50 } ? text[..50] : text ?? "";

    private async Task LogAsync(Account? account, string action, string sentence, CancellationToken cancel)
    {
        var name = account is null ? "未登录" : await db.Set<Person>().Where(p => p.Id == account.PersonId).Select(p => p.Name).SingleAsync(cancel);
        await db.SaveAsync(new Intention(account?.PersonId, name, action, sentence, account?.Id, null, me.IpAddress), cancel);
    }

    private ViewResult Refuse(SignInForm form, string sentence)
    {
        ModelState.AddModelError("", sentence);
        return Again(form);
    }

    private ViewResult Again(SignInForm form)
    {
        var view = View("SignIn", form);
        view.StatusCode = StatusCodes.Status400BadRequest;
        return view;
    }
}
