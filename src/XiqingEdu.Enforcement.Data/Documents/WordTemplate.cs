using System.Collections.Concurrent;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Data.Documents;

/// <summary>The built-in template of a kind of document: its default layout as a Word file with {{field}} marks as plain text.</summary>
public static class WordTemplate
{
    /// <summary>Paragraphs that stay on the page of organ and seal, so that no page holds a seal alone.</summary>
    private const int LinesBeforeSeal = 4;

    private static readonly ConcurrentDictionary<DocumentKind, byte[]> Written = new();

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(CaseDocument definition) => Written.GetOrAdd(definition.Kind, _ => Write(definition.Layout, definition.IsForm));

    /// <summary>A document made of its text alone; a draft says so in its first line.</summary>
    public static byte[] Of(LegalDocument document) => Write(
    [
        new LayoutLine(document.Issuer, ParagraphKind.Issuer), new LayoutLine(WordPieces.Clean(document.Title), ParagraphKind.Title),
        .. document.Number.Length > 0 ? [new LayoutLine(document.Number, ParagraphKind.Number)] : Array.Empty<LayoutBlock>(),
        .. document.Paragraphs.Select(p => new LayoutLine(WordPieces.Clean(p.Text), p.Kind)),
        .. document.Sections.SelectMany(s => new LayoutBlock[] { new LayoutLine(s.Heading, ParagraphKind.Heading), new LayoutList(s.Table) }),
        new LayoutLine("", ParagraphKind.Line), new LayoutLine(document.Issuer + "（印章）", ParagraphKind.Seal), new LayoutLine(document.On is { } on ? ChineseNumerals.Date(on) : "", ParagraphKind.Seal),
    ], isForm: false, document.IsDraft);

    private static byte[] Write(IReadOnlyList<LayoutBlock> layout, bool isForm, bool isDraft = false)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            var section = WordStyles.AddTo(main, isForm);
            var seal = layout.ToList().FindIndex(b => b is LayoutLine { Kind: ParagraphKind.Seal });
            foreach (var (block, i) in layout.Select((b, i) => (b, i)))
            {
                body.Append(block switch
                {
                    LayoutForm form => (OpenXmlElement)WordPieces.Form(form),
                    LayoutList list => WordPieces.List(list.Table),
                    LayoutLine line => WordPieces.Line(line.Text, WordStyles.IdOf(line.Kind), keepNext: i < seal && i >= seal - LinesBeforeSeal),
                    _ => throw new InvalidOperationException($"{block.GetType().Name} cannot be written."),
                });
            }

            if (isDraft)
            {
                body.PrependChild(WordPieces.Line(WordFiller.DraftLine, WordStyles.Draft));
            }

            body.Append(section);
        }

        return stream.ToArray();
    }
}
