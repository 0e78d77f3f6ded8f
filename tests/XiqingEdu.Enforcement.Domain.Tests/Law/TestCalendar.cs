using System.Text.Json;
using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Tests.Law;

/// <summary>The calendar of the reference seeds, 2021 to 2026 published and 2027 presumed.</summary>
public static class TestCalendar
{
    /// <summary>As the portal loads it.</summary>
    public static WorkingCalendar Seeded { get; } = new(JsonSerializer.Deserialize<List<CalendarYearFile>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "reference", "working-calendars.json")))!
        .Select(y => new CalendarYear(y.Year, y.Published, y.Source, y.RestOnWeekday, y.WorkOnWeekend)));

    private sealed record CalendarYearFile(
        int Year, bool Published, string Source, Dictionary<DateOnly, string> RestOnWeekday, Dictionary<DateOnly, string> WorkOnWeekend);
}
