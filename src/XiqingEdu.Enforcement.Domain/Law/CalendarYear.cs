namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>One year of the working calendar: where it departs from "Monday to Friday are worked".</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Published">Whether the State Council's notice for the year is out; an unpublished year is provisional and every date resting on it says so.</param>
/// <param name="Source">The notice, or the ground of the presumption.</param>
/// <param name="RestOnWeekday">Mondays to Fridays that are not worked, with the holiday's name.</param>
/// <param name="WorkOnWeekend">Saturdays and Sundays that are worked (调休), with the holiday's name.</param>
public sealed record CalendarYear(
    int Year,
    bool Published,
    string Source,
    IReadOnlyDictionary<DateOnly, string> RestOnWeekday,
    IReadOnlyDictionary<DateOnly, string> WorkOnWeekend);
