using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace XiqingEdu.Enforcement.Data.Documents.Templates;

/// <summary>What a template must not bring with it: macros, objects, links to elsewhere, fields that fetch, revisions that nobody has settled.</summary>
internal static partial class TemplateParts
{
    /// <summary>What is wrong with the parts of an opened file.</summary>
    public static IEnumerable<TemplateFinding> Check(WordprocessingDocument file)
    {
        var parts = file.GetAllParts().ToList();
        if (file.DocumentType is WordprocessingDocumentType.MacroEnabledDocument or WordprocessingDocumentType.MacroEnabledTemplate
            || parts.Any(p => p.ContentType.Contains("macro", StringComparison.OrdinalIgnoreCase) || p.ContentType.Contains("vba", StringComparison.OrdinalIgnoreCase)))
        {
            yield return new("", "文件带有宏。请另存为不含宏的 Word 文档（.docx）。");
        }
        else if (file.DocumentType != WordprocessingDocumentType.Document)
        {
            yield return new("", "文件是 Word 模板（.dotx）。请另存为 Word 文档（.docx）。");
        }

        if (parts.Any(p => p is EmbeddedObjectPart or EmbeddedPackagePart or EmbeddedControlPersistencePart or EmbeddedControlPersistenceBinaryDataPart or AlternativeFormatImportPart)
            || parts.OfType<MainDocumentPart>().Any(m => m.Document!.Descendants<EmbeddedObject>().Any()))
        {
            yield return new("", "文件嵌入了对象（OLE、控件或者其他文件）。请删除，只保留文字、表格和图片。");
        }

        foreach (var target in External(file).Concat(parts.SelectMany(External)).Distinct())
        {
            yield return new("", $"文件链接到外部“{Short(target)}”（外部图片、链接的模板、超链接都不允许）。请取消链接，图片改为插入。");
        }

        foreach (var root in parts.Select(p => p.RootElement).OfType<OpenXmlElement>())
        {
            foreach (var code in Codes(root).Where(c => Fetching().IsMatch(c)).Distinct())
            {
                yield return new("", $"文件含有会引用外部内容或者执行操作的域“{Short(code.Trim())}”。请删除该域（按 Shift+F9 可以看到域代码）。");
            }

            if (root.Descendants().Any(e => e is InsertedRun or DeletedRun or MoveFromRun or MoveToRun or Inserted or Deleted))
            {
                yield return new("", "文件有尚未处理的修订。请在“审阅”中全部接受或者拒绝后再上传。");
            }
        }
    }

    private static IEnumerable<string> External(OpenXmlPartContainer part) =>
        part.ExternalRelationships.Select(r => r.Uri.OriginalString).Concat(part.HyperlinkRelationships.Where(r => r.IsExternal).Select(r => r.Uri.OriginalString));

    /// <summary>Codes of fields; Word splits them into runs.</summary>
    private static IEnumerable<string> Codes(OpenXmlElement root) =>
        root.Descendants<Paragraph>().Select(p => string.Concat(p.Descendants<FieldCode>().Select(c => c.Text))).Concat(root.Descendants<SimpleField>().Select(f => f.Instruction?.Value ?? ""))
            .Where(c => c.Length > 0);

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    [GeneratedRegex(@"\b(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|RD|MACROBUTTON|EMBED|GOTOBUTTON|AUTOTEXT|AUTOTEXTLIST)\b|\bHYPERLINK\s+(?!\\l)", RegexOptions.IgnoreCase)]
    private static partial Regex Fetching();
}
