using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace XiqingEdu.Enforcement.Web.Tests.Documents;

/// <summary>Looks into Word files.</summary>
internal static class WordFiles
{
    /// <summary>What the schema of Word finds wrong.</summary>
    public static IReadOnlyList<string> Faults(byte[] word)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}")];
    }

    /// <summary>Its text, a paragraph a line.</summary>
    public static string TextOf(byte[] word)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        return string.Join('\n', file.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText));
    }
}
