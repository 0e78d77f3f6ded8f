using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Data.Summary;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Summary;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.AnnualSummary.YearSummary;

/// <summary>The annual summary: each figure counted now from its records and linked to them.</summary>
[RequirePermission(Permission.ReadAnnualSummary)]
public sealed class YearSummaryController(EnforcementDbContext db, SummaryCounts counts, SummaryBasis basis, LawLibrary law, CurrentActor me) : Controller
{
    private const int Earliest = 2000;

    /// <summary>Goes to the current year.</summary>
    [HttpGet(SummaryPaths.Summary)]
    public IActionResult Current() => LocalRedirect(SummaryPaths.Year(law.Today.Year));

    /// <summary>The page of a year; 404 before 2000 and after next year.</summary>
    [HttpGet(SummaryPaths.YearTemplate)]
    public async Task<IActionResult> Show(int year, CancellationToken cancel)
    {
        if (!IsKnown(year))
        {
            return NotFound();
        }

        var rows = await RowsAsync(year, cancel);
        var groups = rows.GroupBy(r => r.Indicator.Group).Select(g => new SummaryGroup(g.Key, [.. g])).ToList();
        return View("YearSummary", new YearSummaryPage(year, Earliest, law.Today.Year + 1, year < law.Today.Year,
            SummarySentence.Of(year, rows.ToDictionary(r => r.Indicator.Key, r => r.Value)), groups, await YearConcerns.OfAsync(db, law, year, cancel), basis, law.Today));
    }

    /// <summary>The figures by key.</summary>
    [HttpGet(SummaryPaths.JsonTemplate)]
    public async Task<IActionResult> Figures(int year, CancellationToken cancel) =>
        IsKnown(year) ? Json(new { year, figures = await counts.OfAsync(year, cancel) }) : NotFound();

    /// <summary>The figures as an Excel file.</summary>
    [HttpGet(SummaryPaths.ExportTemplate)]
    public async Task<IActionResult> Export(int year, CancellationToken cancel)
    {
        if (!IsKnown(year))
        {
            return NotFound();
        }

        var rows = await RowsAsync(year, cancel);
        await db.SaveAsync(me.Intends("AnnualSummary.Exported", $"导出 {year} 年度情况。"), cancel);
        return Workbook.Download($"{year}年度情况", $"{year}年", ["类别", "指标", $"{year}年", $"{year - 1}年", "单位", "口径"],
            rows.Select(r => (IReadOnlyList<object?>)[r.Indicator.Group, r.Indicator.Name, r.Value, r.LastYear, r.Indicator.Unit, r.Indicator.Definition]));
    }

    private bool IsKnown(int year) => year >= Earliest && year <= law.Today.Year + 1;

    private async Task<IReadOnlyList<SummaryRow>> RowsAsync(int year, CancellationToken cancel)
    {
        var now = await counts.OfAsync(year, cancel);
        var before = await counts.OfAsync(year - 1, cancel);
        return [.. counts.Counters.Select(c => new SummaryRow(c.Indicator, now[c.Indicator.Key], before[c.Indicator.Key]))];
    }
}
