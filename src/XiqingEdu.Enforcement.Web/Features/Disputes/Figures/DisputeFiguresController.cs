using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Figures;

/// <summary>Reconsiderations and suits of a year in figures, each linked to its list.</summary>
[RequirePermission(Permission.ReadDisputes)]
public sealed class DisputeFiguresController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : Controller
{
    private const int Earliest = 2000;

    /// <summary>The page of a year, of this one without; 404 before 2000 and after next year.</summary>
    [HttpGet(DisputePaths.Figures)]
    public async Task<IActionResult> Show(int? year, CancellationToken cancel) => Known(year) is { } known
        ? View("DisputeFigures", new DisputeFiguresPage(known, Earliest, law.Today.Year + 1, known >= law.Today.Year, await GroupsAsync(known, cancel)))
        : NotFound();

    /// <summary>The same figures as an Excel file.</summary>
    [HttpGet(DisputePaths.ExportFigures)]
    public async Task<IActionResult> Export(int? year, CancellationToken cancel)
    {
        if (Known(year) is not { } known)
        {
            return NotFound();
        }

        var groups = await GroupsAsync(known, cancel);
        await db.SaveAsync(me.Intends("DisputeFigures.Exported", $"导出 {known} 年复议应诉情况。"), cancel);
        return Workbook.Download($"{known}年复议应诉情况", $"{known}年", ["类别", "指标", $"{known}年", $"{known - 1}年", "单位", "口径"],
            groups.SelectMany(g => g.Rows, (g, r) => (IReadOnlyList<object?>)[g.Name, r.Name, r.Value, r.LastYear, r.Unit, r.Definition]));
    }

    private int? Known(int? year) => (year ?? law.Today.Year) is var asked && asked >= Earliest && asked <= law.Today.Year + 1 && ModelState.IsValid ? asked : null;

    private async Task<IReadOnlyList<FigureGroup>> GroupsAsync(int year, CancellationToken cancel) =>
    [
        FigureGroup.Of(year, await db.ReconsiderationYearAsync(year, cancel), await db.ReconsiderationYearAsync(year - 1, cancel)),
        FigureGroup.Of(year, await db.LitigationYearAsync(year, cancel), await db.LitigationYearAsync(year - 1, cancel)),
    ];
}
