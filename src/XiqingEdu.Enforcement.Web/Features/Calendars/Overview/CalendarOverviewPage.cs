using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Calendars.Overview;

/// <summary>The imported years and the one that is shown.</summary>
/// <param name="Years">In order.</param>
/// <param name="Shown">The year shown month by month; null while none is imported.</param>
/// <param name="Today">The legal date.</param>
/// <param name="History">Imports of the year shown, newest first.</param>
public sealed record CalendarOverviewPage(IReadOnlyList<CalendarYear> Years, CalendarYear? Shown, DateOnly Today, IReadOnlyList<HistoryLine> History)
{
    private readonly WorkingCalendar calendar = new(Shown is null ? [] : [Shown]);

    /// <summary>Years that a period running today may reach and that are not published: this one and the next.</summary>
    public IReadOnlyList<int> Unpublished => [.. new[] { Today.Year, Today.Year + 1 }.Where(y => !Years.Any(c => c.Year == y && c.Published))];

    /// <summary>Days of a month in weeks from Monday to Sunday; null outside the month.</summary>
    public IEnumerable<DateOnly?[]> Weeks(int month)
    {
        var first = new DateOnly(Shown!.Year, month, 1);
        var monday = first.AddDays(-(((int)first.DayOfWeek + 6) % 7));
        for (var start = monday; start < first.AddMonths(1); start = start.AddDays(7))
        {
            yield return [.. Enumerable.Range(0, 7).Select(i => start.AddDays(i)).Select(d => d.Month == month ? d : (DateOnly?)null)];
        }
    }

    /// <summary>Class and word of a day: 班 for a worked weekend, 休 with the holiday's name, 休 on a plain weekend, nothing on a plain weekday.</summary>
    public (string Class, string Word) Mark(DateOnly day) =>
        Shown!.WorkOnWeekend.ContainsKey(day) ? ("day-work", "班")
        : Shown.RestOnWeekday.TryGetValue(day, out var holiday) ? ("day-rest", "休 " + holiday)
        : !calendar.IsWorkingDay(day) ? ("day-rest", "休")
        : ("", "");

    /// <summary>Working days of a month.</summary>
    public int WorkingDays(int month) => Enumerable.Range(1, DateTime.DaysInMonth(Shown!.Year, month)).Count(d => calendar.IsWorkingDay(new DateOnly(Shown.Year, month, d)));
}
