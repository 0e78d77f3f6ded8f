using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace XiqingEdu.Enforcement.Data.Documents.Templates;

/// <summary>Whether a reader would see a text: hidden text, white text and text below five points are no text of a document, whether set directly or by a style.</summary>
internal sealed class WordVisibility
{
    private const int LeastHalfPoints = 10;

    private readonly Dictionary<string, Style> styles;
    private readonly OpenXmlElement? defaults;

    public WordVisibility(MainDocumentPart main)
    {
        var all = main.StyleDefinitionsPart?.Styles;
        styles = all?.Elements<Style>().Where(s => s.StyleId?.Value is not null).GroupBy(s => s.StyleId!.Value!).ToDictionary(g => g.Key, g => g.First()) ?? [];
        defaults = all?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
    }

    /// <summary>Why a text cannot be read, in Chinese; null when it can.</summary>
    public string? WhyUnread(Text text)
    {
        if (text.Ancestors<TableRow>().Any(r => r.TableRowProperties?.GetFirstChild<Hidden>() is { } h && h.Val?.Value != false))
        {
            return "在隐藏的表格行里";
        }

        var properties = Properties(text).ToList();
        return IsOn<Vanish>(properties) || IsOn<WebHidden>(properties) ? "是隐藏文字"
            : First<Color>(properties)?.Val?.Value is { } colour && colour.Equals("FFFFFF", StringComparison.OrdinalIgnoreCase) ? "是白色文字"
            : First<FontSize>(properties)?.Val?.Value is { } size && int.TryParse(size, out var halfPoints) && halfPoints < LeastHalfPoints ? "字号小于 5 磅"
            : null;
    }

    /// <summary>What formats a text, the nearest first: its run, the style of the run, that of the paragraph, the defaults.</summary>
    private IEnumerable<OpenXmlElement> Properties(Text text)
    {
        var run = text.Ancestors<Run>().FirstOrDefault()?.RunProperties;
        if (run is not null)
        {
            yield return run;
        }

        var paragraph = text.Ancestors<Paragraph>().First().ParagraphProperties?.ParagraphStyleId?.Val?.Value
            ?? styles.Values.FirstOrDefault(s => s.Type?.Value == StyleValues.Paragraph && s.Default?.Value == true)?.StyleId?.Value;
        foreach (var style in Chain(run?.RunStyle?.Val?.Value).Concat(Chain(paragraph)))
        {
            if (style.StyleRunProperties is { } of)
            {
                yield return of;
            }
        }

        if (defaults is not null)
        {
            yield return defaults;
        }
    }

    private IEnumerable<Style> Chain(string? id)
    {
        for (var steps = 0; id is not null && styles.TryGetValue(id, out var style) && steps < styles.Count; steps++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static T? First<T>(IEnumerable<OpenXmlElement> properties) where T : OpenXmlElement => properties.Select(p => p.GetFirstChild<T>()).FirstOrDefault(v => v is not null);

    private static bool IsOn<T>(IEnumerable<OpenXmlElement> properties) where T : OnOffType => First<T>(properties) is { } set && set.Val?.Value != false;
}
