using DocumentFormat.OpenXml.Wordprocessing;

namespace XiqingEdu.Enforcement.Data.Documents.Templates;

/// <summary>Says where a paragraph stands, as a person counts: 正文第 3 段, 正文第 1 个表格第 2 行.</summary>
internal sealed class WordPlaces
{
    private readonly Dictionary<Table, int> tables;
    private readonly Dictionary<Paragraph, int> paragraphs;

    public WordPlaces(Body body)
    {
        tables = body.Descendants<Table>().Where(t => !t.Ancestors<Table>().Any()).Select((t, i) => (t, i + 1)).ToDictionary(x => x.t, x => x.Item2);
        paragraphs = body.Descendants<Paragraph>().Where(p => !p.Ancestors<Table>().Any() && !p.Ancestors<Paragraph>().Any()).Select((p, i) => (p, i + 1)).ToDictionary(x => x.p, x => x.Item2);
    }

    /// <summary>The place of a paragraph of the body.</summary>
    public string Of(Paragraph paragraph)
    {
        if (paragraph.Ancestors<Table>().LastOrDefault() is { } table && tables.TryGetValue(table, out var number))
        {
            var row = table.Elements<TableRow>().ToList().FindIndex(r => paragraph.Ancestors<TableRow>().Contains(r)) + 1;
            return $"正文第 {number} 个表格第 {row} 行";
        }

        return (paragraph.Ancestors<Paragraph>().LastOrDefault() ?? paragraph) is var outer && paragraphs.TryGetValue(outer, out var at) ? $"正文第 {at} 段" : "正文";
    }
}
