using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.Detail;

/// <summary>One legal reviewer: may the person review today, the qualification, the terms.</summary>
[RequirePermission(Permission.ReadOfficers)]
[Route("reviewers/{personId:guid}")]
public sealed class ReviewerDetailController(EnforcementDbContext db, LawLibrary law, OfficerParameters parameters) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(Guid personId, CancellationToken cancel)
    {
        var reviewer = await db.Set<LegalReviewer>().AsNoTracking().FirstOrDefaultAsync(r => r.PersonId == personId, cancel);
        var person = await db.Set<Person>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == personId, cancel);
        if (reviewer is null || person is null)
        {
            return NotFound();
        }

        string? whyNot = null;
        try
        {
            reviewer.QualifiedOn(person, law.Today, parameters);
        }
        catch (RuleViolation refused)
        {
            whyNot = refused.Display;
        }

        return View("ReviewerDetail", new ReviewerDetailPage(personId, person.Name, person.Unit, person.Post, reviewer, whyNot));
    }
}
