using XiqingEdu.Enforcement.Domain.Penalties.Publication;

namespace XiqingEdu.Enforcement.Domain.Wording;

/// <summary>The form in which texts are searched, and the pairs of characters under which they are found.</summary>
public static class SearchText
{
    private const char Border = '\n';
    private const string Unread = " 〔〕[]()【】「」";

    /// <summary>One writing for all: brackets of every kind and spaces left out, full-width forms narrow, letters large.</summary>
    public static string Fold(string text) => new([.. FoldedText.Of(text).Text.Where(c => !Unread.Contains(c)).Select(char.ToUpperInvariant)]);

    /// <summary>The words of a record as one text, a border between each two; empty ones and repetitions are left out.</summary>
    public static string Of(IEnumerable<string?> words) => string.Join(Border, words.OfType<string>().Select(Fold).Where(w => w.Length > 0).Distinct());

    /// <summary>Every two characters that stand side by side, each pair once, as one number that all databases compare alike. None reaches across a border.</summary>
    public static IReadOnlySet<int> Pairs(string folded) => Enumerable.Range(1, Math.Max(0, folded.Length - 1))
        .Where(i => folded[i - 1] != Border && folded[i] != Border)
        .Select(i => (folded[i - 1] << 16) | folded[i]).ToHashSet();
}
