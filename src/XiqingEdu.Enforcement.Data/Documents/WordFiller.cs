using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;

namespace XiqingEdu.Enforcement.Data.Documents;

/// <summary>Fills a template. What does not apply to the case goes with its paragraph; a draft says so in its first line.</summary>
public static class WordFiller
{
    /// <summary>The line that stands at the head of a draft.</summary>
    public const string DraftLine = "【草稿】尚未出具，不得送达或者对外使用";

    /// <summary>The bytes of the filled file.</summary>
    public static byte[] Fill(byte[] template, FilledDocument document, bool isDraft)
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var file = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = file.MainDocumentPart!;
            foreach (var paragraph in WordMarks.Paragraphs(main))
            {
                Fill(paragraph, document);
            }

            if (document.Mark.Length > 0)
            {
                WordPieces.MarkPages(main, document.Mark);
            }

            if (isDraft && !document.Definition.IsFilledByHand)
            {
                main.Document!.Body!.PrependChild(WordPieces.Line(DraftLine, WordStyles.Draft));
            }
        }

        return stream.ToArray();
    }

    private static void Fill(Paragraph paragraph, FilledDocument document)
    {
        var text = WordMarks.TextOf(paragraph);
        if (!WordMarks.NamesIn(text).Any())
        {
            return;
        }

        if (WordMarks.AloneIn(text) is { } name && document.Fields.TryGetValue(name, out var alone))
        {
            FillWhole(paragraph, alone);
            return;
        }

        WordMarks.Replace(paragraph, n => document.Fields.TryGetValue(n, out var field) ? field.Text : "");
        if (WordMarks.TextOf(paragraph).Trim().Length == 0)
        {
            Drop(paragraph);
        }
    }

    private static void FillWhole(Paragraph paragraph, FilledField field)
    {
        if (field.Table is { } list)
        {
            paragraph.InsertBeforeSelf(WordPieces.List(list));
            Drop(paragraph);
            return;
        }

        if (field.Text.Length == 0)
        {
            Drop(paragraph);
            return;
        }

        var lines = field.Text.Split('\n');
        foreach (var line in lines[..^1])
        {
            var copy = (Paragraph)paragraph.CloneNode(deep: true);
            KeepFormatAlone(copy);
            WordMarks.Replace(copy, _ => line);
            paragraph.InsertBeforeSelf(copy);
        }

        WordMarks.Replace(paragraph, _ => lines[^1]);
    }

    /// <summary>What must be there once stays with the last line: a bookmark, the end of a section, the identity of the paragraph.</summary>
    private static void KeepFormatAlone(Paragraph copy)
    {
        (copy.ParagraphId, copy.TextId) = (null, null);
        copy.ParagraphProperties?.SectionProperties?.Remove();
        foreach (var mark in copy.Descendants().Where(e => e is BookmarkStart or BookmarkEnd).ToList())
        {
            mark.Remove();
        }
    }

    /// <summary>Removes a paragraph; a cell must end with one and a section ends in one, so there it is emptied.</summary>
    private static void Drop(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.SectionProperties is not null
            || (paragraph.Parent is not Body && paragraph.NextSibling<Paragraph>() is null && paragraph.PreviousSibling() is not Paragraph))
        {
            foreach (var text in paragraph.Descendants<Text>())
            {
                text.Text = "";
            }
        }
        else
        {
            paragraph.Remove();
        }
    }
}
