namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>Legal dates are days in China. "Today" is never the UTC date, which in China is yesterday until 08:00.</summary>
public static class LegalDate
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The day in Asia/Shanghai (UTC+8, no daylight saving since 1991).</summary>
    public static DateOnly Today(TimeProvider clock) => Of(clock.GetUtcNow());

    /// <summary>The day in China on which an instant falls.</summary>
    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(China).DateTime);

    /// <summary>The UTC instant at which a day begins in China.</summary>
    public static DateTime StartOf(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - China, DateTimeKind.Utc);

    /// <summary>The wall-clock time in China of a UTC instant.</summary>
    public static DateTime ChinaTime(DateTime utc) => utc + China;
}
