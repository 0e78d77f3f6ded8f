using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Audit.Entry;

/// <summary>One entry of the log.</summary>
[RequirePermission(Permission.ReadAudit)]
[Route("audit/{id:guid}")]
public sealed class AuditEntryController(EnforcementDbContext db) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var page = await db.Set<AuditEntry>().AsNoTracking().Where(e => e.Id == id)
            .Select(e => new AuditEntryPage(e.Id, e.At, e.ActorName, e.Action, e.Sentence, e.SubjectId, e.Reason, e.IpAddress, e.Changes))
            .FirstOrDefaultAsync(cancel);
        return page is null ? NotFound() : View("AuditEntry", page);
    }
}
