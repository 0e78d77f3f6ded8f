namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>
/// Which days are worked. A year that was never imported is counted with weekends only and is provisional.
/// </summary>
public sealed class WorkingCalendar(IEnumerable<CalendarYear> years)
{
    private readonly Dictionary<int, CalendarYear> years = years.ToDictionary(y => y.Year);

    /// <summary>The imported years in order.</summary>
    public IEnumerable<CalendarYear> Years => years.Values.OrderBy(y => y.Year);

    /// <summary>True where the State Council's notice for the year of <paramref name="date"/> is not imported.</summary>
    public bool IsProvisional(DateOnly date) => !years.TryGetValue(date.Year, out var year) || !year.Published;

    /// <summary>True on days that are worked.</summary>
    public bool IsWorkingDay(DateOnly date) => RestReason(date) is null;

    /// <summary>Why a day is not worked (周六, 周日, or the holiday's name); null on a working day.</summary>
    public string? RestReason(DateOnly date)
    {
        years.TryGetValue(date.Year, out var year);
        if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            return year is not null && year.WorkOnWeekend.ContainsKey(date) ? null
                : date.DayOfWeek == DayOfWeek.Saturday ? "周六" : "周日";
        }

        return year?.RestOnWeekday.GetValueOrDefault(date);
    }

    /// <summary>The day itself when it is worked, else the next working day (民法典第二百零三条).</summary>
    public DateOnly OnOrAfter(DateOnly date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(1);
        }

        return date;
    }

    /// <summary>The day itself when it is worked, else the last working day before it.</summary>
    public DateOnly OnOrBefore(DateOnly date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(-1);
        }

        return date;
    }

    /// <summary>The n-th working day after <paramref name="start"/>; the day of the event is not counted (民法典第二百零一条). n ≥ 0.</summary>
    public DateOnly AddWorkingDays(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var date = start;
        while (n > 0)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date))
            {
                n--;
            }
        }

        return date;
    }

    /// <summary>The n-th working day before <paramref name="end"/>; the end itself is not counted. n ≥ 0.</summary>
    public DateOnly SubtractWorkingDays(DateOnly end, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var date = end;
        while (n > 0)
        {
            date = date.AddDays(-1);
            if (IsWorkingDay(date))
            {
                n--;
            }
        }

        return date;
    }

    /// <summary>
    /// The earliest day of an act that needs <paramref name="clearDays"/> full working days between notice and act
    /// (law.md 14 no. 4: hearing on day 8 after notice).
    /// </summary>
    public DateOnly EarliestAfterClearWorkingDays(DateOnly notice, int clearDays) => AddWorkingDays(notice, clearDays + 1);

    /// <summary>Working days from <paramref name="from"/> (not counted) to <paramref name="to"/> (counted); negative when <paramref name="to"/> is earlier.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -WorkingDaysBetween(to, from);
        }

        var count = 0;
        for (var date = from.AddDays(1); date <= to; date = date.AddDays(1))
        {
            if (IsWorkingDay(date))
            {
                count++;
            }
        }

        return count;
    }
}
