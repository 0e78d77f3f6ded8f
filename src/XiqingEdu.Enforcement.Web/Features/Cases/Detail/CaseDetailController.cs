using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Cases.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Detail;

/// <summary>The page of a case.</summary>
[RequirePermission(Permission.ReadCases)]
[Route(CasePaths.List + "/{id:guid}")]
public sealed class CaseDetailController(CaseReader reader, EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>The page; 404 for a case that this person may not see.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.OpenAsync(id, cancel) is { } view ? View("CaseDetail", new CaseDetailPage(view, await DisputesAsync(id, cancel), await OriginAsync(id, cancel),
            await CaseAsync(view.Case.RemadeFromCaseId, cancel), await CaseAsync(view.Case.RemadeAsCaseId, cancel))) : NotFound();

    // Named for whoever may see this case; whether it opens is asked of the other row.
    private async Task<CaseOrigin?> CaseAsync(Guid? id, CancellationToken cancel) =>
        id is null || await db.Set<PenaltyCase>().WithExercises().Where(c => c.Id == id).Select(c => c.CaseNumber).FirstOrDefaultAsync(cancel) is not { } number
            ? null
            : new CaseOrigin(number, CasePaths.Detail(id.Value));

    private async Task<CaseOrigin?> OriginAsync(Guid id, CancellationToken cancel) =>
        await db.Set<OnSitePenalty>().Where(OnSiteVisibility.For(me.Actor)).Where(p => p.PenaltyCaseId == id).Select(p => new { p.Id, p.DraftedOn }).FirstOrDefaultAsync(cancel) is { } origin
            ? new CaseOrigin($"{origin.DraftedOn:yyyy-MM-dd} 填写的当场处罚", OnSitePaths.Detail(origin.Id))
            : null;

    private async Task<IReadOnlyList<CaseDispute>> DisputesAsync(Guid id, CancellationToken cancel)
    {
        if (!me.May(Permission.ReadDisputes))
        {
            return [];
        }

        var reconsiderations = await db.Set<Reconsideration>().Where(r => r.PenaltyCaseId == id).OrderBy(r => r.NoticeReceivedOn)
            .Select(r => new { r.Id, r.OrganNumber, r.State }).ToListAsync(cancel);
        var suits = await db.Set<Litigation>().Where(l => l.PenaltyCaseId == id).OrderBy(l => l.ComplaintReceivedOn)
            .Select(l => new { l.Id, Number = l.Instances.Where(i => i.Sequence == 1).Select(i => i.CaseNumber).First(), l.State }).ToListAsync(cancel);
        return
        [
            .. reconsiderations.Select(r => new CaseDispute("行政复议", r.OrganNumber, r.State.Word(), DisputePaths.Reconsideration(r.Id))),
            .. suits.Select(l => new CaseDispute("行政诉讼", l.Number, l.State.Word(), DisputePaths.Litigation(l.Id))),
        ];
    }
}
