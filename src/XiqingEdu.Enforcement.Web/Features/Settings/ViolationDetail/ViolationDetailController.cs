using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Settings.ViolationDetail;

/// <summary>One violation: legal penalties, benchmarks with their days, who entered them and why.</summary>
[RequirePermission(Permission.ReadSettings)]
[Route(SettingPaths.ViolationOf)]
public sealed class ViolationDetailController(EnforcementDbContext db, LawLibrary library) : Controller
{
    /// <summary>The page; 404 for an unknown code.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await db.Set<ViolationItem>().AsNoTracking().FirstOrDefaultAsync(v => v.Code == code, cancel) is not { } item)
        {
            return NotFound();
        }

        var benchmarks = await db.Set<DiscretionBenchmark>().AsNoTracking().Where(b => b.ViolationCode == code).OrderByDescending(b => b.ValidFrom).ToListAsync(cancel);
        var ids = benchmarks.Select(b => (Guid?)b.Id).ToList();
        var history = await db.Set<AuditEntry>().Where(e => ids.Contains(e.SubjectId)).OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .Select(e => new HistoryLine(e.At, e.ActorName, e.Sentence, e.Reason)).ToListAsync(cancel);
        return View("ViolationDetail", new ViolationDetailPage(item, benchmarks, history, library.Today));
    }
}
