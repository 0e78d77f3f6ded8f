using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Wording;
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
        return View("OnSiteDetail", new OnSiteDetailPage(view, clue, await DisputesAsync(id, cancel)));
    }

    private async Task<IReadOnlyList<OnSiteDispute>> DisputesAsync(Guid id, CancellationToken cancel)
    {
        if (!me.May(Permission.ReadDisputes))
        {
            return [];
        }

        var disputes = await db.Set<Dispute>().AsNoTracking().Where(d => d.OnSitePenaltyId == id).OrderBy(d => d.Id).ToListAsync(cancel);
        return [.. disputes.Select(d => new OnSiteDispute(d.Channel.Word(), d.Number, d.StateWord, Ended(d), DisputePaths.Detail(d.Channel, d.Id)))];
    }

    private static string Ended(Dispute dispute) => dispute switch
    {
        Reconsideration { OwnCorrection: { } own } => $"{own.On:yyyy-MM-dd} 自行纠正：{own.Correction}",
        Reconsideration { Outcome: { } outcome } r => $"{r.DecidedOn:yyyy-MM-dd} {outcome.Word()}。{r.OutcomeNote}",
        Litigation { EffectiveOn: { } on } suit => $"{on:yyyy-MM-dd} {string.Join("、", suit.EffectiveOutcomes.Select(o => o.Word()))}",
        _ => "",
    };
}
