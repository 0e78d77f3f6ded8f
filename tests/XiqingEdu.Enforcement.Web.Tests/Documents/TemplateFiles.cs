using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Web.Tests.Documents;

/// <summary>Templates as people make them: the built-in one of the penalty decision, changed.</summary>
internal static class TemplateFiles
{
    public const string Remedies = "{{救济途径告知}}";

    /// <summary>The definition of the penalty decision.</summary>
    public static CaseDocument Decision => CaseDocuments.Of(DocumentKind.PenaltyDecision);

    /// <summary>The built-in template, changed.</summary>
    public static byte[] With(Action<MainDocumentPart> change, DocumentKind kind = DocumentKind.PenaltyDecision)
    {
        using var stream = new MemoryStream();
        stream.Write(WordTemplate.Of(CaseDocuments.Of(kind)));
        using (var file = WordprocessingDocument.Open(stream, isEditable: true))
        {
            change(file.MainDocumentPart!);
        }

        return stream.ToArray();
    }

    /// <summary>The built-in template of another type of Word file.</summary>
    public static byte[] As(WordprocessingDocumentType type)
    {
        using var stream = new MemoryStream();
        stream.Write(WordTemplate.Of(Decision));
        using (var file = WordprocessingDocument.Open(stream, isEditable: true))
        {
            file.ChangeDocumentType(type);
        }

        return stream.ToArray();
    }

    /// <summary>The built-in template with a line of its own in it.</summary>
    public static byte[] Saying(string line) => With(m => Of(m, Remedies).InsertBeforeSelf(new Paragraph(new Run(new Text(line)))));

    /// <summary>The paragraph with exactly this text.</summary>
    public static Paragraph Of(MainDocumentPart main, string text) => main.Document!.Descendants<Paragraph>().Single(p => p.InnerText == text);

    /// <summary>The run of the remedies.</summary>
    public static Run RunOfRemedies(MainDocumentPart main) => Of(main, Remedies).GetFirstChild<Run>()!;

    /// <summary>An archive with other entries beside those of the built-in template.</summary>
    public static byte[] WithEntry(string name, byte[] content)
    {
        using var stream = new MemoryStream();
        stream.Write(WordTemplate.Of(Decision));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(content);
        }

        return stream.ToArray();
    }

    /// <summary>The built-in template with another document.xml.</summary>
    public static byte[] WithDocument(string xml)
    {
        using var stream = new MemoryStream();
        stream.Write(WordTemplate.Of(Decision));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var entry = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            entry.Write(xml);
        }

        return stream.ToArray();
    }
}
