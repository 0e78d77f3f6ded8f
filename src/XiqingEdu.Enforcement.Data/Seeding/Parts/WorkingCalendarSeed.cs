using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>working-calendars.json: public holidays and 调休 by year.</summary>
internal sealed class WorkingCalendarSeed(EnforcementDbContext db) : ISeedPart
{
    public string File => "working-calendars";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var seed = item.To<Item>();
        foreach (var day in seed.RestOnWeekday.Keys.Where(d => d.Year != seed.Year || IsWeekend(d))
            .Concat(seed.WorkOnWeekend.Keys.Where(d => d.Year != seed.Year || !IsWeekend(d))))
        {
            throw new InvalidOperationException($"{day:yyyy-MM-dd} 不属于 {seed.Year} 年的相应星期。");
        }

        if (await db.Set<CalendarYearRecord>().FirstOrDefaultAsync(y => y.Year == seed.Year, cancel) is { } presumed)
        {
            presumed.Take(new CalendarYear(seed.Year, seed.Published, seed.Source, seed.RestOnWeekday, seed.WorkOnWeekend));
        }
        else
        {
            db.Add(CalendarYearRecord.Of(new CalendarYear(seed.Year, seed.Published, seed.Source, seed.RestOnWeekday, seed.WorkOnWeekend)));
        }

        await db.SaveAsync(context.Why($"{seed.Year} 年工作日历"), cancel);
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private sealed record Item(int Year, bool Published, string Source, Dictionary<DateOnly, string> RestOnWeekday, Dictionary<DateOnly, string> WorkOnWeekend);
}
