using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Lists;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Platform.Lists;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Lists.SaveQuery;

/// <summary>Keeps the query that a list shows under a name, for the own account only.</summary>
[RequirePermission(Permission.UseDesk)]
[Route(ListPaths.Queries)]
public sealed class SaveQueryController(EnforcementDbContext db, CurrentActor me) : FormController
{
    /// <summary>Saves; 400 for a name that is taken and for one query too many.</summary>
    [HttpPost]
    public async Task<IActionResult> Save(string list, SaveQueryForm form, CancellationToken cancel)
    {
        if (ListPaths.Of(list) is not { } path)
        {
            return NotFound();
        }

        var query = ListAddress.Whole(form.Query);
        var back = query.Length > 0 ? $"{path}?{query}" : path;
        return await SubmitAsync(
            async () =>
            {
                var (accountId, name) = (me.Account.AccountId, form.Name!.Trim());
                var own = db.Set<SavedQuery>().Where(q => q.AccountId == accountId && q.List == list);
                var names = await own.Where(q => q.Id != form.Id).Select(q => q.Name).ToListAsync(cancel);
                var fault = query.Length == 0 ? "没有查询条件，无需保存。请先设定条件并查询。"
                    : names.Contains(name, StringComparer.OrdinalIgnoreCase) ? $"已有名为“{name}”的常用查询，请换一个名称，或者先移除原来的。"
                    : names.Count >= SavedQuery.Most ? $"常用查询最多 {SavedQuery.Most} 个，请先移除不用的。" : null;
                if (fault is not null)
                {
                    ModelState.AddModelError("Form.Name", fault);
                    return View400();
                }

                await db.SaveNewOnceAsync(form.Id, () => Task.FromResult(new SavedQuery(form.Id, accountId, list, name, query)),
                    _ => me.Intends("SavedQuery.Saved", $"保存常用查询“{name}”。"), cancel: cancel);
                return Done(back, $"已保存常用查询“{name}”。");
            },
            () => Task.FromResult<IActionResult>(Again()));

        ViewResult Again() => View("SaveQuery", new SaveQueryPage(form, ListPaths.Save(list), back));

        ViewResult View400()
        {
            var view = Again();
            view.StatusCode = StatusCodes.Status400BadRequest;
            return view;
        }
    }
}
