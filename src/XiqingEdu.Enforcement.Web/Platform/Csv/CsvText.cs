namespace XiqingEdu.Enforcement.Web.Platform.Csv;

/// <summary>Rows as CSV (RFC 4180). A cell that a spreadsheet could take for a formula is marked as text.</summary>
public static class CsvText
{
    private static readonly char[] FormulaStarts = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>All rows, each ended by CR LF.</summary>
    public static string Of(IEnumerable<IReadOnlyList<string>> rows) => string.Concat(rows.Select(r => string.Join(',', r.Select(Cell)) + "\r\n"));

    private static string Cell(string text)
    {
        var marked = text.Length > 0 && FormulaStarts.Contains(text[0]) ? "'" + text : text;
        return marked.AsSpan().IndexOfAny(",\"\r\n") < 0 ? marked : "\"" + marked.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
