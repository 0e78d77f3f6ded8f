using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationList;

/// <summary>Suits in which the bureau is a defendant.</summary>
[RequirePermission(Permission.ReadDisputes)]
public sealed class LitigationListController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet(DisputePaths.Litigations)]
    public async Task<IActionResult> Show([FromQuery] LitigationFilter filter, CancellationToken cancel)
    {
        var rows = await (await RowsAsync(filter, cancel)).PageAsync(filter.Page, cancel);
        var outlooks = await DisputeOutlook.OfAsync(db, law, [.. rows.Items.Select(r => r.Id)], cancel);
        var chips = Chip.For(Request, ("receivedIn", "收到年度", null), ("concludedIn", "生效年度", null), ("pendingIn", "年末未结", Chip.Year),
            ("outcome", "生效裁判", Chip.Word<LitigationOutcome>), ("withdrawnAfterChange", "改变行政行为后撤诉", Chip.Ticked), ("lostIn", "败诉年度", null),
            ("state", "状态", Chip.Word<LitigationState>), ("q", "关键词", null));
        return View("LitigationList", new LitigationListPage(filter, rows, outlooks, chips));
    }

    /// <summary>The same rows as an Excel file.</summary>
    [HttpGet(DisputePaths.ExportLitigations)]
    public async Task<IActionResult> Export([FromQuery] LitigationFilter filter, CancellationToken cancel)
    {
        var rows = await (await RowsAsync(filter, cancel)).ToListAsync(cancel);
        await db.SaveAsync(me.Intends("Litigation.Exported", $"导出行政诉讼列表，共 {rows.Count} 条。"), cancel);
        return Workbook.Download("行政诉讼", "行政诉讼",
            ["序号", "一审案号", "一审法院", "原告", "行政行为类别", "被诉行政行为", "复议机关为共同被告", "收到起诉状副本", "提交答辩", "生效日期", "是否败诉", "改变行政行为后撤诉", "状态"],
            rows.Select((r, i) => (IReadOnlyList<object?>)[i + 1, r.CaseNumber, r.Court, r.Plaintiff, r.ActKind.Word(), r.Act, r.GovernmentIsCoDefendant ? "是" : "否",
                r.ComplaintReceivedOn, r.DefenseFiledOn, r.EffectiveOn, r.EffectiveOn is null ? "" : r.Lost ? "是" : "否", r.WithdrawnAfterChange ? "是" : "否", r.State.Word()]));
    }

    private async Task<IQueryable<LitigationRow>> RowsAsync(LitigationFilter filter, CancellationToken cancel) =>
        (await filter.ApplyAsync(db.Set<Litigation>().AsNoTracking(), cancel)).Select(l => new LitigationRow(l.Id,
            l.Instances.Where(i => i.Sequence == 1).Select(i => i.CaseNumber).First(), l.Instances.Where(i => i.Sequence == 1).Select(i => i.Court).First(),
            l.Plaintiff, l.ActKind, l.Act, l.GovernmentIsCoDefendant, l.ComplaintReceivedOn, l.DefenseFiledOn,
            l.EffectiveOn, l.Lost, l.WithdrawnAfterChange, l.State));
}
