namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>What an account keeps for its lists, and the lists that know it.</summary>
public static class ListPaths
{
    public const string Cases = "cases";
    public const string OnSite = "on-site";
    public const string Institutions = "institutions";
    public const string Queries = "lists/{list}/queries";
    public const string Query = "lists/{list}/queries/{id:guid}/remove";
    public const string Columns = "lists/{list}/columns";

    private static readonly Dictionary<string, string> Known = new() { [Cases] = CasePaths.List, [OnSite] = OnSitePaths.List, [Institutions] = InspectionPaths.Institutions };

    /// <summary>The path of a list; null for a key that is none.</summary>
    public static string? Of(string list) => Known.GetValueOrDefault(list);

    /// <summary>Where a query of a list is saved.</summary>
    public static string Save(string list) => $"/lists/{list}/queries";

    /// <summary>Where a saved query is removed.</summary>
    public static string Remove(string list, Guid id) => $"/lists/{list}/queries/{id}/remove";

    /// <summary>Where the columns of a list are chosen.</summary>
    public static string Choose(string list) => $"/lists/{list}/columns";
}
