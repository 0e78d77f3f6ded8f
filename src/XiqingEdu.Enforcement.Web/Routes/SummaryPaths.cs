namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of the annual summary.</summary>
public static class SummaryPaths
{
    public const string Summary = "/annual-summary";
    public const string YearTemplate = "/annual-summary/{year:int}";
    public const string JsonTemplate = "/annual-summary/{year:int}.json";
    public const string ExportTemplate = "/annual-summary/{year:int}/export";

    /// <summary>The summary of a year.</summary>
    public static string Year(int year) => $"/annual-summary/{year}";
}
