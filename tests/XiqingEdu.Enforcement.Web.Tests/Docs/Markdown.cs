using System.Text;

namespace XiqingEdu.Enforcement.Web.Tests.Docs;

/// <summary>Writes the few parts of Markdown that the generated documents use.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder text = new();

    public Markdown(string title, string source) =>
        Line($"# {title}").Line().Line($"<!-- Rendered from {source}. Do not edit: change the code, then run the tests of Docs with UPDATE_DOCS=1. -->").Line();

    public Markdown Line(string line = "")
    {
        text.Append(line).Append('\n');
        return this;
    }

    public Markdown Heading(string words) => Line($"## {words}").Line();

    public Markdown Paragraph(string words) => Line(words).Line();

    /// <summary>A table; a bar inside a cell is written as the character that looks the same.</summary>
    public Markdown Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(columns);
        Row([.. columns.Select(_ => "---")]);
        foreach (var row in rows)
        {
            Row(row);
        }

        return Line();
    }

    public override string ToString() => text.ToString().TrimEnd('\n') + '\n';

    private void Row(IReadOnlyList<string> cells) =>
        Line("| " + string.Join(" | ", cells.Select(c => c.Replace("|", "｜", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal))) + " |");
}
