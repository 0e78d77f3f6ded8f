using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.SignOut;

/// <summary>Ends the session.</summary>
[RequirePermission(Permission.UseDesk)]
[AllowedBeforePasswordChange]
[Route(Paths.SignOut)]
public sealed class SignOutController(SignInManager<Account> signIn, EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>Signs out.</summary>
    [HttpPost]
    public async Task<IActionResult> Leave(CancellationToken cancel)
    {
        await db.SaveAsync(me.Intends("Account.SignedOut", $"账号 {me.Account.UserName} 退出登录。", me.Account.AccountId), cancel);
        await signIn.SignOutAsync();
        return LocalRedirect(Paths.SignIn);
    }
}
