using Microsoft.AspNetCore.Mvc;
using MiniExcelLibs;
using XiqingEdu.Enforcement.Web.Platform.Lists;

namespace XiqingEdu.Enforcement.Web.Platform.Excel;

/// <summary>An Excel file of one sheet. Every cell that is not a number is text, so identifiers keep their digits and nothing is a formula.</summary>
public static class Workbook
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static readonly char[] FormulaStarts = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>A download. Cells: text, int, long, decimal, DateOnly or null; text that a spreadsheet could take for a formula is marked as text.</summary>
    public static FileContentResult Download(string fileName, string sheet, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var data = rows.Select(row => (IDictionary<string, object?>)headers.Select((h, i) => KeyValuePair.Create(h, Cell(row[i]))).ToDictionary()).ToList();
        if (data.Count == 0)
        {
            data.Add(headers.ToDictionary(h => h, _ => (object?)null));
        }

        using var stream = new MemoryStream();
        stream.SaveAs(data, sheetName: sheet);
        return new FileContentResult(stream.ToArray(), ContentType) { FileDownloadName = fileName + ".xlsx" };
    }

    /// <summary>The rows of a list in its columns, numbered from 1.</summary>
    public static FileContentResult Download<TRow>(string fileName, string sheet, IReadOnlyList<ListColumn<TRow>> columns, IEnumerable<TRow> rows) =>
        Download(fileName, sheet, ["序号", .. columns.Select(c => c.Header)], rows.Select((r, i) => (IReadOnlyList<object?>)[i + 1, .. columns.Select(c => c.Value(r))]));

    private static object? Cell(object? value) => value switch
    {
        null => null,
        DateOnly date => date.ToString("yyyy-MM-dd"),
        string { Length: > 0 } text when FormulaStarts.Contains(text[0]) => "'" + text,
        int or long or decimal => value,
        _ => value.ToString(),
    };
}
