using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Lists;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Lists.RemoveQuery;

/// <summary>Removes a saved query of the own account.</summary>
[RequirePermission(Permission.UseDesk)]
[Route(ListPaths.Query)]
public sealed class RemoveQueryController(EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>Removes; one that is gone already is no fault, somebody else's does not exist.</summary>
    [HttpPost]
    public async Task<IActionResult> Remove(string list, Guid id, RemoveQueryForm form, CancellationToken cancel)
    {
        if (ListPaths.Of(list) is not { } path)
        {
            return NotFound();
        }

        var accountId = me.Account.AccountId;
        if (await db.Set<SavedQuery>().FirstOrDefaultAsync(q => q.Id == id && q.AccountId == accountId && q.List == list, cancel) is { } query)
        {
            db.Expect(query, form.Version);
            db.Remove(query);
            try
            {
                await db.SaveAsync(me.Intends("SavedQuery.Removed", $"移除常用查询“{query.Name}”。"), cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another window removed it first.
            }

            TempData["Notice"] = $"已移除常用查询“{query.Name}”。";
        }

        return LocalRedirect(path);
    }
}
