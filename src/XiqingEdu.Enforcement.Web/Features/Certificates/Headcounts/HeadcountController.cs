using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Headcounts;

/// <summary>How many persons were certified officers at the end of a day.</summary>
[RequirePermission(Permission.ReadOfficers)]
[Route(OfficerPaths.Headcount)]
public sealed class HeadcountController(EnforcementDbContext db, OfficerDirectory directory, LawLibrary law) : Controller
{
    /// <summary>The page; a day in the future is refused.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(DateOnly? asOf, CancellationToken cancel)
    {
        var day = asOf ?? law.Today;
        if (!ModelState.IsValid || day > law.Today)
        {
            var refused = View("Headcount", new HeadcountPage(law.Today, law.Today, 0, [], [], ModelState.IsValid ? "统计日期不得晚于今天，以后的人数尚未确定。" : "统计日期无效，请重新选择。"));
            refused.StatusCode = StatusCodes.Status400BadRequest;
            return refused;
        }

        var list = OfficerPaths.CertifiedOn(day);
        var byStatus = await directory.HeldOn(day).GroupBy(h => h.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        var byUnit = await directory.HeldOn(day).Join(db.Set<Person>(), h => h.PersonId, p => p.Id, (h, p) => p.Unit)
            .GroupBy(u => u).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).ToListAsync(cancel);
        return View("Headcount", new HeadcountPage(day, law.Today, await directory.HeadcountOnAsync(day, cancel),
            [.. byStatus.OrderBy(s => s.Key).Select(s => new HeadcountPart(HeadcountPage.Word(s.Key), s.Count, $"{list}&status={s.Key}"))],
            [.. byUnit.Select(u => new HeadcountPart(u.Key, u.Count, $"{list}&unit={Uri.EscapeDataString(u.Key)}"))], null));
    }
}
