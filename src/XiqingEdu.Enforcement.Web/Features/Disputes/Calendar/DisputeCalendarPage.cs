using XiqingEdu.Enforcement.Data.Disputes;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Calendar;

/// <summary>One month.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Today">Today.</param>
/// <param name="Entries">What stands in it, in order.</param>
public sealed record DisputeCalendarPage(DateOnly First, DateOnly Today, IReadOnlyList<AgendaEntry> Entries)
{
    private readonly ILookup<DateOnly, AgendaEntry> byDay = Entries.ToLookup(e => e.On);

    /// <summary>Blank cells before the first day; a week begins on Monday.</summary>
    public int Blanks => ((int)First.DayOfWeek + 6) % 7;

    /// <summary>Its days.</summary>
    public IEnumerable<DateOnly> Days => Enumerable.Range(0, DateTime.DaysInMonth(First.Year, First.Month)).Select(First.AddDays);

    /// <summary>What stands on a day.</summary>
    public IEnumerable<AgendaEntry> On(DateOnly day) => byDay[day];

    /// <summary>The address of the month so many months away.</summary>
    public string Month(int away) => $"{Routes.DisputePaths.Calendar}?month={First.AddMonths(away):yyyy-MM}";
}
