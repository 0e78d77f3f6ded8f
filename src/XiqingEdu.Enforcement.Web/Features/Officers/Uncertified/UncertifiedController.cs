using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Officers.Uncertified;

/// <summary>Persons without a certificate in force today: those to whom one can be issued.</summary>
[RequirePermission(Permission.ReadOfficers)]
[Route(OfficerPaths.Uncertified)]
public sealed class UncertifiedController(EnforcementDbContext db, OfficerDirectory directory, LawLibrary law) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string? name, int page = 1, CancellationToken cancel = default)
    {
        var held = directory.HeldOn(law.Today);
        var people = db.Set<Person>().Where(p => !held.Any(h => h.PersonId == p.Id));
        if (name?.Trim() is { Length: > 0 } part)
        {
            people = people.Where(p => p.Name.Contains(part));
        }

        var rows = await people.OrderBy(p => p.Unit).ThenBy(p => p.Name).ThenBy(p => p.Id)
            .Select(p => new UncertifiedRow(p.Id, p.Name, p.Unit, p.Post, p.Kind, db.Set<Certificate>().Any(c => c.PersonId == p.Id))).PageAsync(page, cancel);
        return View("Uncertified", new UncertifiedPage(rows, name, Chip.For(Request, ("name", "姓名", null))));
    }
}
