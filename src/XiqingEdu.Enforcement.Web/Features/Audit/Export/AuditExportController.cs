using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Features.Audit.Shared;
using XiqingEdu.Enforcement.Web.Platform.Excel;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Audit.Export;

/// <summary>The log of a query as an Excel file. The export is logged itself; nothing is cut off silently.</summary>
[RequirePermission(Permission.ReadAudit)]
[Route(AuditPaths.Export)]
public sealed class AuditExportController(EnforcementDbContext db, CurrentActor me, TimeProvider clock) : Controller
{
    /// <summary>Most entries in one file.</summary>
    public const int Most = 20_000;

    private static readonly string[] Headers = ["序号", "时间（北京时间）", "人员", "事项", "事项代码", "说明", "理由", "来源", "对象编号", "日志编号"];

    /// <summary>The file.</summary>
    [HttpGet]
    public async Task<IActionResult> Download([FromQuery] AuditQuery query, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var today = LegalDate.Today(clock);
        var entries = await query.Of(db.Set<AuditEntry>().AsNoTracking(), today).OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(Most + 1)
            .Select(e => new { e.Id, e.At, e.ActorName, e.Action, e.Sentence, e.Reason, e.IpAddress, e.SubjectId }).ToListAsync(cancel);
        Require.That(entries.Count <= Most, "EXPORT-SIZE", Cite.House("日志导出"), $"符合条件的日志超过 {Most} 条，请缩小日期范围后分次导出。");
        await db.SaveAsync(me.Intends("Audit.Exported", $"导出日志 {entries.Count} 条（条件：{query.InWords()}）。"), cancel);
        return Workbook.Download($"日志-{today:yyyy-MM-dd}", "日志", Headers, entries.Select((e, i) => (IReadOnlyList<object?>)
        [
            i + 1, LegalDate.ChinaTime(e.At).ToString("yyyy-MM-dd HH:mm:ss"), e.ActorName, ActionWords.Of(e.Action), e.Action, e.Sentence, e.Reason, e.IpAddress,
            e.SubjectId?.ToString(), e.Id.ToString(),
        ]));
    }
}
