namespace XiqingEdu.Enforcement.Domain.Wording;

/// <summary>What a person looks for in a list: words that all have to occur.</summary>
/// <param name="Words">Folded; none where nothing is looked for, or where the query is refused.</param>
/// <param name="Fault">Why the query is refused, as a Chinese sentence; null when it is not.</param>
public sealed record SearchQuery(IReadOnlyList<string> Words, string? Fault)
{
    /// <summary>Fewest characters of a word.</summary>
    public const int LeastLetters = 2;

    /// <summary>Most characters of the whole query.</summary>
    public const int MaxLength = 200;

    /// <summary>Reads what was typed, words separated by spaces. Refused: a word of one character, a query too long to be one.</summary>
    public static SearchQuery Of(string? typed)
    {
        var words = (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(SearchText.Fold).ToList();
        return words switch
        {
            [] => new([], null),
            _ when typed!.Length > MaxLength => new([], $"关键字不得超过 {MaxLength} 字，现为 {typed.Length} 字；下面是没有按关键字筛选的结果。"),
            _ when words.Any(w => w.EnumerateRunes().Count() < LeastLetters) => new([], $"每个关键字至少 {LeastLetters} 个字，请再补充一个字；下面是没有按关键字筛选的结果。"),
            _ => new([.. words.Distinct()], null),
        };
    }
}
