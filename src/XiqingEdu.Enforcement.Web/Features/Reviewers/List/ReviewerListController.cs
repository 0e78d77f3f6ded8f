using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Reviewers.List;

/// <summary>The register of legal reviewers; with changedIn exactly the persons that the annual summary counts.</summary>
[RequirePermission(Permission.ReadOfficers)]
[Route(OfficerPaths.Reviewers)]
public sealed class ReviewerListController(EnforcementDbContext db, OfficerDirectory directory, LawLibrary law, OfficerParameters parameters) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(ReviewerFilter filter, CancellationToken cancel)
    {
        if (!ModelState.IsValid || filter.ChangedIn is < 1990 or > 2200)
        {
            return BadRequest();
        }

        var today = law.Today;
        var reviewers = filter.ChangedIn is { } year ? directory.ReviewersChangedIn(year) : db.Set<LegalReviewer>();
        if (filter.InTerm is { } inTerm)
        {
            reviewers = reviewers.Where(r => r.Terms.Any(t => t.FromOn <= today && (t.ToOn == null || t.ToOn >= today)) == inTerm);
        }

        var name = filter.Name?.Trim() ?? "";
        var rows = await (
            from reviewer in reviewers
            join person in db.Set<Person>() on reviewer.PersonId equals person.Id
            from term in reviewer.Terms
            where !reviewer.Terms.Any(t => t.FromOn > term.FromOn) && (name == "" || person.Name.Contains(name))
            orderby term.ToOn == null ? 0 : 1, person.Name, person.Id
            select new ReviewerRow(
                person.Id, person.Name, person.Unit, reviewer.QualificationNumber, reviewer.QualificationOn, reviewer.Degree, reviewer.FirstEngagedOn,
                reviewer.WorkTime, term.FromOn, term.ToOn)).PageAsync(filter.Page, cancel);
        var active = (await directory.ReviewersOnAsync(today, cancel)).Count;
        var ratio = ReviewerRatio.Check(active, await directory.HeadcountOnAsync(today, cancel), parameters);
        var chips = Chip.For(Request, ("changedIn", "当年有调整", v => $"{v} 年"), ("name", "姓名", null), ("inTerm", "任期", _ => filter.InTerm == true ? "在任" : "不在任"));
        return View("ReviewerList", new ReviewerListPage(
            rows, filter, chips, ratio, [.. Enumerable.Range(2018, today.Year - 2017).Reverse()], parameters.QualificationRequiredFrom, today));
    }
}
