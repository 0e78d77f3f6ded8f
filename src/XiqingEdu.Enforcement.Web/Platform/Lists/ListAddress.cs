using Microsoft.AspNetCore.WebUtilities;

namespace XiqingEdu.Enforcement.Web.Platform.Lists;

/// <summary>The part of a list's address that says what is shown.</summary>
public static class ListAddress
{
    /// <summary>Name of the parameter of a shown column, once for each.</summary>
    public const string Column = "col";

    private const string Page = "page";

    /// <summary>A query in one writing: without the page, the columns and what is empty; "" when nothing is asked.</summary>
    public static string Filters(string? query) => string.Join('&', Parts(query).Where(p => p.Key != Column).Select(Encoded));

    /// <summary>The same with the columns.</summary>
    public static string Whole(string? query) => string.Join('&', Parts(query).Select(Encoded));

    private static IEnumerable<(string Key, string Value)> Parts(string? query) => QueryHelpers.ParseQuery(query)
        .Where(q => !q.Key.Equals(Page, StringComparison.OrdinalIgnoreCase)).SelectMany(q => q.Value, (q, value) => (q.Key, Value: value ?? "")).Where(p => p.Value.Length > 0);

    private static string Encoded((string Key, string Value) part) => $"{Uri.EscapeDataString(part.Key)}={Uri.EscapeDataString(part.Value)}";
}
