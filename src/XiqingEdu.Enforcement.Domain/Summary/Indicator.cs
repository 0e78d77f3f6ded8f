using System.Globalization;

namespace XiqingEdu.Enforcement.Domain.Summary;

/// <summary>A figure of the annual summary.</summary>
/// <param name="Key">Stable key, such as litigation.lost.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Definition">What exactly is counted, in Chinese.</param>
/// <param name="Unit">Chinese unit.</param>
/// <param name="Group">Heading under which it stands.</param>
/// <param name="PathTemplate">The list of exactly the counted rows, with {year} and, where a day is counted, {yearEnd}.</param>
public sealed record Indicator(string Key, string Name, string Definition, string Unit, string Group, string PathTemplate)
{
    /// <summary>The list of a year.</summary>
    public string PathOf(int year, DateOnly today) => PathTemplate
        .Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{yearEnd}", YearEnd(year, today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The day on which a year's stock is counted: 31 December, or today while the year is not over.</summary>
    public static DateOnly YearEnd(int year, DateOnly today)
    {
        var end = new DateOnly(year, 12, 31);
        return end < today ? end : today;
    }
}
