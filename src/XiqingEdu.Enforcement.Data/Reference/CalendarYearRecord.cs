using XiqingEdu.Enforcement.Domain;
using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Data.Reference;

/// <summary>One imported year of the working calendar.</summary>
public sealed class CalendarYearRecord : AggregateRoot
{
    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Whether the State Council's notice is out.</summary>
    public required bool Published { get; set; }

    /// <summary>The notice, or the ground of the presumption.</summary>
    public required string Source { get; set; }

    /// <summary>Weekdays that are not worked, with the holiday's name.</summary>
    public required Dictionary<DateOnly, string> RestOnWeekday { get; set; }

    /// <summary>Weekend days that are worked (调休).</summary>
    public required Dictionary<DateOnly, string> WorkOnWeekend { get; set; }

    /// <summary>As the domain reads it.</summary>
    public CalendarYear ToCalendarYear() => new(Year, Published, Source, RestOnWeekday, WorkOnWeekend);
}
