using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Officers.List;

/// <summary>Persons who hold or held a certificate; with certifiedOn exactly those counted on that day.</summary>
[RequirePermission(Permission.ReadOfficers)]
public sealed class OfficerListController(EnforcementDbContext db, OfficerDirectory directory, LawLibrary law, CurrentActor me) : Controller
{
    private static readonly string[] Headers =
        ["序号", "姓名", "身份证号码", "所在单位", "职务", "人员性质", "证件编号", "执法类别", "执法区域", "平台备案编号", "发证日期", "有效期至", "状态"];

    /// <summary>The page.</summary>
    [HttpGet(OfficerPaths.Officers)]
    public async Task<IActionResult> Show(OfficerFilter filter, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var rows = await db.Officers(directory, filter, law.Today).PageAsync(filter.Page, cancel);
        var chips = Chip.For(Request, ("certifiedOn", "当日持证", null), ("name", "姓名", null), ("unit", "单位", null),
            ("status", "状态", _ => filter.Status?.Word() ?? ""), ("expiringWithin", "到期", v => $"{v} 天内"));
        return View("OfficerList", new OfficerListPage(
            rows, filter, await db.UnitsAsync(cancel), chips, filter.CertifiedOn ?? law.Today, OfficerPaths.OfficersExport + Request.QueryString));
    }

    /// <summary>The same rows as an Excel file. Identity numbers stand in full only for those who manage certificates; the log says which.</summary>
    [HttpGet(OfficerPaths.OfficersExport)]
    public async Task<IActionResult> Export(OfficerFilter filter, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var full = me.May(Permission.ManageOfficers);
        var day = filter.CertifiedOn ?? law.Today;
        var rows = await db.Officers(directory, filter, law.Today).ToListAsync(cancel);
        await db.SaveAsync(me.Intends("Officers.Exported",
            $"导出执法人员名单 {rows.Count} 条（{day:yyyy-MM-dd} 状态，身份证号码{(full ? "完整" : "已脱敏")}），筛选条件：{(Request.QueryString.HasValue ? Uri.UnescapeDataString(Request.QueryString.Value!) : "无")}。"), cancel);
        return Workbook.Download($"执法人员名单-{day:yyyyMMdd}", "执法人员", Headers, rows.Select((r, i) => (IReadOnlyList<object?>)
        [
            i + 1, r.Name, full || r.IdentityNumber.Length == 0 ? r.IdentityNumber : CitizenIdentityNumber.Mask(r.IdentityNumber), r.Unit, r.Post, r.Kind.Word(), r.Number,
            r.EnforcementKind, r.Region, r.PlatformNumber, r.IssuedOn, r.ValidUntil, r.StatusOn(day).Word(),
        ]));
    }
}
