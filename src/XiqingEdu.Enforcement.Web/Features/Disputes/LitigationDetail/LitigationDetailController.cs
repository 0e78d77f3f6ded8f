using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationDetail;

/// <summary>One suit: what it is about, its instances, its deadline with the reasoning, the next step.</summary>
[RequirePermission(Permission.ReadDisputes)]
[Route(DisputePaths.LitigationTemplate)]
public sealed class LitigationDetailController(EnforcementDbContext db, LawLibrary law) : Controller
{
    /// <summary>The page; 404 when there is no such record.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var facts = await db.Set<Litigation>().Where(l => l.Id == id)
            .Select(l => new LitigationFacts(l.Id, l.Plaintiff, l.ActKind, l.Act, l.PenaltyCaseId, l.ReconsiderationId,
                db.Set<Reconsideration>().Where(r => r.Id == l.ReconsiderationId).Select(r => r.OrganNumber).FirstOrDefault(),
                l.GovernmentIsCoDefendant, l.ComplaintReceivedOn, l.DefenseFiledOn, l.ClosedOn, l.State, l.EffectiveOn, l.Lost, l.WithdrawnAfterChange))
            .FirstOrDefaultAsync(cancel);
        if (facts is null)
        {
            return NotFound();
        }

        var instances = await db.Set<Instance>().Where(i => i.LitigationId == id).OrderBy(i => i.Sequence)
            .Select(i => new InstanceRow(i.Sequence, i.Level, i.Court, i.CaseNumber, i.ReceivedOn, i.JudgedOn, i.Outcomes, i.Note, i.EffectiveOn)).ToListAsync(cancel);
        var calendar = await law.CalendarAsync(cancel);
        var answer = DeadlineView.Of(DisputePeriods.AnswerDeadline(facts.ComplaintReceivedOn, facts.DefenseFiledOn, instances[0].JudgedOn, calendar), law.Today, calendar);
        return View("LitigationDetail", new LitigationDetailPage(facts, instances, answer, await HistoryLine.OfAsync(db, id, cancel)));
    }
}
