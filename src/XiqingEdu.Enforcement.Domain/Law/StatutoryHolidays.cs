using System.Globalization;

namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>
/// The holidays for all citizens by 《全国年节及纪念日放假办法》第二条: 13 days since 2025, 11 before (no Lunar New Year's Eve, no 2 May).
/// </summary>
public static class StatutoryHolidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The days of a year in order, with their names. Years 2000 to 2100.</summary>
    public static IReadOnlyList<SkippedDay> Of(int year)
    {
        var first = LunarDay(year, 1, 1);
        var since2025 = year >= 2025;
        SkippedDay[] days =
        [
            new(new(year, 1, 1), "元旦"),
            .. since2025 ? [new SkippedDay(first.AddDays(-1), "春节（除夕）")] : Array.Empty<SkippedDay>(),
            new(first, "春节"), new(first.AddDays(1), "春节"), new(first.AddDays(2), "春节"),
            new(new(year, 4, Qingming(year)), "清明节"),
            new(new(year, 5, 1), "劳动节"),
            .. since2025 ? [new SkippedDay(new(year, 5, 2), "劳动节")] : Array.Empty<SkippedDay>(),
            new(LunarDay(year, 5, 5), "端午节"), new(LunarDay(year, 8, 15), "中秋节"),
            new(new(year, 10, 1), "国庆节"), new(new(year, 10, 2), "国庆节"), new(new(year, 10, 3), "国庆节"),
        ];
        return [.. days.OrderBy(d => d.On)];
    }

    /// <summary>A day of the lunar year; the calendar counts a leap month as a month of its own.</summary>
    private static DateOnly LunarDay(int year, int month, int day)
    {
        var leap = Lunar.GetLeapMonth(year);
        var counted = leap > 0 && month >= leap ? month + 1 : month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, counted, day, 0, 0, 0, 0));
    }

    /// <summary>The solar term falls on 4 or 5 April in this century.</summary>
    private static int Qingming(int year)
    {
        var y = year % 100;
        return (int)((y * 0.2422) + 4.81) - (y / 4);
    }
}
