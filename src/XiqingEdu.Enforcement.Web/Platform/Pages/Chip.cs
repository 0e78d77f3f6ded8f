using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Platform.Pages;

/// <summary>One filter in force: what it says, and the address without it.</summary>
public sealed record Chip(string Text, string RemoveUrl)
{
    /// <summary>Chips of the query parameters that are set, in the given order. Words of a raw value; null for a value that filters nothing, which has no chip.</summary>
    public static IReadOnlyList<Chip> For(HttpRequest request, params (string Name, string Label, Func<string, string?>? Words)[] filters) =>
    [
        .. from filter in filters
           let value = request.Query[filter.Name].ToString()
           where value.Length > 0
           let words = filter.Words is null ? value : filter.Words(value)
           where words is not null
           select new Chip($"{filter.Label}：{words}", Without(request, filter.Name)),
    ];

    /// <summary>The word of an enum's member; null for a value that is none.</summary>
    public static string? Word<TEnum>(string value) where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(value, ignoreCase: true, out var member) && Enum.IsDefined(member) ? member.Word() : null;

    /// <summary>A calendar year; null for a value that is none.</summary>
    public static string? Year(string value) => int.TryParse(value, out var year) && year is > 0 and < 9999 ? $"{year}" : null;

    /// <summary>A box that is ticked.</summary>
    public static string? Ticked(string value) => bool.TryParse(value, out var ticked) && ticked ? "是" : null;

    private static string Without(HttpRequest request, string name)
    {
        var rest = request.Query.Where(q => q.Key != name && q.Key != "page")
            .SelectMany(q => q.Value, (q, v) => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(v ?? "")}").ToList();
        return rest.Count == 0 ? request.Path : request.Path + "?" + string.Join('&', rest);
    }
}
