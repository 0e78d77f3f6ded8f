using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Inspections;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.SubjectList;

/// <summary>The institutions that the annual summary counts as inspected.</summary>
[RequirePermission(Permission.ReadInspections)]
public sealed class SubjectListController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet(InspectionPaths.Subjects)]
    public async Task<IActionResult> Show([FromQuery] SubjectFilter filter, CancellationToken cancel)
    {
        var year = filter.Year ?? law.Today.Year;
        var rows = await Rows(filter, year).PageAsync(filter.Page, cancel);
        var chips = Chip.For(Request, ("year", "检查年度", null), ("rectify", "需整改", v => v == "true" ? "是" : "全部"));
        return View("SubjectList", new SubjectListPage(filter, year, rows, chips));
    }

    /// <summary>The same rows as an Excel file.</summary>
    [HttpGet(InspectionPaths.ExportSubjects)]
    public async Task<IActionResult> Export([FromQuery] SubjectFilter filter, CancellationToken cancel)
    {
        var year = filter.Year ?? law.Today.Year;
        var rows = await Rows(filter, year).ToListAsync(cancel);
        await db.SaveAsync(me.Intends("Inspection.SubjectsExported", $"导出 {year} 年被抽查单位列表，共 {rows.Count} 条。"), cancel);
        return Workbook.Download($"{year}年被抽查单位", "被抽查单位", ["序号", "单位名称", "类别", "统一社会信用代码", "检查次数", "最近检查", "责令整改次数"],
            rows.Select((r, i) => (IReadOnlyList<object?>)[i + 1, r.Name, r.Kind.Word(), r.CreditCode, r.Visits, r.LastVisitOn, r.ToRectify]));
    }

    private IQueryable<SubjectRow> Rows(SubjectFilter filter, int year)
    {
        var visits = db.RandomVisitsIn(year);
        return db.InspectedIn(year, filter.Rectify).OrderBy(i => i.Name).ThenBy(i => i.Id)
            .Select(i => new SubjectRow(i.Id, i.Name, i.Kind, i.CreditCode, visits.Count(r => r.InstitutionId == i.Id),
                visits.Where(r => r.InstitutionId == i.Id).Max(r => r.InspectedOn),
                visits.Count(r => r.InstitutionId == i.Id && r.Result == InspectionResult.OrderedToRectify)));
    }
}
