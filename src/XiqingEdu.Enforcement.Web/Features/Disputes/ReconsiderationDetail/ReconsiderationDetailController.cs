using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationDetail;

/// <summary>One reconsideration: what it is about, its deadline with the reasoning, the next step.</summary>
[RequirePermission(Permission.ReadDisputes)]
[Route(DisputePaths.ReconsiderationTemplate)]
public sealed class ReconsiderationDetailController(EnforcementDbContext db, LawLibrary law) : Controller
{
    /// <summary>The page; 404 when there is no such record.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var facts = await db.Set<Reconsideration>().Where(r => r.Id == id)
            .Select(r => new ReconsiderationFacts(r.Id, r.Applicant, r.ActKind, r.Act, r.PenaltyCaseId, r.NoticeReceivedOn, r.Procedure, r.Organ,
                r.OrganNumber, r.State, r.ReplySubmittedOn, r.Outcome, r.DecidedOn, r.OutcomeNote, r.OrderedToRemake, r.CompensationOrdered,
                r.NormativeDocFoundUnlawful, r.ClosedOn)).FirstOrDefaultAsync(cancel);
        if (facts is null)
        {
            return NotFound();
        }

        var suits = await db.Set<Litigation>().Where(l => l.ReconsiderationId == id).OrderBy(l => l.ComplaintReceivedOn).ThenBy(l => l.Id)
            .Select(l => new LaterSuit(l.Id, l.Instances.OrderBy(i => i.Sequence).First().CaseNumber, l.Instances.OrderBy(i => i.Sequence).First().Court))
            .ToListAsync(cancel);
        var calendar = await law.CalendarAsync(cancel);
        var reply = DeadlineView.Of(DisputePeriods.ReplyDeadline(facts.Procedure, facts.NoticeReceivedOn, facts.ReplySubmittedOn, facts.DecidedOn, calendar), law.Today, calendar);
        return View("ReconsiderationDetail", new ReconsiderationDetailPage(facts, reply, suits, await HistoryLine.OfAsync(db, id, cancel)));
    }
}
