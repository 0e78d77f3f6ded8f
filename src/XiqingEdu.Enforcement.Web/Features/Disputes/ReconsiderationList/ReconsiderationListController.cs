using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.ReconsiderationList;

/// <summary>Reconsiderations in which the bureau is the respondent.</summary>
[RequirePermission(Permission.ReadDisputes)]
public sealed class ReconsiderationListController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet(DisputePaths.Reconsiderations)]
    public async Task<IActionResult> Show([FromQuery] ReconsiderationFilter filter, CancellationToken cancel)
    {
        var rows = await Rows(filter).PageAsync(filter.Page, cancel);
        var outlooks = await DisputeOutlook.OfAsync(db, law, [.. rows.Items.Select(r => r.Id)], cancel);
        var chips = Chip.For(Request, ("receivedIn", "收到年度", null), ("concludedIn", "办结年度", null), ("pendingIn", "年末未结", Chip.Year),
            ("outcome", "结果", Chip.Word<ReconsiderationOutcome>), ("withdrawnAfterChange", "改变行政行为后撤回", Chip.Ticked), ("upheldIn", "维持年度", null),
            ("correctedIn", "纠错年度", null), ("state", "状态", Chip.Word<ReconsiderationState>), ("q", "关键词", null));
        return View("ReconsiderationList", new ReconsiderationListPage(filter, rows, outlooks, chips));
    }

    /// <summary>The same rows as an Excel file.</summary>
    [HttpGet(DisputePaths.ExportReconsiderations)]
    public async Task<IActionResult> Export([FromQuery] ReconsiderationFilter filter, CancellationToken cancel)
    {
        var rows = await Rows(filter).ToListAsync(cancel);
        await db.SaveAsync(me.Intends("Reconsideration.Exported", $"导出行政复议列表，共 {rows.Count} 条。"), cancel);
        return Workbook.Download("行政复议", "行政复议",
            ["序号", "复议案号", "申请人", "行政行为类别", "被申请行政行为", "复议机关", "程序", "当面提交申请", "收到答复通知", "提交答复", "结果", "决定日期", "状态"],
            rows.Select((r, i) => (IReadOnlyList<object?>)[i + 1, r.Number, r.Applicant, r.ActKind.Word(), r.Act, r.Organ, r.NoticeReceivedOn is null ? "" : r.Track.Word(),
                r.HandedInOn, r.NoticeReceivedOn, r.ReplySubmittedOn, r.Outcome?.Word(), r.DecidedOn, r.State.Word()]));
    }

    private IQueryable<ReconsiderationRow> Rows(ReconsiderationFilter filter) => filter.Apply(db.Set<Reconsideration>().AsNoTracking())
        .Select(r => new ReconsiderationRow(r.Id, r.OrganNumber, r.Applicant, r.ActKind, r.Act, r.Track, r.Organ, r.NoticeReceivedOn, r.HandedInOn,
            r.ReplySubmittedOn, r.DecidedOn, r.Outcome, r.State));
}
