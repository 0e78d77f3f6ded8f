namespace XiqingEdu.Enforcement.Data;

/// <summary>The days of a calendar year, for queries by year; a year outside the calendar is taken to its edge.</summary>
internal static class YearDays
{
    public static (DateOnly First, DateOnly Last) Of(int year)
    {
        var inside = Math.Clamp(year, DateOnly.MinValue.Year, DateOnly.MaxValue.Year);
        return (new DateOnly(inside, 1, 1), new DateOnly(inside, 12, 31));
    }
}
