using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Inspections;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.ItemList;

/// <summary>The list of inspection items; with a year those that joint inspections led in it covered.</summary>
[RequirePermission(Permission.ReadInspections)]
public sealed class ItemListController(EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet(InspectionPaths.Items)]
    public async Task<IActionResult> Show(int? jointIn, CancellationToken cancel, int page = 1) => View("ItemList",
        new ItemListPage(jointIn, await Rows(jointIn).PageAsync(page, cancel), Chip.For(Request, ("jointIn", "本局牵头联合检查的年度", null))));

    /// <summary>The same rows as an Excel file.</summary>
    [HttpGet(InspectionPaths.ExportItems)]
    public async Task<IActionResult> Export(int? jointIn, CancellationToken cancel)
    {
        var rows = await Rows(jointIn).ToListAsync(cancel);
        await db.SaveAsync(me.Intends("Inspection.ItemsExported", $"导出抽查事项清单，共 {rows.Count} 条。"), cancel);
        return Workbook.Download("抽查事项清单", "抽查事项清单", ["序号", "检查事项", "检查依据", "涉及任务数"],
            rows.Select((r, i) => (IReadOnlyList<object?>)[i + 1, r.Matter, r.Basis, r.Tasks]));
    }

    private IQueryable<ItemRow> Rows(int? jointIn) =>
        (jointIn is { } year ? db.CoveredJointlyIn(year) : db.Set<InspectionItem>()).OrderBy(i => i.Id)
        .Select(i => new ItemRow(i.Id, i.Matter, i.Basis, db.Set<TaskItem>().Count(t => t.ItemId == i.Id)));
}
