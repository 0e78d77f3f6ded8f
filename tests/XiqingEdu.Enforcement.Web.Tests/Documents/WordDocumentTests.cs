using System.Diagnostics;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Documents.Layout;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Platform.Word;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Documents;

/// <summary>Every document opens, becomes a PDF, contains every field of its list and has no empty placeholder.</summary>
public sealed class WordDocumentTests
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

    /// <summary>All kinds in one start of LibreOffice, because a start costs more than a document.</summary>
    [Fact]
    public async Task EveryDocument_OpensInLibreOfficeAndBecomesAPdfWithItsKeyFields()
    {
        var folder = Directory.CreateTempSubdirectory("xiqingedu-documents-").FullName;
        try
        {
            var documents = DocumentCases.Kinds.ToDictionary(k => k, DocumentCases.Filled);
            foreach (var (kind, document) in documents)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, kind + ".docx"), WordFiller.Fill(WordTemplate.Of(document.Definition), document, isDraft: false), TestContext.Current.CancellationToken);
            }

            await RunAsync("soffice", ["--headless", "--norestore", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, .. documents.Keys.Select(k => Path.Combine(folder, k + ".docx"))]);

            foreach (var (kind, document) in documents)
            {
                var text = Squeeze(await RunAsync("pdftotext", ["-raw", Path.Combine(folder, kind + ".pdf"), "-"]));
                Assert.True(text.Contains(Squeeze(document.Definition.Layout.OfType<LayoutLine>().First(l => l.Kind == ParagraphKind.Title).Text), StringComparison.Ordinal), $"{kind} lacks its title: {text}");
                Assert.All(
                    new[] { "案件编号", "当事人", "文号", "决定书文号", "处罚内容", "拟处罚内容" }.Where(n => document.Definition.Layout.Any(b => b.Uses(n))).SelectMany(n => document.Fields[n].Text.Split('\n')),
                    line => Assert.True(text.Contains(Squeeze(line), StringComparison.Ordinal), $"{kind} lacks {line}"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Lines(FilledDocument document) => document.Fields.Values
        .Where(f => f.Field.Need != FieldNeed.Offered && !f.IsMissing)
        .SelectMany(f => f.Table is { } table ? table.Rows.SelectMany(r => r) : f.Text.Split('\n'))
        .SelectMany(t => t.Split('\n')).Where(l => l.Length > 0);

    /// <summary>Without spaces and line ends: where a line breaks is the layout's affair.</summary>
    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

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
