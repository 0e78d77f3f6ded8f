using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Search;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Lists;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.InstitutionList;

/// <summary>The register of inspection objects (检查对象名录库).</summary>
[RequirePermission(Permission.ReadInspections)]
public sealed class InstitutionListController(EnforcementDbContext db, ListDesk desk, CurrentActor me) : Controller
{
    /// <summary>The list; a search of fewer than two characters answers 400 with the whole list.</summary>
    [HttpGet(InspectionPaths.Institutions)]
    public async Task<IActionResult> Show([FromQuery] InstitutionFilter filter, CancellationToken cancel)
    {
        var words = SearchQuery.Of(filter.Q);
        var chips = Chip.For(Request, ("q", "关键词", v => words.Fault is null ? v : null), ("kind", "类别", Chip.Word<InstitutionKind>), ("risk", "风险等级", Chip.Word<RiskClass>), ("status", "状态", Chip.Word<InstitutionStatus>));
        var frame = await desk.FrameAsync(Request, ListPaths.Institutions, InstitutionColumns.All, cancel);
        var view = View("InstitutionList", new InstitutionListPage(filter, await Rows(filter, words).PageAsync(filter.Page, cancel), frame, chips, words.Fault));
        view.StatusCode = words.Fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return view;
    }

    /// <summary>The rows and columns of the list as an Excel file, all pages; the export is logged.</summary>
    [HttpGet(InspectionPaths.ExportInstitutions)]
    public async Task<IActionResult> Export([FromQuery] InstitutionFilter filter, CancellationToken cancel)
    {
        var words = SearchQuery.Of(filter.Q);
        if (words.Fault is not null)
        {
            return await Show(filter, cancel);
        }

        var rows = await Rows(filter, words).ToListAsync(cancel);
        var columns = await desk.ColumnsAsync(Request, ListPaths.Institutions, InstitutionColumns.All, cancel);
        await db.SaveAsync(me.Intends("Inspection.InstitutionsExported", $"导出检查对象名录库，共 {rows.Count} 条（{Request.QueryString}）。"), cancel);
        return Workbook.Download("检查对象名录库", "检查对象名录库", columns, rows);
    }

    private IQueryable<InstitutionRow> Rows(InstitutionFilter filter, SearchQuery words) => filter.Apply(db.Set<Institution>().Matching(db, words))
        .Select(i => new InstitutionRow(i.Id, i.Name, i.Kind, i.CreditCode, i.LicenseNumber, i.Address, i.RiskClass, i.Status));
}
