using System.Text;
using System.Text.Json;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Features.Calendars.Import;

/// <summary>Reads a calendar file of the form of seeds/reference/working-calendars.json, with the line of each day.</summary>
public static class CalendarFile
{
    /// <summary>Most bytes of a file: 1 MB.</summary>
    public const long MaxLength = 1024 * 1024;

    private static readonly Citation Basis = Cite.House("工作日历");

    /// <summary>The year asked for. Refused with the line: what is no JSON of that form, a member that is unknown or missing, no such year.</summary>
    public static async Task<CalendarDraft> ReadAsync(IFormFile file, int year, CancellationToken cancel)
    {
        Require.That(file.Length is > 0 and <= MaxLength, "CALENDAR", Basis, "文件是空的，或者超过 1 MB，请检查是否选错了文件。", "File");
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel);
        try
        {
            return Years(bytes.ToArray()).FirstOrDefault(d => d.Year == year)
                ?? throw Refused($"文件中没有 {year} 年。");
        }
        catch (JsonException fault)
        {
            throw Refused($"文件第 {fault.LineNumber + 1} 行不是有效的 JSON，请检查括号、引号和逗号。");
        }
        catch (InvalidOperationException)
        {
            throw Refused("文件含有不能识别的文字编码，请保存为 UTF-8。");
        }
    }

    private static List<CalendarDraft> Years(byte[] bytes)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(bytes.AsSpan(start));
        var years = new List<CalendarDraft>();
        var inArray = false;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray when !inArray:
                    inArray = true;
                    break;
                case JsonTokenType.StartObject:
                    years.Add(Year(ref reader, bytes, start));
                    break;
                case JsonTokenType.EndArray:
                    break;
                default:
                    throw At(ref reader, bytes, start, "应当是一个年度，以 { 开始。");
            }
        }

        return years;
    }

    private static CalendarDraft Year(ref Utf8JsonReader reader, byte[] bytes, int start)
    {
        var line = Line(ref reader, bytes, start);
        int? year = null;
        bool? published = null;
        string? source = null;
        List<CalendarLine>? rest = null, work = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "Year" when reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number):
                    year = number;
                    break;
                case "Published" when reader.TokenType is JsonTokenType.True or JsonTokenType.False:
                    published = reader.GetBoolean();
                    break;
                case "Source" when reader.TokenType == JsonTokenType.String:
                    source = reader.GetString();
                    break;
                case "RestOnWeekday" when reader.TokenType == JsonTokenType.StartObject:
                    rest = Days(ref reader, bytes, start);
                    break;
                case "WorkOnWeekend" when reader.TokenType == JsonTokenType.StartObject:
                    work = Days(ref reader, bytes, start);
                    break;
                default:
                    throw At(ref reader, bytes, start, $"“{name}”不是工作日历文件的项目，或者内容的形式不对。");
            }
        }

        var missing = new (string Name, object? Value)[] { ("Year", year), ("Published", published), ("Source", source), ("RestOnWeekday", rest), ("WorkOnWeekend", work) }
            .Where(m => m.Value is null).Select(m => m.Name).ToList();
        if (missing.Count > 0)
        {
            throw Refused($"文件第 {line} 行开始的年度缺少：{string.Join("、", missing)}。");
        }

        if (source!.Trim().Length is 0 or > CalendarDraft.SourceMaxLength)
        {
            throw Refused($"文件第 {line} 行开始的年度须写明依据（Source），不超过 {CalendarDraft.SourceMaxLength} 字。");
        }

        return new CalendarDraft(year!.Value, published!.Value, source.Trim(), rest!, work!);
    }

    private static List<CalendarLine> Days(ref Utf8JsonReader reader, byte[] bytes, int start)
    {
        var days = new List<CalendarLine>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (line, day) = (Line(ref reader, bytes, start), reader.GetString()!);
            reader.Read();
            days.Add(reader.TokenType == JsonTokenType.String
                ? new CalendarLine(line, day, reader.GetString()!)
                : throw At(ref reader, bytes, start, $"“{day}”的节日名称应当是文字。"));
        }

        return days;
    }

    private static int Line(ref Utf8JsonReader reader, byte[] bytes, int start) => bytes.AsSpan(0, start + (int)reader.TokenStartIndex).Count((byte)'\n') + 1;

    private static RuleViolation At(ref Utf8JsonReader reader, byte[] bytes, int start, string sentence) => Refused($"文件第 {Line(ref reader, bytes, start)} 行：{sentence}");

    private static RuleViolation Refused(string sentence) => new("CALENDAR", Basis, sentence, "File");
}
