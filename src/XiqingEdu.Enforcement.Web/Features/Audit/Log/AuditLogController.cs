using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Features.Audit.Shared;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Audit.Log;

/// <summary>日志: for the auditor only. The table grows for years, so pages are cut by key and the total is counted up to a bound.</summary>
[RequirePermission(Permission.ReadAudit)]
[Route(Paths.Audit)]
public sealed class AuditLogController(EnforcementDbContext db, TimeProvider clock) : Controller
{
    private const int Size = 50;

    /// <summary>The list; "before" and "after" name the entry at the edge of the page that was shown.</summary>
    [HttpGet]
    public async Task<IActionResult> Show([FromQuery] AuditQuery query, Guid? before, Guid? after, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("AuditLog", new AuditLogPage(query, [], 0, null, null, AuditPaths.Export, []));
        }

        var matching = query.Of(db.Set<AuditEntry>().AsNoTracking(), LegalDate.Today(clock));
        var counted = await matching.Select(e => e.Id).Take(AuditLogPage.CountBound + 1).CountAsync(cancel);
        var rows = await StretchAsync(matching, before, after, cancel);
        var more = rows.Count > Size;
        if (after is not null)
        {
            rows.Reverse();
            rows = more ? rows[1..] : rows;
        }
        else if (more)
        {
            rows.RemoveAt(Size);
        }

        var hasNewer = after is null ? before is not null : more;
        var hasOlder = after is null ? more : true;
        var page = new AuditLogPage(
            query, rows, counted,
            hasNewer && rows.Count > 0 ? Address($"after={rows[0].Id}") : before is not null ? Address("") : null,
            hasOlder && rows.Count > 0 ? Address($"before={rows[^1].Id}") : null,
            AuditPaths.Export + Address("")[Paths.Audit.Length..],
            Chip.For(Request, ("from", "自", null), ("to", "至", null), ("person", "人员", null), ("action", "事项", ActionWords.Of), ("subject", "对象编号", null), ("text", "内容", null)));
        return View("AuditLog", page);
    }

    private async Task<List<AuditRow>> StretchAsync(IQueryable<AuditEntry> matching, Guid? before, Guid? after, CancellationToken cancel)
    {
        var edge = before ?? after;
        if (edge is { } id && await db.Set<AuditEntry>().Where(e => e.Id == id).Select(e => (DateTime?)e.At).FirstOrDefaultAsync(cancel) is { } at)
        {
            matching = before is not null
                ? matching.Where(e => e.At < at || (e.At == at && e.Id < id))
                : matching.Where(e => e.At > at || (e.At == at && e.Id > id));
        }

        var ordered = after is not null && before is null
            ? matching.OrderBy(e => e.At).ThenBy(e => e.Id)
            : matching.OrderByDescending(e => e.At).ThenByDescending(e => e.Id);
        return await ordered.Take(Size + 1).Select(e => new AuditRow(e.Id, e.At, e.ActorName, e.Action, e.Sentence, e.Reason, e.IpAddress)).ToListAsync(cancel);
    }

    private string Address(string more)
    {
        var query = Request.Query.Where(q => q.Key is not ("before" or "after" or "page"))
            .SelectMany(q => q.Value, (q, v) => (q.Key, Value: v ?? "")).Where(q => q.Value.Length > 0)
            .Select(q => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(q.Value)}").Append(more).Where(p => p.Length > 0).ToList();
        return query.Count == 0 ? Paths.Audit : Paths.Audit + "?" + string.Join('&', query);
    }
}
