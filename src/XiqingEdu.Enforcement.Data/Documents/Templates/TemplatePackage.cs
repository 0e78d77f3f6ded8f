using System.IO.Compression;
using System.Xml;

namespace XiqingEdu.Enforcement.Data.Documents.Templates;

/// <summary>
/// Looks at the archive that a Word file is before anything else opens it: kind, size when unpacked (counted, not believed), foreign
/// files in it, and XML that would be too deep or too large to read.
/// </summary>
internal static class TemplatePackage
{
    private const long MaxUnpacked = 40L * 1024 * 1024;

    private const int MaxParts = 2_000, MaxDepth = 200, MaxNodes = 600_000;

    private static readonly string[] Allowed = [".xml", ".rels", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".odttf"];

    /// <summary>What is wrong; empty when it can be opened as a Word file.</summary>
    public static IReadOnlyList<TemplateFinding> Check(byte[] file)
    {
        if (file.AsSpan().StartsWith((byte[])[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return [new("", "文件设有打开密码，或者是旧版 Word 文档（.doc）。请取消密码，另存为 Word 文档（.docx）后上传。")];
        }

        if (!file.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return [new("", "不是 Word 文档（.docx）。请在 Word 或者 WPS 中另存为 .docx 后上传。")];
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return Check(archive);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return [new("", "文件已损坏或者已加密，不能打开。请在 Word 或者 WPS 中打开后重新保存。")];
        }
    }

    private static List<TemplateFinding> Check(ZipArchive archive)
    {
        var findings = new List<TemplateFinding>();
        if (archive.GetEntry("[Content_Types].xml") is null || !archive.Entries.Any(e => e.FullName.StartsWith("word/", StringComparison.Ordinal)))
        {
            return [new("", "不是 Word 文档（.docx）。请在 Word 或者 WPS 中另存为 .docx 后上传。")];
        }

        if (archive.Entries.Count > MaxParts)
        {
            return [new("", $"文件内含 {archive.Entries.Count} 个部件，超过 {MaxParts} 个的上限。")];
        }

        long unpacked = 0;
        foreach (var entry in archive.Entries.Where(e => e.Name.Length > 0))
        {
            if (!IsAllowed(entry.FullName))
            {
                findings.Add(new("", $"文件内含不允许的内容“{entry.FullName}”（宏、嵌入的对象或者其他程序）。请删除后重新保存。"));
            }

            using var content = entry.Open();
            using var counted = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                if ((unpacked += read) > MaxUnpacked)
                {
                    return [new("", "文件解压后超过 40 MB，可能是压缩炸弹。模板应当只有文字、表格和少量图片。")];
                }

                counted.Write(buffer, 0, read);
            }

            if (IsXml(entry.FullName) && FaultOf(counted.ToArray()) is { } fault)
            {
                return [new("", $"文件内的“{entry.FullName}”{fault}。请在 Word 或者 WPS 中打开后重新保存。")];
            }
        }

        return findings;
    }

    private static bool IsAllowed(string name) => !name.Split('/', '\\').Contains("..")
        && (Allowed.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) || name.StartsWith("word/printerSettings/", StringComparison.Ordinal));

    private static bool IsXml(string name) => Path.GetExtension(name) is ".xml" or ".rels";

    /// <summary>Deep nesting would exhaust the stack of whoever walks through the document.</summary>
    private static string? FaultOf(byte[] xml)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            for (var nodes = 0; reader.Read(); nodes++)
            {
                if (reader.Depth > MaxDepth || nodes > MaxNodes)
                {
                    return "过于复杂";
                }
            }

            return null;
        }
        catch (XmlException)
        {
            return "不是有效的 XML";
        }
    }
}
