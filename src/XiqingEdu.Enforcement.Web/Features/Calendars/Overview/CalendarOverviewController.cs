using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Calendars.Overview;

/// <summary>The years of the working calendar, and one of them month by month.</summary>
[RequirePermission(Permission.ReadSettings)]
[Route(SettingPaths.Calendars)]
public sealed class CalendarOverviewController(EnforcementDbContext db, LawLibrary law) : Controller
{
    /// <summary>The page; without a year, or with one that was never imported, this year or the newest one.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string? year, CancellationToken cancel)
    {
        var records = await db.Set<CalendarYearRecord>().AsNoTracking().OrderBy(y => y.Year).ToListAsync(cancel);
        var shown = records.FirstOrDefault(y => y.Year.ToString() == year) ?? records.FirstOrDefault(y => y.Year == law.Today.Year) ?? records.LastOrDefault();
        var history = shown is null ? [] : await HistoryLine.OfAsync(db, shown.Id, cancel);
        return View("CalendarOverview", new CalendarOverviewPage([.. records.Select(r => r.ToCalendarYear())], shown?.ToCalendarYear(), law.Today, history));
    }
}
