using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Data.Reference;

/// <summary>The reference data that rules are computed with, read fresh for each request so that an import acts at once on every instance.</summary>
public sealed class LawLibrary(EnforcementDbContext db, TimeProvider clock)
{
    private WorkingCalendar? calendar;

    /// <summary>The legal date of today, Asia/Shanghai.</summary>
    public DateOnly Today => LegalDate.Today(clock);

    /// <summary>The working calendar of all imported years.</summary>
    public async Task<WorkingCalendar> CalendarAsync(CancellationToken cancel = default) =>
        calendar ??= new WorkingCalendar((await db.Set<CalendarYearRecord>().AsNoTracking().ToListAsync(cancel)).Select(y => y.ToCalendarYear()));
}
