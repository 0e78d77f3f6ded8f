namespace XiqingEdu.Enforcement.Web.Platform.Pages;

/// <summary>One filter in force: what it says, and the address without it.</summary>
public sealed record Chip(string Text, string RemoveUrl)
{
    /// <summary>Chips of the query parameters that are set, in the given order. A label turns the raw value into words.</summary>
    public static IReadOnlyList<Chip> For(HttpRequest request, params (string Name, string Label, Func<string, string>? Words)[] filters) =>
    [
        .. from filter in filters
           let value = request.Query[filter.Name].ToString()
           where value.Length > 0
           select new Chip($"{filter.Label}：{filter.Words?.Invoke(value) ?? value}", Without(request, filter.Name)),
    ];

    private static string Without(HttpRequest request, string name)
    {
        var rest = request.Query.Where(q => q.Key != name && q.Key != "page")
            .SelectMany(q => q.Value, (q, v) => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(v ?? "")}").ToList();
        return rest.Count == 0 ? request.Path : request.Path + "?" + string.Join('&', rest);
    }
}
