namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of the annual summary.</summary>
public static class SummaryPaths
{
    public const string Summary = "/annual-summary";
    public const string YearTemplate = "/annual-summary/{year}";
    public const string JsonTemplate = "/annual-summary/{year}.json";
    public const string ExportTemplate = "/annual-summary/{year}/export";

    /// <summary>The summary of a year.</summary>
    public static string Year(int year) => $"/annual-summary/{year}";
}
