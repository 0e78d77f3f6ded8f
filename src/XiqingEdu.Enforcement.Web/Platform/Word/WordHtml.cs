using System.Globalization;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace XiqingEdu.Enforcement.Web.Platform.Word;

/// <summary>
/// Shows a Word file as HTML for the A4 sheet on the page: paragraphs with their styles and alignment, tables with merged
/// cells. The page is made from the same bytes as the download, so the two cannot disagree.
/// </summary>
public static class WordHtml
{
    private const string StylePrefix = "Doc";

    /// <summary>The body as HTML; every text is encoded.</summary>
    public static string Of(byte[] word)
    {
        using var stream = new MemoryStream(word, writable: false);
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        var html = new StringBuilder();
        Write(html, file.MainDocumentPart!.Document!.Body!);
        return html.ToString();
    }

    private static void Write(StringBuilder html, OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    html.Append(CultureInfo.InvariantCulture, $"<p class=\"{ClassOf(paragraph)}\">");
                    WriteText(html, paragraph);
                    html.Append("</p>\n");
                    break;
                case Table table:
                    WriteTable(html, table);
                    break;
                case SdtBlock { SdtContentBlock: { } content }:
                    Write(html, content);
                    break;
            }
        }
    }

    private static void WriteText(StringBuilder html, Paragraph paragraph)
    {
        foreach (var run in paragraph.Descendants<Run>().Where(r => r.Ancestors<Paragraph>().First() == paragraph))
        {
            var (open, close) = Marks(run.RunProperties);
            html.Append(open);
            foreach (var piece in run.ChildElements)
            {
                html.Append(piece switch
                {
                    Text text => WebUtility.HtmlEncode(text.Text),
                    Break => "<br>",
                    TabChar => "　",
                    _ => "",
                });
            }

            html.Append(close);
        }
    }

    private static (string Open, string Close) Marks(RunProperties? run)
    {
        var bold = run?.Bold is { } b && b.Val?.Value != false;
        var underlined = run?.Underline is { } u && u.Val?.Value != UnderlineValues.None;
        return ((bold ? "<b>" : "") + (underlined ? "<u>" : ""), (underlined ? "</u>" : "") + (bold ? "</b>" : ""));
    }

    private static void WriteTable(StringBuilder html, Table table)
    {
        var grid = table.GetFirstChild<TableGrid>()?.Elements<GridColumn>().Select(c => int.TryParse(c.Width?.Value, out var w) ? w : 0).ToList() ?? [];
        var sum = Math.Max(1, grid.Sum());
        var rows = table.Elements<TableRow>().ToList();
        var starts = rows.SelectMany(Starts).Distinct().Order().ToList();
        var widths = starts.Select((s, i) => grid.Skip(s).Take((i + 1 < starts.Count ? starts[i + 1] : grid.Count) - s).Sum());
        html.Append("<table class=\"sheet-table\">\n<colgroup>").AppendJoin("", widths.Select(w => $"<col class=\"w{Math.Clamp((int)Math.Round(100.0 * w / sum), 1, 100)}\">")).Append("</colgroup>\n");
        var heads = rows.TakeWhile(r => r.TableRowProperties?.GetFirstChild<TableHeader>() is not null).Count();
        Group(html, "thead", rows, starts, 0, heads);
        Group(html, "tbody", rows, starts, heads, rows.Count);
        html.Append("</table>\n");
    }

    private static void Group(StringBuilder html, string name, List<TableRow> rows, List<int> starts, int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        html.Append(CultureInfo.InvariantCulture, $"<{name}>\n");
        for (var r = from; r < to; r++)
        {
            html.Append("<tr>");
            var column = 0;
            foreach (var cell in rows[r].Elements<TableCell>())
            {
                WriteCell(html, rows, starts, r, column, cell, name == "thead");
                column += Span(cell);
            }

            html.Append("</tr>\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"</{name}>\n");
    }

    private static void WriteCell(StringBuilder html, List<TableRow> rows, List<int> starts, int row, int column, TableCell cell, bool isHead)
    {
        if (IsContinued(cell))
        {
            return;
        }

        var below = rows.Skip(row + 1).TakeWhile(r => CellAt(r, column) is { } next && IsContinued(next)).Count();
        var isLabel = cell.Descendants<ParagraphStyleId>().FirstOrDefault()?.Val?.Value == StylePrefix + "Label" && cell.InnerText.Length > 0;
        var tag = isHead || isLabel ? "th" : "td";
        var columns = starts.Count(s => s >= column && s < column + Span(cell));
        html.Append(CultureInfo.InvariantCulture, $"<{tag}{(isHead ? " scope=\"col\"" : isLabel ? " scope=\"row\"" : "")}{(columns > 1 ? $" colspan=\"{columns}\"" : "")}{(below > 0 ? $" rowspan=\"{below + 1}\"" : "")}>");
        Write(html, cell);
        html.Append(CultureInfo.InvariantCulture, $"</{tag}>");
    }

    /// <summary>Columns of the grid in which a cell of the row begins; the page has no others.</summary>
    private static IEnumerable<int> Starts(TableRow row)
    {
        var at = 0;
        foreach (var cell in row.Elements<TableCell>())
        {
            if (!IsContinued(cell))
            {
                yield return at;
            }

            at += Span(cell);
        }
    }

    private static TableCell? CellAt(TableRow row, int column)
    {
        var at = 0;
        foreach (var cell in row.Elements<TableCell>())
        {
            if (at == column)
            {
                return cell;
            }

            at += Span(cell);
        }

        return null;
    }

    private static int Span(TableCell cell) => cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;

    private static bool IsContinued(TableCell cell) => cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;

    /// <summary>How a style of somebody else's template sets its paragraphs; a style may be based on others.</summary>
    private static JustificationValues? JustificationOf(Paragraph paragraph, string? style)
    {
        var styles = paragraph.Ancestors<Document>().FirstOrDefault()?.MainDocumentPart?.StyleDefinitionsPart?.Styles;
        for (var steps = 0; styles is not null && style is not null && steps < 20; steps++)
        {
            var found = styles.Elements<Style>().FirstOrDefault(s => s.StyleId?.Value == style);
            if (found?.StyleParagraphProperties?.Justification?.Val?.Value is { } justify)
            {
                return justify;
            }

            style = found?.BasedOn?.Val?.Value;
        }

        return null;
    }

    private static string ClassOf(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var style = properties?.ParagraphStyleId?.Val?.Value;
        var name = style?.StartsWith(StylePrefix, StringComparison.Ordinal) == true ? "sheet-" + style[StylePrefix.Length..].ToLowerInvariant() : "sheet-line";
        var justify = properties?.Justification?.Val?.Value ?? (name == "sheet-line" ? JustificationOf(paragraph, style) : null);
        return name
            + (justify == JustificationValues.Center ? " sheet-center" : justify == JustificationValues.Right ? " sheet-right" : "")
            + (properties?.Indentation?.FirstLineChars?.Value > 0 ? " sheet-indent" : "");
    }
}
