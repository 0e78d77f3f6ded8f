using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace XiqingEdu.Enforcement.Data.Documents;

/// <summary>
/// Finds {{field}} marks in a Word file. Word and WPS split what is typed into runs as they please, so marks are sought in
/// the text of the whole paragraph; full-width braces of a Chinese keyboard and inner spaces are taken as well.
/// </summary>
internal static partial class WordMarks
{
    /// <summary>Every paragraph of body, headers and footers.</summary>
    public static List<Paragraph> Paragraphs(MainDocumentPart main) =>
    [
        .. main.Document!.Descendants<Paragraph>(),
        .. main.HeaderParts.SelectMany(h => h.Header?.Descendants<Paragraph>() ?? []),
        .. main.FooterParts.SelectMany(f => f.Footer?.Descendants<Paragraph>() ?? []),
    ];

    /// <summary>The text of a paragraph, without that of paragraphs inside it (text boxes).</summary>
    public static string TextOf(Paragraph paragraph) => string.Concat(TextsOf(paragraph).Select(t => t.Text));

    /// <summary>Names of the fields that are marked in a text.</summary>
    public static IEnumerable<string> NamesIn(string text) => Mark().Matches(text).Select(m => m.Groups[1].Value.Trim());

    /// <summary>The marks of a paragraph, each with the pieces of text that it is made of.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<Text> Parts)> MarksOf(Paragraph paragraph)
    {
        var at = 0;
        var texts = TextsOf(paragraph).ConvertAll(t => (Text: t, From: at, To: at += t.Text.Length));
        return Mark().Matches(string.Concat(texts.Select(t => t.Text.Text)))
            .Select(m => (m.Groups[1].Value.Trim(), (IReadOnlyList<Text>)[.. texts.Where(t => t.From < m.Index + m.Length && m.Index < t.To).Select(t => t.Text)]));
    }

    /// <summary>What is left of a text without its marks.</summary>
    public static string WithoutMarks(string text) => Mark().Replace(text, "");

    /// <summary>Whether a text has braces that are no mark, such as {{name}.</summary>
    public static bool HasBrokenMark(string text) => Braces().IsMatch(WithoutMarks(text));

    /// <summary>The one field that stands alone in a paragraph; null where there is none or more.</summary>
    public static string? AloneIn(string text) => Mark().Match(text.Trim()) is { Success: true } m && m.Value == text.Trim() ? m.Groups[1].Value.Trim() : null;

    /// <summary>Puts texts in the place of marks; line feeds become line breaks.</summary>
    public static void Replace(Paragraph paragraph, Func<string, string> textOf)
    {
        foreach (var match in Mark().Matches(TextOf(paragraph)).Reverse())
        {
            var at = 0;
            var replacement = WordPieces.Clean(textOf(match.Groups[1].Value.Trim()));
            var isFirst = true;
            foreach (var text in TextsOf(paragraph))
            {
                var (from, length) = (at, text.Text.Length);
                at += length;
                var begin = Math.Max(match.Index, from) - from;
                var end = Math.Min(match.Index + match.Length, from + length) - from;
                if (begin >= end)
                {
                    continue;
                }

                text.Text = text.Text[..begin] + (isFirst ? replacement : "") + text.Text[end..];
                text.Space = SpaceProcessingModeValues.Preserve;
                isFirst = false;
            }
        }

        foreach (var text in TextsOf(paragraph).Where(t => t.Text.Contains('\n')))
        {
            Break(text);
        }
    }

    private static List<Text> TextsOf(Paragraph paragraph) => [.. paragraph.Descendants<Text>().Where(t => t.Ancestors<Paragraph>().First() == paragraph)];

    private static void Break(Text text)
    {
        var lines = text.Text.Split('\n');
        OpenXmlElement last = text;
        text.Text = lines[0];
        foreach (var line in lines.Skip(1))
        {
            last = last.InsertAfterSelf(new Break());
            last = last.InsertAfterSelf(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    [GeneratedRegex(@"[{｛]{2}\s*([^{}｛｝]{1,40}?)\s*[}｝]{2}")]
    private static partial Regex Mark();

    [GeneratedRegex("[{｛]{2}|[}｝]{2}")]
    private static partial Regex Braces();
}
