using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;

namespace XiqingEdu.Enforcement.Data.Documents.Templates;

/// <summary>
/// Checks a Word file before it becomes a template, and again whenever it is used: everything that is wrong at once, each with the
/// field and the place. A file without findings has been filled once with the sample, so that every field is known to arrive.
/// </summary>
public static class TemplateCheck
{
    /// <summary>Most bytes of a template: 5 MB.</summary>
    public const long MaxLength = 5L * 1024 * 1024;

    /// <summary>What is wrong with an uploaded file; one that is too large need not be read.</summary>
    public static IReadOnlyList<TemplateFinding> Of(CaseDocument definition, string fileName, long length, byte[] file) =>
        length > MaxLength ? [new("", $"文件有 {length / 1024d / 1024d:0.#} MB，超过模板 5 MB 的上限。")]
        : !Path.GetExtension(fileName).Equals(".docx", StringComparison.OrdinalIgnoreCase) ? [new("", $"{fileName} 不是 Word 文档（.docx）。请在 Word 或者 WPS 中另存为 .docx 后上传。")]
        : Of(definition, file);

    /// <summary>What is wrong; empty when the file can be the template of the kind.</summary>
    public static IReadOnlyList<TemplateFinding> Of(CaseDocument definition, byte[] file)
    {
        var package = TemplatePackage.Check(file);
        if (package.Count > 0)
        {
            return package;
        }

        try
        {
            List<TemplateFinding> findings;
            using (var word = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false))
            {
                if (word.MainDocumentPart?.Document?.Body is null)
                {
                    return [new("", "文件没有正文，不是 Word 文档（.docx）。")];
                }

                findings = [.. TemplateParts.Check(word), .. TemplateMarks.Check(word.MainDocumentPart, definition)];
            }

            return findings.Count > 0 ? findings : Tried(definition, file);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or XmlException or IOException or InvalidDataException or FormatException or InvalidOperationException or ArgumentException)
        {
            return [new("", "文件已损坏，不能作为 Word 文档打开。请在 Word 或者 WPS 中打开后重新保存。")];
        }
    }

    /// <summary>Fills it with the sample and looks for what did not arrive.</summary>
    private static List<TemplateFinding> Tried(CaseDocument definition, byte[] file)
    {
        var sample = TemplateSample.Of(definition);
        using var word = WordprocessingDocument.Open(new MemoryStream(WordFiller.Fill(file, sample, isDraft: false)), isEditable: false);
        var paragraphs = WordMarks.Paragraphs(word.MainDocumentPart!).Select(WordMarks.TextOf).ToList();
        var text = string.Join('\n', paragraphs);
        var findings = paragraphs.Where(p => WordMarks.NamesIn(p).Any()).Select(p => new TemplateFinding("", $"试填后仍有未填的栏目：{p}")).ToList();
        findings.AddRange(sample.Fields.Values.Where(f => f.Field.Need != FieldNeed.Offered && !Lines(f).All(l => text.Contains(l, StringComparison.Ordinal)))
            .Select(f => new TemplateFinding("", $"试填后文书里没有出现栏目“{f.Field.Name}”的内容，请检查它所在的位置。")));
        return findings;
    }

    private static IEnumerable<string> Lines(FilledField field) => field.Table is { } table ? table.Rows.SelectMany(r => r) : field.Text.Split('\n');
}
