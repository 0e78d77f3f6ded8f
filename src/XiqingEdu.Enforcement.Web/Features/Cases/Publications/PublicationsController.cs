using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Publications;

/// <summary>Where the publication of each penalty stands: what is due, what is late, until when it is shown.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(CasePaths.Publications)]
public sealed class PublicationsController(EnforcementDbContext db, LawLibrary library, CurrentActor me) : Controller
{
    /// <summary>One page of the list.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(PublicationsQuery query, CancellationToken cancel)
    {
        var law = await library.FrameAsync(cancel);
        var cases = db.Set<PenaltyCase>().AsNoTracking().Where(CaseVisibility.For(me.Actor)).Where(PublicityQueries.Concerned);
        if (query.Q?.Trim() is { Length: > 0 } q)
        {
            cases = cases.Where(c => c.CaseNumber.Contains(q) || c.Party!.Name.Contains(q) || c.Decision!.Number.Contains(q));
        }

        if (query.Status is { } status)
        {
            cases = cases.Where(c => c.PublicityStatus == status);
        }

        if (query.Overdue)
        {
            cases = cases.Where(PublicityQueries.Overdue(law));
        }

        var rows = await cases.OrderByDescending(c => c.DecidedOn).ThenByDescending(c => c.Id)
            .Select(c => new PublicationRow(c.Id, c.Decision!.Number, c.Party!.Name, c.DecidedOn!.Value, c.PublicityStatus, c.Publicity.On, c.DecisionFellOn,
                c.PublicNotices.Select(n => new PublishedRow(n.Id, n.Sequence, n.PublishedOn, n.EndedOn, n.MaxUntil, n.Credit, n.Repair)).ToList()))
            .PageAsync(query.Page, cancel);
        var chips = Chip.For(Request, ("q", "关键字", null), ("status", "公示状态", v => Enum.TryParse<PublicityStatus>(v, out var s) && Enum.IsDefined(s) ? s.Word() : v), ("overdue", "只看逾期", _ => "是"));
        return View("Publications", new PublicationsPage(query, rows, chips, law));
    }
}
