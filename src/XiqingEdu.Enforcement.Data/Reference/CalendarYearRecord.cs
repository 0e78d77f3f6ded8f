using XiqingEdu.Enforcement.Domain;
using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Data.Reference;

/// <summary>One imported year of the working calendar.</summary>
public sealed class CalendarYearRecord : AggregateRoot
{
    private CalendarYearRecord()
    {
    }

    /// <summary>Calendar year.</summary>
    public int Year { get; private init; }

    /// <summary>Whether the State Council's notice is out.</summary>
    public bool Published { get; private set; }

    /// <summary>The notice, or the ground of the presumption.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Weekdays that are not worked, with the holiday's name.</summary>
    public Dictionary<DateOnly, string> RestOnWeekday { get; private set; } = [];

    /// <summary>Weekend days that are worked (调休).</summary>
    public Dictionary<DateOnly, string> WorkOnWeekend { get; private set; } = [];

    /// <summary>A year imported for the first time.</summary>
    public static CalendarYearRecord Of(CalendarYear year)
    {
        var record = new CalendarYearRecord { Year = year.Year };
        record.Take(year);
        return record;
    }

    /// <summary>A corrected year, or the published one in place of the presumed.</summary>
    public void Take(CalendarYear year)
    {
        (Published, Source) = (year.Published, year.Source);
        (RestOnWeekday, WorkOnWeekend) = (new(year.RestOnWeekday), new(year.WorkOnWeekend));
    }

    /// <summary>As the domain reads it.</summary>
    public CalendarYear ToCalendarYear() => new(Year, Published, Source, RestOnWeekday, WorkOnWeekend);
}
