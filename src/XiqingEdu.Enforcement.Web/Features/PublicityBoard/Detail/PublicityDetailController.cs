using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Web.Features.PublicityBoard.Shared;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.PublicityBoard.Detail;

/// <summary>One published penalty. An address never dies: it says that the information was withdrawn and why, or that the period is over.</summary>
[AllowAnonymous]
[Route(Paths.Publicity + "/{id:guid}")]
public sealed class PublicityDetailController(EnforcementDbContext db, LawLibrary library) : Controller
{
    /// <summary>The page; 410 with the reason for what is no longer published, 404 for what never was.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await db.Set<PublicNotice>().AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, cancel) is not { } notice)
        {
            return NotFound();
        }

        PublicPage.Mark(HttpContext, isList: false);
        if (notice.IsShownOn(library.Today))
        {
            return View("PublicityDetail", notice);
        }

        var view = notice.Status == PublicityStatus.Withdrawn
            ? View("PublicityEnded", new PublicityEndedPage("已撤回", notice.DecisionNumber, notice.EndedOn, notice.WithdrawalReason))
            : View("PublicityEnded", new PublicityEndedPage("公示期已届满", "", null, "该信息的公示期已经届满或者已经依法停止公示，不再显示。"));
        view.StatusCode = StatusCodes.Status410Gone;
        return view;
    }
}
