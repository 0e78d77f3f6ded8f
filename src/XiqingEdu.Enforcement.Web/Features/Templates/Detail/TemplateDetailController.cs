using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Templates.Detail;

/// <summary>A kind of document: the fields that its template may and must use, and its versions.</summary>
[RequirePermission(Permission.ReadSettings)]
[Route(TemplatePaths.KindRoute)]
public sealed class TemplateDetailController(EnforcementDbContext db, LawLibrary law) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string kind, CancellationToken cancel)
    {
        if (TemplatePaths.Find(kind) is not { } definition)
        {
            return NotFound();
        }

        var versions = await db.Set<TemplateVersion>().AsNoTracking().Where(v => v.Kind == definition.Kind).OrderByDescending(v => v.Number).ToListAsync(cancel);
        return View("TemplateDetail", new TemplateDetailPage(definition, versions, TemplateVersion.InForce(versions, law.Today), law.Today));
    }
}
