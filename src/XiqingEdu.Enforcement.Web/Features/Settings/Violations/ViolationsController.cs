using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Settings.Violations;

/// <summary>Violations with their legal penalties and the discretion benchmark in force.</summary>
[RequirePermission(Permission.ReadSettings)]
[Route(SettingPaths.Violations)]
public sealed class ViolationsController(EnforcementDbContext db, LawLibrary library) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var items = await db.Set<ViolationItem>().AsNoTracking().OrderBy(v => v.Code).ToListAsync(cancel);
        var benchmarks = (await db.Set<DiscretionBenchmark>().AsNoTracking().ToListAsync(cancel)).ToLookup(b => b.ViolationCode);
        return View("Violations", new ViolationsPage([.. items.Select(i => new ViolationRow(i,
            benchmarks[i.Code].Where(b => b.ValidFrom <= library.Today).MaxBy(b => b.ValidFrom),
            benchmarks[i.Code].Where(b => b.ValidFrom > library.Today).MinBy(b => b.ValidFrom)))]));
    }
}
