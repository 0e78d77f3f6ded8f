using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Data.Reference;

/// <summary>The reference data that rules are computed with, read fresh for each request so that an import acts at once on every instance.</summary>
public sealed class LawLibrary(EnforcementDbContext db, TimeProvider clock)
{
    private WorkingCalendar? calendar;
    private PenaltySettings? settings;

    /// <summary>The legal date of today, Asia/Shanghai.</summary>
    public DateOnly Today => LegalDate.Today(clock);

    /// <summary>The working calendar of all imported years.</summary>
    public async Task<WorkingCalendar> CalendarAsync(CancellationToken cancel = default) =>
        calendar ??= new WorkingCalendar((await db.Set<CalendarYearRecord>().AsNoTracking().ToListAsync(cancel)).Select(y => y.ToCalendarYear()));

    /// <summary>The bureau's settings; defaults while none are stored.</summary>
    public async Task<PenaltySettings> SettingsAsync(CancellationToken cancel = default) =>
        settings ??= (await db.Set<SettingsRecord>().AsNoTracking().FirstOrDefaultAsync(s => s.Key == SettingsRecord.Bureau, cancel))?.Penalties ?? new PenaltySettings();

    /// <summary>A violation as the law defines it, with the discretion benchmark in force on a day; null for an unknown code.</summary>
    public async Task<Violation?> ViolationAsync(string? code, DateOnly on, CancellationToken cancel = default)
    {
        if (await db.Set<ViolationItem>().AsNoTracking().FirstOrDefaultAsync(v => v.Code == code, cancel) is not { } item)
        {
            return null;
        }

        var benchmark = await db.Set<DiscretionBenchmark>().AsNoTracking().Where(b => b.ViolationCode == code && b.ValidFrom <= on)
            .OrderByDescending(b => b.ValidFrom).FirstOrDefaultAsync(cancel);
        return item.Violation with { Tiers = benchmark?.Bands ?? [] };
    }

    /// <summary>What a step of the penalty procedure is judged by today.</summary>
    public async Task<LegalFrame> FrameAsync(CancellationToken cancel = default) => new(Today, await CalendarAsync(cancel), await SettingsAsync(cancel));
}
