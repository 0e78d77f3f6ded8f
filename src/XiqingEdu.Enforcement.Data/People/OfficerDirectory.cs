using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Data.People;

/// <summary>Who may act and who may review on a day, and the figures of the annual summary, all read from the events.</summary>
public sealed class OfficerDirectory(EnforcementDbContext db, OfficerParameters parameters)
{
    private static readonly CertificateStatus[] Held = [.. CertificateProcedure.Held];

    /// <summary>The officers who may act on a day (certificate active and not expired), by name.</summary>
    public async Task<IReadOnlyList<OfficerChoice>> CertifiedOnAsync(DateOnly day, CancellationToken cancel = default) => await (
        from standing in StandingsOn(day).Where(s => s.Status == CertificateStatus.Active && s.ValidUntil >= day)
        join certificate in db.Set<Certificate>() on standing.CertificateId equals certificate.Id
        join person in db.Set<Person>() on certificate.PersonId equals person.Id
        orderby person.Name, certificate.Number
        select new OfficerChoice(person.Id, person.Name, person.Unit, certificate.Number)).ToListAsync(cancel);

    /// <summary>The officer as certified on the day of an act; refuses with G02, saying who, which certificate, and why not.</summary>
    public async Task<CertifiedOfficer> CertifiedAsync(Guid personId, DateOnly day, string? field = null, CancellationToken cancel = default)
    {
        var person = await PersonAsync(personId, "执法人员", field, cancel);
        var certificates = await db.Set<Certificate>().AsNoTracking().Where(c => c.PersonId == personId).ToListAsync(cancel);
        return Certificate.OnDuty(person, certificates, day, parameters, field);
    }

    /// <summary>The persons who may review on a day: in a term, and qualified where the law demands it; by name.</summary>
    public async Task<IReadOnlyList<ReviewerChoice>> ReviewersOnAsync(DateOnly day, CancellationToken cancel = default)
    {
        var demandedFrom = parameters.QualificationRequiredFrom;
        return await (
            from reviewer in db.Set<LegalReviewer>()
            where reviewer.Terms.Any(t => t.FromOn <= day && (t.ToOn == null || t.ToOn >= day))
                && (reviewer.FirstEngagedOn < demandedFrom || (reviewer.QualificationNumber != "" && reviewer.QualificationOn <= day))
            join person in db.Set<Person>() on reviewer.PersonId equals person.Id
            orderby person.Name, person.Id
            select new ReviewerChoice(person.Id, person.Name, person.Unit, reviewer.QualificationNumber)).ToListAsync(cancel);
    }

    /// <summary>The reviewer as registered on the day of a review; refuses with G14.</summary>
    public async Task<QualifiedReviewer> ReviewerAsync(Guid personId, DateOnly day, string? field = null, CancellationToken cancel = default)
    {
        var person = await PersonAsync(personId, "法制审核人员", field, cancel);
        var reviewer = await db.Set<LegalReviewer>().AsNoTracking().FirstOrDefaultAsync(r => r.PersonId == personId, cancel)
            ?? throw new RuleViolation("G14", Cite.Apl("第五十八条第二款"), $"{person.Name}没有登记为法制审核人员，不得进行法制审核。", field);
        return reviewer.QualifiedOn(person, day, parameters, field);
    }

    /// <summary>officer.certified: persons whose certificate counts at the end of the day.</summary>
    public Task<int> HeadcountOnAsync(DateOnly day, CancellationToken cancel = default) =>
        HeldOn(day).Select(s => s.PersonId).Distinct().CountAsync(cancel);

    /// <summary>certificate.cancelled: persons whose certificate was cancelled in the year.</summary>
    public Task<int> CancelledInAsync(int year, CancellationToken cancel = default) => CountedEvents(year, CertificateEventKind.Cancelled).CountAsync(cancel);

    /// <summary>certificate.issued: certificates newly issued in the year to persons without one in force.</summary>
    public Task<int> IssuedInAsync(int year, CancellationToken cancel = default) => CountedEvents(year, CertificateEventKind.Issued).CountAsync(cancel);

    /// <summary>reviewer.changed: persons whose term as legal reviewer started or ended in the year.</summary>
    public Task<int> ReviewersChangedInAsync(int year, CancellationToken cancel = default) => ReviewersChangedIn(year).CountAsync(cancel);

    /// <summary>The register entries behind <see cref="ReviewersChangedInAsync"/>: the list and the figure read the same query.</summary>
    public IQueryable<LegalReviewer> ReviewersChangedIn(int year)
    {
        var (first, last) = DaysOf(year);
        return db.Set<LegalReviewer>().Where(r => r.Terms.Any(t => (t.FromOn >= first && t.FromOn <= last) || (t.ToOn >= first && t.ToOn <= last)));
    }

    /// <summary>
    /// The events of a year that the annual summary counts: of issues only new ones, of cancellations one a person (the last).
    /// The list and the figure read the same query.
    /// </summary>
    public IQueryable<CertificateEvent> CountedEvents(int year, CertificateEventKind kind)
    {
        var (first, last) = DaysOf(year);
        var events = db.Set<CertificateEvent>().Where(e => e.Kind == kind && e.On >= first && e.On <= last);
        return kind switch
        {
            CertificateEventKind.Issued => events.Where(e => e.Ground == IssueGround.New),
            CertificateEventKind.Cancelled => events.Where(e => !(
                from later in db.Set<Certificate>()
                join own in db.Set<Certificate>() on later.PersonId equals own.PersonId
                where own.Id == e.CertificateId && later.Ordinal > own.Ordinal
                    && later.Events.Any(l => l.Kind == CertificateEventKind.Cancelled && l.On >= first && l.On <= last)
                select later.Id).Any()),
            _ => events,
        };
    }

    /// <summary>What every certificate issued until a day was worth at its end.</summary>
    public IQueryable<CertificateStanding> StandingsOn(DateOnly day) =>
        from last in db.Set<CertificateEvent>()
        where last.On <= day
            && !db.Set<CertificateEvent>().Any(n => n.CertificateId == last.CertificateId && n.On <= day && n.Sequence > last.Sequence)
        join certificate in db.Set<Certificate>() on last.CertificateId equals certificate.Id
        select new CertificateStanding { CertificateId = certificate.Id, PersonId = certificate.PersonId, Status = last.Status, ValidUntil = last.ValidUntil };

    /// <summary>The certificates that count in the head-count of a day.</summary>
    public IQueryable<CertificateStanding> HeldOn(DateOnly day) => StandingsOn(day).Where(s => Held.Contains(s.Status) && s.ValidUntil >= day);

    /// <summary>The proof opening + in − out = closing of a period.</summary>
    public async Task<HeadcountStatement> StatementAsync(DateOnly from, DateOnly to, CancellationToken cancel = default) =>
        HeadcountStatement.Of(await db.Set<Certificate>().AsNoTracking().ToListAsync(cancel), from, to);

    private static (DateOnly First, DateOnly Last) DaysOf(int year) => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private async Task<Person> PersonAsync(Guid personId, string what, string? field, CancellationToken cancel) =>
        await db.Set<Person>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == personId, cancel)
        ?? throw new RuleViolation("PERSON", Cite.House("人员登记"), $"没有找到所选的{what}，请重新选择。", field);
}
