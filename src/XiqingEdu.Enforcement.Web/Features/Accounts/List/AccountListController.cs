using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Accounts.Shared;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Accounts.List;

/// <summary>All accounts with their state and roles, for the two administrators who share them.</summary>
[RequirePermission(Permission.ManageAccounts, Permission.AssignRoles)]
[Route(Paths.Accounts)]
public sealed class AccountListController(EnforcementDbContext db, TimeProvider clock) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string? text, Role? role, AccountState? state, int page = 1, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var accounts = from a in db.Set<Account>().AsNoTracking().IgnoreAutoIncludes()
                       join p in db.Set<Person>() on a.PersonId equals p.Id
                       select new { Account = a, Person = p };
        if (text?.Trim() is { Length: > 0 } part)
        {
            var upper = part.ToUpperInvariant();
            accounts = accounts.Where(x => x.Account.NormalizedUserName!.Contains(upper) || x.Person.Name.Contains(part) || x.Person.Unit.Contains(part));
        }

        if (role is { } held)
        {
            accounts = accounts.Where(x => x.Account.Roles.Any(r => r.Role == held));
        }

        accounts = state switch
        {
            AccountState.Open => accounts.Where(x => x.Account.DeactivatedAt == null && (x.Account.LockoutEnd == null || x.Account.LockoutEnd <= now)),
            AccountState.Locked => accounts.Where(x => x.Account.DeactivatedAt == null && x.Account.LockoutEnd > now),
            AccountState.Closed => accounts.Where(x => x.Account.DeactivatedAt != null),
            _ => accounts,
        };
        var rows = await accounts.OrderBy(x => x.Account.NormalizedUserName).ThenBy(x => x.Account.Id).Select(x => new AccountRow(
            x.Account.Id, x.Account.UserName!, x.Person.Name, x.Person.Unit, x.Account.Roles.Select(r => r.Role).ToList(),
            x.Account.DeactivatedAt != null ? AccountState.Closed : x.Account.LockoutEnd > now ? AccountState.Locked : AccountState.Open,
            x.Account.PasswordChangedAt, x.Account.MustChangePassword)).PageAsync(page, cancel);
        var chips = Chip.For(Request, ("text", "账号、姓名或单位", null), ("role", "角色", _ => role?.Word() ?? "—"), ("state", "状态", _ => state?.Word() ?? "—"));
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return View("AccountList", new AccountListPage(text, role, state, rows, chips));
    }
}
