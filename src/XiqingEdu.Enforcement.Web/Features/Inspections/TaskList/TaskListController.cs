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

namespace XiqingEdu.Enforcement.Web.Features.Inspections.TaskList;

/// <summary>Inspection tasks, random and joint.</summary>
[RequirePermission(Permission.ReadInspections)]
public sealed class TaskListController(EnforcementDbContext db, CurrentActor me) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet(InspectionPaths.Tasks)]
    public async Task<IActionResult> Show([FromQuery] TaskFilter filter, CancellationToken cancel)
    {
        static string YesNo(string value) => value == "true" ? "是" : "否";
        var rows = await Rows(filter).PageAsync(filter.Page, cancel);
        var chips = Chip.For(Request, ("year", "发起年度", null), ("random", "双随机", YesNo), ("joint", "部门联合", YesNo), ("led", "本局牵头", YesNo),
            ("state", "状态", v => Enum.TryParse<InspectionTaskState>(v, true, out var state) && Enum.IsDefined(state) ? state.Word() : v));
        return View("TaskList", new TaskListPage(filter, rows, chips));
    }

    /// <summary>The same rows as an Excel file.</summary>
    [HttpGet(InspectionPaths.ExportTasks)]
    public async Task<IActionResult> Export([FromQuery] TaskFilter filter, CancellationToken cancel)
    {
        var rows = await Rows(filter).ToListAsync(cancel);
        await db.SaveAsync(me.Intends("Inspection.TasksExported", $"导出检查任务列表，共 {rows.Count} 条。"), cancel);
        return Workbook.Download("检查任务", "检查任务", ["序号", "任务名称", "类型", "发起日期", "参加部门", "检查事项数", "检查单位数", "责令整改数", "状态", "公示日期"],
            rows.Select((r, i) => (IReadOnlyList<object?>)[i + 1, r.Title, r.Kind, r.LaunchedOn, string.Join("、", r.Participants), r.Items, r.Visits, r.ToRectify, r.State.Word(), r.PublishedOn]));
    }

    private IQueryable<TaskRow> Rows(TaskFilter filter) => filter.Apply(db.Set<InspectionTask>().AsNoTracking())
        .Select(t => new TaskRow(t.Id, t.Title, t.LaunchedOn, t.Random, t.Joint, t.LedByBureau, t.Participants, t.Items.Count,
            db.Set<InspectionRecord>().Count(r => r.TaskId == t.Id),
            db.Set<InspectionRecord>().Count(r => r.TaskId == t.Id && r.Result == InspectionResult.OrderedToRectify), t.State, t.PublishedOn));
}
