using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;

namespace XiqingEdu.Enforcement.Data.Documents;

/// <summary>Paragraphs and tables of Word files.</summary>
internal static class WordPieces
{
    private const double TwipsPerMm = 56.7;

    /// <summary>A paragraph in a style.</summary>
    public static Paragraph Line(string text, string style, bool keepNext = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (keepNext)
        {
            properties.Append(new KeepNext());
        }

        var run = new Run();
        foreach (var (line, i) in text.Split('\n').Select((l, i) => (l, i)))
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(properties, run);
    }

    /// <summary>A line at the head of the document and of each of its pages.</summary>
    public static void MarkPages(MainDocumentPart main, string text)
    {
        main.Document!.Body!.PrependChild(Line(text, WordStyles.ListHead));
        foreach (var header in main.HeaderParts.Select(p => p.Header).OfType<Header>())
        {
            header.PrependChild(Line(text, WordStyles.ListHead));
        }

        foreach (var section in main.Document.Descendants<SectionProperties>())
        {
            foreach (var kind in new[] { HeaderFooterValues.Even, HeaderFooterValues.Default }.Where(k => section.Elements<HeaderReference>().All(r => (r.Type?.Value ?? HeaderFooterValues.Default) != k)))
            {
                var part = main.AddNewPart<HeaderPart>();
                part.Header = new Header(Line(text, WordStyles.ListHead));
                section.PrependChild(new HeaderReference { Type = kind, Id = main.GetIdOfPart(part) });
            }
        }
    }

    /// <summary>A form on its grid.</summary>
    public static Table Form(LayoutForm form)
    {
        var column = WordStyles.TextWidth / LayoutForm.Grid;
        var table = Frame(Enumerable.Repeat(column, LayoutForm.Grid));
        foreach (var row in form.Rows)
        {
            var properties = new TableRowProperties();
            if (row.MinHeightMm > 0)
            {
                properties.Append(new TableRowHeight { Val = (uint)(row.MinHeightMm * TwipsPerMm), HeightType = HeightRuleValues.AtLeast });
            }

            table.Append(new TableRow([properties, .. row.Cells.Select(c => CellOf(c.Span * column, c.Span, c.Lines.Select(l => Line(l.Text, CellStyle(l.Kind)))))]));
        }

        return table;
    }

    /// <summary>A list with heads that repeat on each page.</summary>
    public static Table List(DocumentTable list)
    {
        var widths = list.Columns.Select(c => WordStyles.TextWidth * c.Percent / 100).ToList();
        var table = Frame(widths);
        table.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. list.Columns.Select((c, i) => CellOf(widths[i], 1, [Line(c.Head, WordStyles.ListHead)]))]));
        foreach (var row in list.Rows)
        {
            table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. row.Select((text, i) => CellOf(widths[i], 1, Lines(text, WordStyles.List)))]));
        }

        return table;
    }

    /// <summary>A text as paragraphs, one a line.</summary>
    public static IEnumerable<Paragraph> Lines(string text, string style) => Clean(text).Split('\n').Select(l => Line(l, style));

    /// <summary>Without characters that XML cannot hold.</summary>
    public static string Clean(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                kept.Append(text[i]).Append(text[++i]);
            }
            else if (System.Xml.XmlConvert.IsXmlChar(text[i]))
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }

    private static string CellStyle(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Seal => WordStyles.CellSeal,
        ParagraphKind.Label => WordStyles.IdOf(ParagraphKind.Label),
        _ => WordStyles.Cell,
    };

    private static Table Frame(IEnumerable<int> widths) => new(
        new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{WordStyles.TextWidth}" },
            new TableJustification { Val = TableRowAlignmentValues.Center },
            new TableBorders(
                Edge<TopBorder>(), Edge<LeftBorder>(), Edge<BottomBorder>(), Edge<RightBorder>(), Edge<InsideHorizontalBorder>(), Edge<InsideVerticalBorder>()),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = 85 }, new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = 85 })),
        new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));

    private static T Edge<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 6, Color = "000000" };

    private static TableCell CellOf(int width, int span, IEnumerable<Paragraph> paragraphs)
    {
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" });
        if (span > 1)
        {
            properties.Append(new GridSpan { Val = span });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell([properties, .. paragraphs]);
    }
}
