using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Templates.Overview;

/// <summary>Every kind of document with the template that holds today.</summary>
[RequirePermission(Permission.ReadSettings)]
[Route(TemplatePaths.List)]
public sealed class TemplateListController(EnforcementDbContext db, LawLibrary law) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var standing = (await db.Set<TemplateVersion>().AsNoTracking().Where(v => v.WithdrawnOn == null).ToListAsync(cancel)).ToLookup(v => v.Kind);
        return View("TemplateList", new TemplateListPage(
        [
            .. CaseDocuments.All.Select(d => new TemplateRow(d, TemplateVersion.InForce(standing[d.Kind], law.Today), standing[d.Kind].Where(v => v.ValidFrom > law.Today).MinBy(v => v.Number))),
        ]));
    }
}
