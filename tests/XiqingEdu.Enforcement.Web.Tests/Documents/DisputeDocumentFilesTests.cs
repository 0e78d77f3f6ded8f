using System.Diagnostics;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Domain.Disputes.Documents;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Platform.Word;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Documents;

/// <summary>Every document of a dispute is a valid Word file, opens, becomes a PDF, and holds all of its text.</summary>
public sealed class DisputeDocumentFilesTests
{
    private static readonly IReadOnlyList<DisputePaper> Papers = [.. DisputePaperCases.Both.SelectMany(r => r.Final.Select(f => f.Paper))];

    [Fact]
    public void Final_IsValidAndHoldsAllOfItsText()
    {
        Assert.NotEmpty(Papers);
        foreach (var paper in Papers)
        {
            var word = WordTemplate.Of(paper.Text);
            Assert.Empty(WordFiles.Faults(word));
            var text = WordFiles.TextOf(word);
            Assert.DoesNotContain(WordFiller.DraftLine, text);
            Assert.All(LinesOf(paper), line => Assert.Contains(line, text));
            Assert.Contains("sheet-title", WordHtml.Of(word));
        }
    }

    [Fact]
    public void Draft_SaysSoInItsFirstLine() => Assert.All(DisputePaperCases.Both.SelectMany(r => r.Drafts), draft =>
    {
        var word = WordTemplate.Of(draft.Paper.Text);
        Assert.StartsWith(WordFiller.DraftLine, WordFiles.TextOf(word));
        Assert.Empty(WordFiles.Faults(word));
    });

    /// <summary>All in one start of LibreOffice, because a start costs more than a document.</summary>
    [Fact]
    public async Task Final_OpensInLibreOfficeAndBecomesAPdfWithAllOfItsText()
    {
        var folder = Directory.CreateTempSubdirectory("xiqingedu-disputes-").FullName;
        try
        {
            for (var i = 0; i < Papers.Count; i++)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{i}.docx"), WordTemplate.Of(Papers[i].Text), TestContext.Current.CancellationToken);
            }

            await RunAsync("soffice", ["--headless", "--norestore", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, .. Enumerable.Range(0, Papers.Count).Select(i => Path.Combine(folder, $"{i}.docx"))]);

            for (var i = 0; i < Papers.Count; i++)
            {
                var text = Squeeze(await RunAsync("pdftotext", ["-raw", Path.Combine(folder, $"{i}.pdf"), "-"]), withoutPageNumbers: true);
                Assert.All(LinesOf(Papers[i]), line => Assert.True(text.Contains(Squeeze(line), StringComparison.Ordinal), $"{Papers[i].Text.Title} lacks {line}: {text}"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> LinesOf(DisputePaper paper) =>
        [paper.Text.Title, paper.Text.Issuer, .. paper.Text.Paragraphs.Select(p => p.Text), .. paper.Text.Sections.SelectMany(s => s.Table.Rows.SelectMany(r => r).Append(s.Heading))];

    private static string Squeeze(string text, bool withoutPageNumbers = false) =>
        string.Concat((withoutPageNumbers ? string.Concat(text.Split('\n', '\f').Where(l => !l.StartsWith("— ", StringComparison.Ordinal))) : text).Where(char.IsLetterOrDigit));

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
