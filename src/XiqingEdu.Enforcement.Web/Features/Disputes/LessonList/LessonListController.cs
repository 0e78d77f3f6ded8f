using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes.Lessons;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LessonList;

/// <summary>What the bureau learnt from its disputes, and what of it is done.</summary>
[RequirePermission(Permission.ReadDisputes)]
public sealed class LessonListController(EnforcementDbContext db, LawLibrary law, CurrentActor me) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet(DisputePaths.Lessons)]
    public async Task<IActionResult> Show([FromQuery] LessonFilter filter, CancellationToken cancel)
    {
        var rows = await filter.Apply(db.Lessons(), law.Today).PageAsync(filter.Page, cancel);
        var used = db.Lessons().Select(l => l.Lesson.ViolationCode);
        var violations = await db.Set<ViolationItem>().AsNoTracking().Where(v => used.Contains(v.Code)).OrderBy(v => v.Code).Select(v => new { v.Code, v.Violation }).ToListAsync(cancel);
        var names = violations.ToDictionary(v => v.Code, v => v.Violation.CauseOfAction);
        var chips = Chip.For(Request, ("state", "整改", Chip.Word<MeasureState>), ("step", "环节", Chip.Word<LessonStep>),
            ("violation", "案由", v => names.GetValueOrDefault(v, v)), ("q", "关键词", null));
        return View("LessonList", new LessonListPage(filter, rows, names, chips, law.Today));
    }

    /// <summary>The same rows as an Excel file.</summary>
    [HttpGet(DisputePaths.ExportLessons)]
    public async Task<IActionResult> Export([FromQuery] LessonFilter filter, CancellationToken cancel)
    {
        var rows = await filter.Apply(db.Lessons(), law.Today).ToListAsync(cancel);
        await db.SaveAsync(me.Intends("Lesson.Exported", $"导出问题与整改列表，共 {rows.Count} 条。"), cancel);
        return Workbook.Download("问题与整改", "问题与整改", ["序号", "程序", "行政行为", "环节", "存在的问题", "违反的程序规则", "涉及的岗位、人员", "整改措施", "整改期限", "完成日期", "整改情况"],
            rows.Select((r, i) => (IReadOnlyList<object?>)[i + 1, r.Channel.Word(), r.Act, r.Lesson.Step.Word(), r.Lesson.Defect, RuleTitle.Of(r.Lesson.Rule), r.Lesson.People,
                r.Lesson.Measure, r.Lesson.DueOn, r.Lesson.DoneOn, r.Lesson.Done]));
    }
}
