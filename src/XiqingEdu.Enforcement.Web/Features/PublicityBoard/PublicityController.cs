using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;

namespace XiqingEdu.Enforcement.Web.Features.PublicityBoard;

/// <summary>行政处罚公示: what was released, for everybody. Nothing but the released text reaches it.</summary>
[AllowAnonymous]
[Route(Paths.Publicity)]
public sealed class PublicityController(EnforcementDbContext db) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int page, CancellationToken cancel) => View("Publicity", await db.Set<PenaltyCase>().AsNoTracking()
        .Where(c => c.PublicityStatus == PublicityStatus.Published && c.Decision != null).OrderByDescending(c => c.DecidedOn).ThenByDescending(c => c.Id)
        .Select(c => new PublishedPenalty(c.Decision!.Number, c.Publicity)).PageAsync(page, cancel));
}
