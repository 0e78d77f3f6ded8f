using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Calendar;

/// <summary>The days of the respondent's desk: by month, and as a file for a calendar of one's own.</summary>
[RequirePermission(Permission.ReadDisputes)]
public sealed class DisputeCalendarController(EnforcementDbContext db, DisputeAgenda agenda, LawLibrary law, TimeProvider clock, CurrentActor me) : Controller
{
    /// <summary>How far the file looks ahead, in days.</summary>
    internal const int Ahead = 366;

    /// <summary>A month such as 2026-12; the current one where none is named, or something else.</summary>
    [HttpGet(DisputePaths.Calendar)]
    public async Task<IActionResult> Show(string? month, CancellationToken cancel)
    {
        var first = DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) && asked.Year is > 2000 and < 2100
            ? asked : new DateOnly(law.Today.Year, law.Today.Month, 1);
        return View("DisputeCalendar", new DisputeCalendarPage(first, law.Today, await agenda.OfAsync(first, first.AddMonths(1).AddDays(-1), cancel)));
    }

    /// <summary>What is to come and not done yet, as iCalendar (RFC 5545).</summary>
    [HttpGet(DisputePaths.CalendarFile)]
    public async Task<IActionResult> Download(CancellationToken cancel)
    {
        var coming = (await agenda.OfAsync(law.Today, law.Today.AddDays(Ahead), cancel)).Where(e => !e.IsDone).ToList();
        await db.SaveAsync(me.Intends("DisputeCalendar.Exported", $"导出应诉日历，共 {coming.Count} 条。"), cancel);
        return File(Encoding.UTF8.GetBytes(DisputeCalendarFile.Of(coming, clock.GetUtcNow())), "text/calendar; charset=utf-8", "应诉日历.ics");
    }
}
