namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of the log.</summary>
public static class AuditPaths
{
    /// <summary>The Excel file of a query.</summary>
    public const string Export = Paths.Audit + "/export";

    /// <summary>One entry.</summary>
    public static string Entry(Guid id) => $"{Paths.Audit}/{id}";

    /// <summary>All entries about one record.</summary>
    public static string Of(Guid subjectId) => $"{Paths.Audit}?subject={subjectId}";
}
