using System.Diagnostics;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Data.Documents.Templates;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Templates;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Platform.Word;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Documents;

/// <summary>Every document opens, becomes a PDF, contains every field of its list and has no empty placeholder.</summary>
public sealed partial class WordDocumentTests
{
    public static TheoryData<DocumentKind> Kinds => [.. DocumentCases.Kinds];

    [Theory, MemberData(nameof(Kinds))]
    public void Document_Filled_IsValidAndContainsEveryField(DocumentKind kind)
    {
        var document = DocumentCases.Filled(kind);

        var word = WordFiller.Fill(WordTemplate.Of(document.Definition), document, isDraft: false);

        Assert.Empty(WordFiles.Faults(word));
        var text = WordFiles.TextOf(word);
        Assert.DoesNotContain("{{", text);
        Assert.DoesNotContain("}}", text);
        Assert.DoesNotContain(WordFiller.DraftLine, text);
        Assert.All(Lines(document), line => Assert.Contains(line, text));
        var html = WordHtml.Of(word);
        Assert.Contains("sheet-title", html);
        Assert.All(Lines(document), line => Assert.Contains(System.Net.WebUtility.HtmlEncode(line), html));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Template_BuiltIn_IsValid(DocumentKind kind) => Assert.Empty(WordFiles.Faults(WordTemplate.Of(CaseDocuments.Of(kind))));

    [Fact]
    public void Draft_SaysSoInItsFirstLine()
    {
        var document = DocumentCases.Filled(DocumentKind.PenaltyDecision);

        var word = WordFiller.Fill(WordTemplate.Of(document.Definition), document, isDraft: true);

        Assert.StartsWith(WordFiller.DraftLine, WordFiles.TextOf(word));
        Assert.Empty(WordFiles.Faults(word));
    }

    [Fact]
    public void Sheet_OfATemplateWithStylesOfItsOwn_IsSetAsThoseStylesSay()
    {
        var word = TemplateFiles.With(m =>
        {
            m.StyleDefinitionsPart!.Styles!.Append(new Style(new StyleName { Val = "红头" }, new StyleParagraphProperties(new Justification { Val = JustificationValues.Center })) { Type = StyleValues.Paragraph, StyleId = "Head" });
            m.StyleDefinitionsPart!.Styles!.Append(new Style(new StyleName { Val = "红头二" }, new BasedOn { Val = "Head" }) { Type = StyleValues.Paragraph, StyleId = "Head2" });
            m.Document!.Body!.PrependChild(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Head2" }), new Run(new Text("本局文件"))));
        });

        Assert.Contains("<p class=\"sheet-line sheet-center\">本局文件</p>", WordHtml.Of(word));
    }

    [Fact]
    public void Mark_OnATemplateWithAHeaderOfItsOwn_StandsInThatHeader()
    {
        var template = TemplateFiles.With(m =>
        {
            var part = m.AddNewPart<HeaderPart>();
            part.Header = new Header(new Paragraph(new Run(new Text("本局抬头"))));
            m.Document!.Body!.GetFirstChild<SectionProperties>()!.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = m.GetIdOfPart(part) });
        });

        var word = WordFiller.Fill(template, TemplateSample.Of(TemplateFiles.Decision) with { Mark = "【样例】" }, isDraft: false);

        Assert.Empty(WordFiles.Faults(word));
        using var file = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        Assert.Equal(["【样例】", "【样例】本局抬头"], file.MainDocumentPart!.HeaderParts.Select(h => h.Header!.InnerText).Order(StringComparer.Ordinal));
    }

    /// <summary>All kinds in one start of LibreOffice, because a start costs more than a document.</summary>
    [Fact]
    public async Task EveryDocument_OpensInLibreOfficeAndBecomesAPdfWithEveryField()
    {
        var folder = Directory.CreateTempSubdirectory("xiqingedu-documents-").FullName;
        try
        {
            var documents = DocumentCases.Kinds.ToDictionary(k => k, DocumentCases.Filled);
            await ConvertAsync(folder, "pdf", documents.ToDictionary(d => d.Key, d => WordFiller.Fill(WordTemplate.Of(d.Value.Definition), d.Value, isDraft: false)));

            foreach (var (kind, document) in documents)
            {
                var lines = (await RunAsync("pdftotext", ["-raw", Path.Combine(folder, "pdf", kind + ".pdf"), "-"])).Split('\n', '\f').Where(l => !PageNumber().IsMatch(l)).ToList();
                Assert.DoesNotContain(lines, l => l.Contains("{{", StringComparison.Ordinal) || l.Contains("}}", StringComparison.Ordinal));
                var text = Squeeze(string.Concat(lines));
                Assert.True(text.Contains(Squeeze(document.Definition.Layout.OfType<LayoutLine>().First(l => l.Kind == ParagraphKind.Title).Text), StringComparison.Ordinal), $"{kind} lacks its title: {text}");
                Assert.All(Lines(document), line => Assert.True(text.Contains(Squeeze(line), StringComparison.Ordinal), $"{kind} lacks {line}: {text}"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Another word processor writes the file anew: runs, styles and parts are its own, but the fields are the same.</summary>
    [Fact]
    public async Task EveryTemplate_SavedByAnotherProgram_PassesTheCheckAndGivesTheSameText()
    {
        var folder = Directory.CreateTempSubdirectory("xiqingedu-templates-").FullName;
        try
        {
            await ConvertAsync(folder, "docx", DocumentCases.Kinds.ToDictionary(k => k, k => WordTemplate.Of(CaseDocuments.Of(k))));

            foreach (var kind in DocumentCases.Kinds)
            {
                var document = DocumentCases.Filled(kind);
                var template = await File.ReadAllBytesAsync(Path.Combine(folder, "docx", kind + ".docx"), TestContext.Current.CancellationToken);
                Assert.NotEqual(WordTemplate.Of(document.Definition), template);
                Assert.True(TemplateCheck.Of(document.Definition, template) is [], $"{kind}: {string.Join(" / ", TemplateCheck.Of(document.Definition, template).Select(f => f.Text))}");
                var word = WordFiller.Fill(template, document, isDraft: false);
                Assert.Equal(Words(WordFiller.Fill(WordTemplate.Of(document.Definition), document, isDraft: false)), Words(word));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task ConvertAsync(string folder, string to, Dictionary<DocumentKind, byte[]> files)
    {
        foreach (var (kind, bytes) in files)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, kind + ".docx"), bytes, TestContext.Current.CancellationToken);
        }

        await RunAsync("soffice", ["--headless", "--norestore", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", to, "--outdir", Path.Combine(folder, to), .. files.Keys.Select(k => Path.Combine(folder, k + ".docx"))]);
    }

    /// <summary>The text, a paragraph a line, without empty ones.</summary>
    private static IEnumerable<string> Words(byte[] word) => WordFiles.TextOf(word).Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0);

    private static IEnumerable<string> Lines(FilledDocument document) => document.Fields.Values
        .Where(f => f.Field.Need != FieldNeed.Offered && !f.IsMissing)
        .SelectMany(f => f.Table is { } table ? table.Rows.SelectMany(r => r) : f.Text.Split('\n'))
        .SelectMany(t => t.Split('\n')).Where(l => l.Length > 0);

    /// <summary>Letters and digits: where a line breaks is the layout's affair, and a mark that hangs over the margin is not always read back.</summary>
    private static string Squeeze(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"^\s*— \d+ —\s*$")]
    private static partial Regex PageNumber();

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return await output;
    }
}
