using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Lists;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Lists;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Lists.ChooseColumns;

/// <summary>Remembers in which columns an account wants to see a list, and shows it so.</summary>
[RequirePermission(Permission.UseDesk)]
[Route(ListPaths.Columns)]
public sealed class ChooseColumnsController(EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>Takes the choice; none at all is the standard. Keys that are no column are passed over by the list.</summary>
    [HttpPost]
    public async Task<IActionResult> Choose(string list, [FromForm] string? query, [FromForm] string[]? col, CancellationToken cancel)
    {
        var keys = string.Join(',', (col ?? []).Where(k => k.Length is > 0 and < 30 && k.All(char.IsAsciiLetter)).Distinct());
        if (ListPaths.Of(list) is not { } path || keys.Length > ColumnChoice.KeysMaxLength || query?.Length > SavedQuery.QueryMaxLength)
        {
            return NotFound();
        }

        var accountId = me.Account.AccountId;
        var choice = await db.Set<ColumnChoice>().FirstOrDefaultAsync(c => c.AccountId == accountId && c.List == list, cancel);
        if (choice is null)
        {
            db.Add(choice = new ColumnChoice { AccountId = accountId, List = list, Keys = keys });
        }

        choice.Keys = keys;
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The other click of a double click has saved the same choice.
        }

        var parts = new[] { ListAddress.Filters(query) }.Concat(keys.Split(',').Select(k => k.Length > 0 ? $"{ListAddress.Column}={k}" : "")).Where(p => p.Length > 0).ToList();
        TempData["Notice"] = "显示的栏目已经记住，下次打开本列表也这样显示。";
        return LocalRedirect(parts.Count == 0 ? path : $"{path}?{string.Join('&', parts)}");
    }
}
