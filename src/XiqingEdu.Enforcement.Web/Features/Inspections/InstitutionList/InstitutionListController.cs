using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.InstitutionList;

/// <summary>The register of inspection objects (检查对象名录库).</summary>
[RequirePermission(Permission.ReadInspections)]
public sealed class InstitutionListController(EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet(InspectionPaths.Institutions)]
    public async Task<IActionResult> Show([FromQuery] InstitutionFilter filter, CancellationToken cancel)
    {
        var chips = Chip.For(Request, ("q", "关键词", null), ("kind", "类别", Word<InstitutionKind>), ("risk", "风险等级", Word<RiskClass>), ("status", "状态", Word<InstitutionStatus>));
        return View("InstitutionList", new InstitutionListPage(filter, await Rows(filter).PageAsync(filter.Page, cancel), chips));
    }

    /// <summary>The same rows as an Excel file.</summary>
    [HttpGet(InspectionPaths.ExportInstitutions)]
    public async Task<IActionResult> Export([FromQuery] InstitutionFilter filter, CancellationToken cancel)
    {
        var rows = await Rows(filter).ToListAsync(cancel);
        await db.SaveAsync(me.Intends("Inspection.InstitutionsExported", $"导出检查对象名录库，共 {rows.Count} 条。"), cancel);
        return Workbook.Download("检查对象名录库", "检查对象名录库", ["序号", "单位名称", "类别", "统一社会信用代码", "办学许可证号", "地址", "风险等级", "状态"],
            rows.Select((r, i) => (IReadOnlyList<object?>)[i + 1, r.Name, r.Kind.Word(), r.CreditCode, r.LicenseNumber, r.Address, r.RiskClass.Word(), r.Status.Word()]));
    }

    private static string Word<TEnum>(string value) where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(value, true, out var member) && Enum.IsDefined(member) ? ((Enum)member).Word() : value;

    private IQueryable<InstitutionRow> Rows(InstitutionFilter filter) => filter.Apply(db.Set<Institution>())
        .Select(i => new InstitutionRow(i.Id, i.Name, i.Kind, i.CreditCode, i.LicenseNumber, i.Address, i.RiskClass, i.Status));
}
