using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Tests.Documents;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

/// <summary>Documents and the archive of a dispute: drafts until they go out, then the same bytes for ever.</summary>
public sealed class DisputeDocumentPagesTests
{
    private const string Reply = "/documents/reconsideration-reply", Archive = "/evidence/archive.zip";

    [Fact]
    public async Task Reply_DraftNamesWhatIsMissing_FinalStaysTheSame()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        var path = await road.ReplyingAsync();
        var draft = await browser.GetAsync(path + Reply);
        Assert.Contains("还缺少：事实和办理经过、证据、依据、", draft.TextOf(".notice-amber"));
        Assert.StartsWith(WordFiller.DraftLine, WordFiles.TextOf((await browser.GetAsync(path + Reply + ".docx")).Bytes));
        await road.FreezeAsync(path, DisputeBundleDesk.OwnPiece());
        await road.SubmittedAsync(path);

        var final = await browser.GetAsync(path + Reply + ".docx");
        Assert.Contains("请求维持。", WordFiles.TextOf(final.Bytes));
        await road.DoneAsync(path, DisputeStep.CorrectParticulars, new() { ["Form.Applicant"] = "改名之后" });

        Assert.Equal(final.Bytes, (await browser.GetAsync(path + Reply + ".docx")).Bytes);
        var page = await browser.GetAsync(path + Reply);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(final.Bytes)), page.Text);
        Assert.Contains("苏静宜", page.TextOf("article"));
        Assert.Equal("Reconsideration.DocumentDownloaded", (await road.Portal.NewestEntryAsync("Reconsideration.DocumentDownloaded"))?.Action);
    }

    [Theory]
    [InlineData("/documents/litigation-defense")]
    [InlineData("/documents/compliance-report")]
    [InlineData("/documents/penalty-decision")]
    [InlineData("/documents/dispute-evidence-list")]
    [InlineData("/documents/reconsideration-reply/99")]
    [InlineData("/documents/nothing.docx")]
    [InlineData("/evidence/archive.zip")]
    public async Task Unknown_IsNotFound(string address)
    {
        await using var road = await DisputeRoad.OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await road.AsAsync("dispute")).GetAsync(await road.ReplyingAsync() + address)).Status);
    }

    [Fact]
    public async Task OtherChannel_IsNotFound()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = await road.ReplyingAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await road.AsAsync("dispute")).GetAsync(path.Replace("/reconsiderations/", "/litigations/", StringComparison.Ordinal) + Reply)).Status);
    }

    [Fact]
    public async Task Downloads_OnlyForThoseWhoReadDisputes()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = await road.ReplyingAsync();
        await road.FreezeAsync(path, DisputeBundleDesk.OwnPiece());
        foreach (var address in new[] { Reply, Reply + ".docx", Archive })
        {
            foreach (var user in new[] { "leader", "reviewer", "unithead" })
            {
                Assert.Equal(HttpStatusCode.OK, (await (await road.AsAsync(user)).GetAsync(path + address)).Status);
            }

            foreach (var user in new[] { "handler1", "sysadmin", "auditor", "archivist" })
            {
                Assert.Equal(HttpStatusCode.Forbidden, (await (await road.AsAsync(user)).GetAsync(path + address)).Status);
            }

            var stranger = await new Browser(road.Portal.CreateClient(new() { AllowAutoRedirect = false })).GetAsync(path + address);
            Assert.Equal(HttpStatusCode.Redirect, stranger.Status);
            Assert.Contains("/sign-in", stranger.Location);
        }

        foreach (var step in new[] { DisputeStep.FreezeEvidence, DisputeStep.SupplementEvidence })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await road.AsAsync("leader")).GetAsync(DisputeRoad.StepOf(path, step))).Status);
        }
    }

    [Fact]
    public async Task Archive_HoldsAnswerListCopiesAndNorms_AndItsHashesAgree()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var (challenged, _) = await road.CaseAsync();
        var path = await road.ReplyingAsync(challenged.Id);
        await road.FreezeAsync(path, DisputeBundleDesk.OwnPiece("=1+1"), ("照片.pdf", CaseDesk.Pdf));
        await road.SubmittedAsync(path);
        var bundle = (await road.FindAsync(path)).Evidence!;

        var answer = await (await road.AsAsync("dispute")).GetAsync(path + Archive);

        Assert.Equal("application/zip", answer.Response.Content.Headers.ContentType?.MediaType);
        using var zip = new ZipArchive(new MemoryStream(answer.Bytes), ZipArchiveMode.Read);
        var lines = Encoding.UTF8.GetString(Bytes(zip, "hashes.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(zip.Entries.Count - 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(Bytes(zip, line[66..])))));
        Assert.All(new[] { "行政复议答复书.docx", "行政复议答复书.html", "证据目录.docx", "依据清单.docx", "index.csv", "index.html" }, name => Assert.NotNull(zip.GetEntry(name)));
        var index = Encoding.UTF8.GetString(Bytes(zip, "index.csv"));
        Assert.All(bundle.Pieces, p =>
        {
            var name = p.Item.CopyName("证据", p.Number);
            Assert.StartsWith($"证据{p.Number:00}_", name);
            Assert.Equal(p.Item.FileSha256, Convert.ToHexStringLower(SHA256.HashData(Bytes(zip, name))));
            Assert.Contains(p.Item.FileSha256!, index);
        });
        Assert.All(bundle.Norms, n => Assert.Contains(n.Item.Name, WordFiles.TextOf(Bytes(zip, "依据清单.docx"))));
        Assert.Contains(",'=1+1,", index);
        Assert.All(bundle.Items, i => Assert.Contains(i.Name, WordFiles.TextOf(Bytes(zip, "证据目录.docx"))));
        Assert.Equal("Reconsideration.EvidenceExported", (await road.Portal.NewestEntryAsync("Reconsideration.EvidenceExported"))?.Action);
    }

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
