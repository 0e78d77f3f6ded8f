namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of the bureau's settings, the violations with their benchmarks, the working calendars and the deadline calculator.</summary>
public static class SettingPaths
{
    public const string Settings = "/settings";
    public const string EditSettings = "/settings/edit";
    public const string Violations = "/settings/violations";
    public const string ViolationOf = "/settings/violations/{code}";
    public const string BenchmarkOf = "/settings/violations/{code}/benchmark";
    public const string DeadlineCalculator = "/deadline-calculator";
    public const string Calendars = "/calendars";
    public const string ImportCalendar = "/calendars/import";
    public const string ConfirmImport = "/calendars/import/confirm";

    /// <summary>A violation with its penalties and benchmarks.</summary>
    public static string Violation(string code) => $"/settings/violations/{Uri.EscapeDataString(code)}";

    /// <summary>Where another benchmark of a violation is entered.</summary>
    public static string Benchmark(string code) => Violation(code) + "/benchmark";

    /// <summary>A rule with a start, to be bookmarked.</summary>
    public static string Calculate(string code, DateOnly start) => $"/deadline-calculator?rule={code}&start={start:yyyy-MM-dd}";

    /// <summary>A year of the working calendar.</summary>
    public static string Calendar(int year) => $"/calendars?year={year}";
}
