using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Events;

/// <summary>Events of certificates. With year and kind: exactly those that the annual summary counts.</summary>
[RequirePermission(Permission.ReadOfficers)]
[Route(OfficerPaths.CertificateEvents)]
public sealed class CertificateEventsController(EnforcementDbContext db, OfficerDirectory directory, LawLibrary law) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int? year, CertificateEventKind? kind, string? name, int page = 1, CancellationToken cancel = default)
    {
        if (!ModelState.IsValid || year is < 1990 or > 2200)
        {
            return BadRequest();
        }

        var events = db.Set<CertificateEvent>().AsQueryable();
        if (year is { } y && kind is { } counted)
        {
            events = directory.CountedEvents(y, counted);
        }
        else if (kind is { } only)
        {
            events = events.Where(e => e.Kind == only);
        }
        else if (year is { } all)
        {
            var (first, last) = (new DateOnly(all, 1, 1), new DateOnly(all, 12, 31));
            events = events.Where(e => e.On >= first && e.On <= last);
        }

        var part = name?.Trim() ?? "";
        var rows = await (
            from e in events
            join certificate in db.Set<Certificate>() on e.CertificateId equals certificate.Id
            join person in db.Set<Person>() on certificate.PersonId equals person.Id
            where part == "" || person.Name.Contains(part)
            orderby e.On descending, certificate.Number, e.Sequence descending
            select new CertificateEventRow(
                e.On, e.Kind, person.Id, person.Name, person.Unit, certificate.Number, e.Ground, e.Reason, e.VerifiedYear, e.ValidUntil, e.Note, e.RecordedByName))
            .PageAsync(page, cancel);
        var chips = Chip.For(Request, ("year", "年份", null), ("kind", "事项", _ => kind?.Word() ?? ""), ("name", "姓名", null));
        var firstOn = await db.Set<CertificateEvent>().OrderBy(e => e.On).Select(e => (DateOnly?)e.On).FirstOrDefaultAsync(cancel) ?? law.Today;
        return View("CertificateEvents", new CertificateEventsPage(
            rows, year, kind, name, [.. Enumerable.Range(firstOn.Year, law.Today.Year - firstOn.Year + 1).Reverse()], chips));
    }
}
