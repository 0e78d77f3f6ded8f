using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Guards;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Settings.Overview;

/// <summary>What the law leaves to the bureau, as it stands now, what is missing and what waits for it.</summary>
[RequirePermission(Permission.ReadSettings)]
[Route(SettingPaths.Settings)]
public sealed class SettingsOverviewController(EnforcementDbContext db) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var record = await db.Set<SettingsRecord>().AsNoTracking().FirstOrDefaultAsync(s => s.Key == SettingsRecord.Bureau, cancel);
        var waiting = PenaltyProcedure.Rows.Where(r => r.Guards.Contains(CaseGuards.SettingsComplete)).ToList();
        var onSite = SummaryProcedure.Rows.Where(r => r.Guards.Contains(OnSiteGuards.SettingsComplete)).ToList();
        return View("SettingsOverview", new SettingsOverviewPage(
            (record?.Penalties ?? new PenaltySettings()).Lines(),
            [.. waiting.Select(r => r.Step.Word()), .. onSite.Select(r => r.Step.Word())],
            [.. waiting.SelectMany(r => r.Documents).Concat(onSite.SelectMany(r => r.Documents)).Distinct().Select(d => d.Word())],
            record is null ? [] : await HistoryLine.OfAsync(db, record.Id, cancel)));
    }
}
