using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;

namespace XiqingEdu.Enforcement.Data.Penalties;

/// <summary>What the public may read. Both queries begin at the published versions: nothing else of a case is in that table.</summary>
public static class PublicNoticeQueries
{
    /// <summary>Published and not past the end of its period on a day, whether or not the sweep has run.</summary>
    public static IQueryable<PublicNotice> ShownNotices(this EnforcementDbContext db, DateOnly today) =>
        db.Set<PublicNotice>().AsNoTracking().Where(n => n.Status == PublicityStatus.Published && n.MaxUntil >= today);

    /// <summary>Withdrawn within the last year.</summary>
    public static IQueryable<PublicNotice> WithdrawnNotices(this EnforcementDbContext db, DateOnly today)
    {
        var first = today.AddYears(-1);
        return db.Set<PublicNotice>().AsNoTracking().Where(n => n.Status == PublicityStatus.Withdrawn && n.EndedOn >= first);
    }
}
