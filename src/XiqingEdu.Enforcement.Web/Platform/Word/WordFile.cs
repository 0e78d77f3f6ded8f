using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.AspNetCore.Mvc;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Platform.Word;

/// <summary>Writes a document as a Word file: A4, margins and sizes of GB/T 9704 (top 37 mm, left 28 mm, body 16 pt, 28 characters a line).</summary>
public static class WordFile
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Body = "仿宋", Title = "宋体";

    /// <summary>A download named after the document and its number.</summary>
    public static FileContentResult Download(LegalDocument document) =>
        new(Write(document), ContentType) { FileDownloadName = $"{document.Title}{document.Number}.docx" };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(LegalDocument document)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            body.Append(Line(document.Issuer, JustificationValues.Center, 36, Title));
            body.Append(Line(document.Title, JustificationValues.Center, 44, Title, bold: true));
            body.Append(Line(document.Number, JustificationValues.Right, 32));
            foreach (var paragraph in document.Paragraphs)
            {
                body.Append(Line(paragraph.Text, JustificationValues.Both, 32, bold: paragraph.Kind == ParagraphKind.Heading, indent: paragraph.Kind == ParagraphKind.Body));
            }

            body.Append(Line("", JustificationValues.Right, 32));
            body.Append(Line(document.Issuer + "（印章）", JustificationValues.Right, 32));
            body.Append(Line(document.On is { } on ? ChineseNumerals.Date(on) : "", JustificationValues.Right, 32));
            body.Append(new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 2098, Bottom = 1984, Left = 1588U, Right = 1474U, Header = 851U, Footer = 992U, Gutter = 0U }));
            file.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static Paragraph Line(string text, JustificationValues justify, int halfPoints, string font = Body, bool bold = false, bool indent = false)
    {
        var properties = new ParagraphProperties(new SpacingBetweenLines { Line = "560", LineRule = LineSpacingRuleValues.Exact });
        if (indent)
        {
            properties.Append(new Indentation { FirstLineChars = 200, FirstLine = "640" });
        }

        properties.Append(new Justification { Val = justify });
        var run = new RunProperties(new RunFonts { Ascii = font, HighAnsi = font, EastAsia = font });
        if (bold)
        {
            run.Append(new Bold());
        }

        run.Append(new FontSize { Val = halfPoints.ToString() });
        run.Append(new FontSizeComplexScript { Val = halfPoints.ToString() });
        return new Paragraph(properties, new Run(run, new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
