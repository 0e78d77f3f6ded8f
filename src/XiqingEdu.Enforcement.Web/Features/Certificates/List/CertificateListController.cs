using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Features.Shared;
using XiqingEdu.Enforcement.Web.Platform.Pages;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.List;

/// <summary>All certificates, with what waits: ends of validity, suspensions, losses, missing verifications.</summary>
[RequirePermission(Permission.ReadOfficers)]
[Route(OfficerPaths.Certificates)]
public sealed class CertificateListController(EnforcementDbContext db, OfficerDirectory directory, LawLibrary law) : Controller
{
    private static readonly CertificateStatus[] Held = [.. CertificateProcedure.Held];

    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(CertificateFilter filter, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var rows = await (
            from standing in Standings(filter)
            join certificate in db.Set<Certificate>() on standing.CertificateId equals certificate.Id
            join person in db.Set<Person>() on certificate.PersonId equals person.Id
            where filter.Text == null || person.Name.Contains(filter.Text.Trim()) || certificate.Number.Contains(filter.Text.Trim())
            orderby standing.ValidUntil descending, certificate.Number
            select new CertificateRow(
                person.Id, person.Name, person.Unit, certificate.Number, certificate.EnforcementKind, certificate.IssuedOn, standing.ValidUntil,
                certificate.PlatformNumber, standing.Status)).PageAsync(filter.Page, cancel);
        var chips = Chip.For(Request, ("text", "姓名或编号", null), ("status", "状态", _ => filter.Status?.Word() ?? ""),
            ("expiringWithin", "到期", v => $"{v} 天内"), ("unverifiedFor", "未登记审验", v => $"{v} 年度"));
        var headcount = await directory.HeadcountOnAsync(law.Today, cancel);
        return View("CertificateList", new CertificateListPage(rows, filter, chips, await AlertsAsync(cancel), headcount, law.Today));
    }

    private IQueryable<CertificateStanding> Standings(CertificateFilter filter)
    {
        var today = law.Today;
        var standings = directory.StandingsOn(today);
        if (filter.Status is { } status)
        {
            standings = status == CertificateStatus.Expired ? standings.Where(s => Held.Contains(s.Status) && s.ValidUntil < today)
                : Held.Contains(status) ? standings.Where(s => s.Status == status && s.ValidUntil >= today)
                : standings.Where(s => s.Status == status);
        }

        if (filter.ExpiringWithin is { } days)
        {
            var last = today.AddDays(Math.Clamp(days, 0, 3650));
            standings = standings.Where(s => Held.Contains(s.Status) && s.ValidUntil >= today && s.ValidUntil <= last);
        }

        if (filter.UnverifiedFor is { } year)
        {
            var end = new DateOnly(Math.Clamp(year, 2000, 2100), 12, 31);
            standings = standings.Where(s => Held.Contains(s.Status) && s.ValidUntil >= today
                && db.Set<Certificate>().Any(c => c.PersonId == s.PersonId && c.IssuedOn <= end)
                && !db.Set<Certificate>().Any(c => c.PersonId == s.PersonId && c.Events.Any(e => e.VerifiedYear == year)));
        }

        return standings;
    }

    private async Task<IReadOnlyList<CertificateAlert>> AlertsAsync(CancellationToken cancel)
    {
        var year = law.Today.Year - 1;
        var alerts = new List<CertificateAlert>();
        foreach (var days in CertificateTag.AlertDays)
        {
            alerts.Add(await AlertAsync($"{days} 天内到期", new CertificateFilter { ExpiringWithin = days }, $"expiringWithin={days}", cancel));
        }

        alerts.Add(await AlertAsync("暂扣中", new CertificateFilter { Status = CertificateStatus.Suspended }, "status=Suspended", cancel));
        alerts.Add(await AlertAsync("遗失待补发", new CertificateFilter { Status = CertificateStatus.Lost }, "status=Lost", cancel));
        alerts.Add(await AlertAsync($"{year} 年度未登记审验", new CertificateFilter { UnverifiedFor = year }, $"unverifiedFor={year}", cancel));
        return alerts;
    }

    private async Task<CertificateAlert> AlertAsync(string text, CertificateFilter filter, string query, CancellationToken cancel) =>
        new(text, await Standings(filter).CountAsync(cancel), $"{OfficerPaths.Certificates}?{query}");
}
