using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Detail;

/// <summary>The page of an on-the-spot penalty.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(OnSitePaths.Record)]
public sealed class OnSiteDetailController(OnSiteReader reader, EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>The page; 404 for one that this person may not see.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await reader.OpenAsync(id, cancel) is not { } view)
        {
            return NotFound();
        }

        var became = view.Penalty.PenaltyCaseId;
        var clue = became is null ? null : await db.Set<PenaltyCase>().Where(CaseVisibility.For(me.Actor)).Where(c => c.Id == became)
            .Select(c => new OrdinaryCase(c.Id, c.CaseNumber == "" ? c.ClueNumber : c.CaseNumber)).FirstOrDefaultAsync(cancel);
        return View("OnSiteDetail", new OnSiteDetailPage(view, clue));
    }
}
