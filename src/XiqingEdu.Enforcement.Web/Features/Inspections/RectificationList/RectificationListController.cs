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

namespace XiqingEdu.Enforcement.Web.Features.Inspections.RectificationList;

/// <summary>Rectifications and their rechecks.</summary>
[RequirePermission(Permission.ReadInspections)]
public sealed class RectificationListController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : Controller
{
    /// <summary>The list, the latest last day first.</summary>
    [HttpGet(InspectionPaths.Rectifications)]
    public async Task<IActionResult> Show([FromQuery] RectificationFilter filter, CancellationToken cancel)
    {
        var chips = Chip.For(Request, ("year", "检查年度", null),
            ("state", "状态", v => Enum.TryParse<RectificationState>(v, true, out var state) && Enum.IsDefined(state) ? state.Word() : v),
            ("overdue", "超过整改期限未复查合格", v => v == "true" ? "是" : "全部"));
        return View("RectificationList", new RectificationListPage(filter, await Rows(filter).PageAsync(filter.Page, cancel), law.Today, chips));
    }

    /// <summary>The same rows as an Excel file.</summary>
    [HttpGet(InspectionPaths.ExportRectifications)]
    public async Task<IActionResult> Export([FromQuery] RectificationFilter filter, CancellationToken cancel)
    {
        var rows = await Rows(filter).ToListAsync(cancel);
        await db.SaveAsync(me.Intends("Inspection.RectificationsExported", $"导出整改列表，共 {rows.Count} 条。"), cancel);
        return Workbook.Download("整改", "整改", ["序号", "单位名称", "检查任务", "检查日期", "检查情况", "整改期限", "状态", "复查日期"],
            rows.Select((r, i) => (IReadOnlyList<object?>)[i + 1, r.Institution, r.Task, r.InspectedOn, r.Findings, r.DueOn, r.State.Word(), r.RecheckedOn]));
    }

    private IQueryable<RectificationRow> Rows(RectificationFilter filter)
    {
        var today = law.Today;
        var visits = db.Set<InspectionRecord>().Where(r => r.Rectification != null);
        visits = filter.Year is { } year ? visits.InspectedIn(year) : visits;
        visits = filter.State is { } state ? visits.Where(r => r.Rectification!.State == state) : visits;
        visits = filter.Overdue ? visits.Where(r => r.Rectification!.State != RectificationState.Passed && r.Rectification.DueOn < today) : visits;
        return from r in visits
               join i in db.Set<Institution>() on r.InstitutionId equals i.Id
               join t in db.Set<InspectionTask>() on r.TaskId equals t.Id
               orderby r.Rectification!.DueOn descending, r.Id
               select new RectificationRow(r.Id, i.Name, t.Id, t.Title, r.InspectedOn, r.Findings, r.Rectification!.DueOn, r.Rectification.State, r.Rectification.RecheckedOn);
    }
}
