using System.Text.RegularExpressions;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Checks;

/// <summary>Rules that are read from source text: folders, sizes, sentences, raw SQL.</summary>
internal static partial class SourceRules
{
    /// <summary>Rule 2: the namespace that a file should have and has not; null when all is well.</summary>
    public static string? NamespaceFault(string root, string folder, string source)
    {
        var wanted = string.Join('.', new[] { root }.Concat(folder.Split('/', StringSplitOptions.RemoveEmptyEntries)));
        var found = Namespace().Match(source).Groups[1].Value;
        return found.Length == 0 || found == wanted ? null : $"namespace {found} should be {wanted}";
    }

    /// <summary>Rule 2: views that a controller names and that stand neither beside it nor in a Shared folder above it.</summary>
    public static IEnumerable<string> ViewsElsewhere(string folder, string source, Func<string, bool> exists) =>
        from Match named in NamedView().Matches(source)
        let view = named.Groups[1].Value
        where !Places(folder).Any(place => exists($"{place}/{view}.cshtml"))
        select view;

    /// <summary>Rule 9: sentences of the log that are not Chinese.</summary>
    public static IEnumerable<string> ForeignSentences(string source) =>
        from Match said in Sentence().Matches(source)
        where !Chinese().IsMatch(said.Groups[2].Value)
        select said.Groups[1].Value;

    /// <summary>Rule 8: SQL written by hand.</summary>
    public static bool HasRawSql(string source) => RawSql().IsMatch(source);

    /// <summary>Rule 7: a provider that is not a database.</summary>
    public static bool HasInMemoryProvider(string source) => source.Contains("UseInMemoryDatabase", StringComparison.Ordinal)
        || source.Contains("EntityFrameworkCore.InMemory", StringComparison.Ordinal);

    /// <summary>Rule 10: lines of a text.</summary>
    public static int Lines(string source) => source.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>The middle of some numbers.</summary>
    public static int Median(IEnumerable<int> numbers) => numbers.Order().ToList() is { Count: > 0 } sorted ? sorted[sorted.Count / 2] : 0;

    /// <summary>Words of the house: names that say nothing.</summary>
    public static bool IsEmptyName(string typeName) => EmptyName().IsMatch(typeName) && !typeName.EndsWith("TagHelper", StringComparison.Ordinal);

    private static IEnumerable<string> Places(string folder)
    {
        yield return folder;
        for (var parent = folder; parent.LastIndexOf('/') is > 0 and var cut;)
        {
            parent = parent[..cut];
            yield return parent + "/Shared";
        }
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"(?:\bView\(|\bViewName = |PartialView\()\s*""(\w+)""")]
    private static partial Regex NamedView();

    [GeneratedRegex(@"\b(?:Intends|OfSystem)\(\s*""([\w.]+)""\s*,\s*\$?""([^""]*)""")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(FromSql|ExecuteSql|SqlQuery|migrationBuilder\.Sql)\w*\(")]
    private static partial Regex RawSql();

    [GeneratedRegex(@"(Manager|Helper|Helpers|Util|Utils|Utility|Service|Dto|DTO|VM|ViewModel|Base)$")]
    private static partial Regex EmptyName();
}
