using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Detail;

/// <summary>One dispute: what comes next, its deadlines with their reasoning, answer and evidence, hearings, outcome, lessons, timeline.</summary>
[RequirePermission(Permission.ReadDisputes)]
[Route(DisputePaths.ReconsiderationTemplate)]
[Route(DisputePaths.LitigationTemplate)]
public sealed class DisputeDetailController(DisputeReader reader, EnforcementDbContext db) : Controller
{
    /// <summary>The page; 404 when there is no such record.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await reader.OpenAsync(id, DisputePaths.ChannelOf(Request.Path), cancel) is not { } view)
        {
            return NotFound();
        }

        var suits = await db.Set<Litigation>().Where(l => l.ReconsiderationId == id).OrderBy(l => l.ComplaintReceivedOn).ThenBy(l => l.Id)
            .Select(l => new LaterSuit(l.Id, l.Instances.OrderBy(i => i.Sequence).First().CaseNumber, l.Instances.OrderBy(i => i.Sequence).First().Court)).ToListAsync(cancel);
        var beforeId = (view.Dispute as Litigation)?.ReconsiderationId;
        var before = await db.Set<Reconsideration>().Where(r => r.Id == beforeId)
            .Select(r => r.OrganNumber == "" ? Reconsideration.NoNumber : r.OrganNumber).FirstOrDefaultAsync(cancel);
        return View("DisputeDetail", new DisputeDetailPage(view, suits, before));
    }
}
