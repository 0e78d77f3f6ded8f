using System.Text;

namespace XiqingEdu.Enforcement.Domain.Penalties.Publication;

/// <summary>A text with its writing made one (full-width forms, kinds of dashes, dots and spaces, invisible characters), each character knowing its place in the original.</summary>
internal sealed class FoldedText
{
    private readonly List<int> places;

    private FoldedText(string text, List<int> places) => (Text, this.places) = (text, places);

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds. <paramref name="chineseDigits"/> also reads 〇一二三 as digits; <paramref name="close"/> also leaves out spaces, dashes and dots, so that names stand together.</summary>
    public static FoldedText Of(string original, bool chineseDigits = false, bool close = false)
    {
        var text = new StringBuilder(original.Length);
        var places = new List<int>(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            var c = Fold(original[i], chineseDigits);
            if (c is '\0' || (close && c is ' ' or '-' or '.' or '_'))
            {
                continue;
            }

            text.Append(c);
            places.Add(i);
        }

        return new FoldedText(text.ToString(), places);
    }

    /// <summary>The same text without what a match covers, so that no other rule reads it again.</summary>
    public FoldedText Without(int start, int length) => new(Text[..start] + new string('□', length) + Text[(start + length)..], places);

    /// <summary>The place of a match in the original.</summary>
    public (int Start, int Length) Place(int start, int length) => (places[start], places[start + length - 1] - places[start] + 1);

    private static char Fold(char c, bool chineseDigits) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(c - 0xFEE0), chineseDigits),
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => '\0',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '~' => '-',
        '·' or '•' or '・' or '‧' or '∙' or '●' => '.',
        >= '①' and <= '⑨' when chineseDigits => (char)(c - '①' + '1'),
        '〇' or '零' or '○' when chineseDigits => '0',
        _ when chineseDigits && "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit => (char)('1' + digit),
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };
}
