using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Officers.List;

/// <summary>The list's query, the same for the page and the export.</summary>
public static class OfficerQuery
{
    private static readonly CertificateStatus[] Held = [.. CertificateProcedure.Held];

    /// <summary>One row a person: the certificate counted on the asked day, or else the newest one.</summary>
    public static IQueryable<OfficerRow> Officers(this EnforcementDbContext db, OfficerDirectory directory, OfficerFilter filter, DateOnly today)
    {
        var day = filter.CertifiedOn ?? today;
        var rows =
            from standing in filter.CertifiedOn is null ? directory.StandingsOn(day) : directory.HeldOn(day)
            join certificate in db.Set<Certificate>() on standing.CertificateId equals certificate.Id
            join person in db.Set<Person>() on certificate.PersonId equals person.Id
            select new { standing, certificate, person };
        if (filter.CertifiedOn is null)
        {
            rows = rows.Where(r => !db.Set<Certificate>().Any(c => c.PersonId == r.certificate.PersonId && c.Ordinal > r.certificate.Ordinal));
        }

        if (filter.Name?.Trim() is { Length: > 0 } name)
        {
            rows = rows.Where(r => r.person.Name.Contains(name));
        }

        if (filter.Unit is { Length: > 0 } unit)
        {
            rows = rows.Where(r => r.person.Unit == unit);
        }

        if (filter.Status is { } status)
        {
            rows = status == CertificateStatus.Expired ? rows.Where(r => Held.Contains(r.standing.Status) && r.standing.ValidUntil < day)
                : Held.Contains(status) ? rows.Where(r => r.standing.Status == status && r.standing.ValidUntil >= day)
                : rows.Where(r => r.standing.Status == status);
        }

        if (filter.ExpiringWithin is { } days)
        {
            var last = day.AddDays(Math.Clamp(days, 0, 3650));
            rows = rows.Where(r => Held.Contains(r.standing.Status) && r.standing.ValidUntil >= day && r.standing.ValidUntil <= last);
        }

        return rows.OrderBy(r => Held.Contains(r.standing.Status) && r.standing.ValidUntil >= day ? 0 : 1).ThenBy(r => r.person.Unit).ThenBy(r => r.person.Name).ThenBy(r => r.certificate.Number).Select(r => new OfficerRow(
            r.person.Id, r.person.Name, r.person.IdentityNumber, r.person.Unit, r.person.Post, r.person.Kind, r.certificate.Number,
            r.certificate.EnforcementKind, r.certificate.Region, r.certificate.PlatformNumber, r.certificate.IssuedOn, r.standing.ValidUntil, r.standing.Status));
    }

    /// <summary>The units to choose from.</summary>
    public static Task<List<string>> UnitsAsync(this EnforcementDbContext db, CancellationToken cancel) =>
        db.Set<Person>().Select(p => p.Unit).Distinct().OrderBy(u => u).ToListAsync(cancel);
}
