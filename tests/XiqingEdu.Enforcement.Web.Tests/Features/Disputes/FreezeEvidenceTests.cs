using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Web.Platform.Uploads;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

/// <summary>The bundle is put together: from the case file in one click, or by hand; added to where the law allows.</summary>
public sealed class FreezeEvidenceTests
{
    private static readonly DocumentKind[] Frames = [DocumentKind.FileCover, DocumentKind.FileContents, DocumentKind.FileNotes];

    [Fact]
    public async Task FromTheCaseFile_InOneClick_TakesTheFormalVolumeTheEvidenceAndTheNorms()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var (challenged, issued) = await road.CaseAsync();
        var path = await road.ReplyingAsync(challenged.Id);

        var done = await road.FreezeAsync(path);

        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" / ", done.Errors));
        var bundle = (await road.FindAsync(path)).Evidence!;
        var formal = issued.Where(d => d.Volume == FileVolume.Main && !Frames.Contains(d.Kind)).Select(d => d.FileSha256).ToList();
        Assert.NotEmpty(formal);
        Assert.Equal(formal.Concat(challenged.Evidence.Select(e => e.FileSha256)).Order(), bundle.Pieces.Select(p => p.Item.FileSha256!).Order());
        Assert.DoesNotContain(bundle.Items, i => issued.Any(d => d.Volume == FileVolume.Internal && d.FileSha256 == i.FileSha256));
        Assert.Contains(bundle.Norms, n => n.Item.Name == challenged.Violation!.PenaltyBasis);
        Assert.All(bundle.Pieces, p => Assert.True(p.Item.FileLength > 0 && p.Item.Purpose.Length > 0));
        Assert.Equal(bundle.Pieces.Select(p => p.Item.FileSha256!).Distinct().Count(), await road.Portal.WithDatabaseAsync(db => db.Set<BundleFile>().CountAsync(f => f.DisputeId == Guid.Parse(path.Substring(path.LastIndexOf('/') + 1)))));
    }

    [Fact]
    public async Task Internal_IsNamedWithTheReasonAndNotOffered()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var (challenged, issued) = await road.CaseAsync();
        var page = await (await road.AsAsync("dispute")).GetAsync(DisputeRoad.StepOf(await road.ReplyingAsync(challenged.Id), DisputeStep.FreezeEvidence));

        Assert.Contains("副卷", page.TextOf("details"));
        Assert.DoesNotContain(page.Document.QuerySelectorAll(".bundle label"), l => issued.Any(d => d.Volume == FileVolume.Internal && l.TextContent == d.FullTitle));
    }

    // 《行政复议法》第四十六条: after the papers came the bureau may not collect evidence.
    [Fact]
    public async Task Late_IsShownUntickableWithTheArticle_AndItsKeyIsRefused()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var (challenged, issued) = await road.CaseAsync();
        var late = issued.Last(d => d.Volume == FileVolume.Main && !Frames.Contains(d.Kind));
        var path = await road.ReplyingAsync(challenged.Id, late.DocumentOn.AddDays(-1).ToString("yyyy-MM-dd"));
        var page = await (await road.AsAsync("dispute")).GetAsync(DisputeRoad.StepOf(path, DisputeStep.FreezeEvidence));
        Assert.Contains("第四十六条", page.TextOf("section[aria-labelledby=blocked]"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("section[aria-labelledby=blocked] input[disabled]"));

        var refused = await road.FreezeAsync(path, new() { ["Form.Items[0].Key"] = $"document-{late.Id:N}" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("第四十六条", Assert.Single(refused.Errors));
        Assert.Null((await road.FindAsync(path)).Evidence);
    }

    [Fact]
    public async Task KeyOfAnotherCase_IsRefusedAndKeepsWhatWasTyped()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var (challenged, _) = await road.CaseAsync();
        var (other, otherIssued) = await road.CaseAsync(1);
        var path = await road.ReplyingAsync(challenged.Id);
        foreach (var key in new[] { $"evidence-{other.Evidence[0].Id:N}", $"document-{otherIssued.First(d => d.Volume == FileVolume.Main).Id:N}", challenged.Evidence[0].FileSha256, "kept-1", "" })
        {
            var refused = await road.FreezeAsync(path, new() { ["Form.Items[1].Key"] = key, ["Form.Items[0].Purpose"] = "我写的证明对象" });

            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Contains("不属于本案案卷", Assert.Single(refused.Errors));
            Assert.Equal("我写的证明对象", refused.ValueOf("Form.Items[0].Purpose"));
            Assert.Null((await road.FindAsync(path)).Evidence);
        }
    }

    [Fact]
    public async Task Again_ShowsTheBundleAsItIsAndKeepsWhatWasUploaded()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var (challenged, _) = await road.CaseAsync();
        var path = await road.ReplyingAsync(challenged.Id);
        Assert.Equal(HttpStatusCode.Redirect, (await road.FreezeAsync(path, new(DisputeBundleDesk.OwnPiece()) { ["Form.Items[0].IsTaken"] = "", ["Form.Items[1].Pages"] = "7" }, ("照片.pdf", CaseDesk.Pdf))).Status);
        var first = (await road.FindAsync(path)).Evidence!;

        Assert.Equal(HttpStatusCode.Redirect, (await road.FreezeAsync(path)).Status);

        var second = (await road.FindAsync(path)).Evidence!;
        Assert.Equal(first.Items.OrderBy(i => i.Name), second.Items.OrderBy(i => i.Name));
        Assert.Contains(second.Items, i => i.Pages == 7);
        Assert.Equal(CaseDesk.Pdf.Length, second.Items.Single(i => i.Name == "场地照片").FileLength);
    }

    [Fact]
    public async Task OtherAct_RowsByHand_RefusedThenDoneWithTheSameFile()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = await road.ReplyingAsync();

        var refused = await road.FreezeAsync(path, new(DisputeBundleDesk.OwnPiece()) { ["Form.Own[0].Pages"] = "2001" }, ("照片.pdf", CaseDesk.Pdf));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("页数", refused.ErrorOf("Form_Own_0__Pages"));
        Assert.Equal("场地照片", refused.ValueOf("Form.Own[0].Name"));
        var done = await (await road.AsAsync("dispute")).SubmitAsync(refused, "main form", new() { ["Form.Own[0].Pages"] = "2" });

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        var item = Assert.Single((await road.FindAsync(path)).Evidence!.Items);
        Assert.Equal(("场地照片", "照片.pdf", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(CaseDesk.Pdf))), (item.Name, item.FileName, item.FileSha256));
    }

    [Fact]
    public async Task OtherAct_NothingFilled_IsRefused()
    {
        await using var road = await DisputeRoad.OpenAsync();

        var refused = await road.FreezeAsync(await road.ReplyingAsync());

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("至少一份证据", refused.ErrorOf("Form.Items"));
    }

    [Fact]
    public async Task OtherAct_MadeAfterReceipt_IsRefusedWithTheArticle()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = await road.ReplyingAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await road.FreezeAsync(path, new(DisputeBundleDesk.OwnPiece()) { ["Form.Own[0].On"] = "2026-11-20" })).Status);
        var refused = await road.FreezeAsync(path, new(DisputeBundleDesk.OwnPiece("次日照片")) { ["Form.Own[0].On"] = "2026-11-21" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("第四十六条", refused.ErrorOf("Form.Items"));
        Assert.Equal("次日照片", refused.ValueOf("Form.Own[0].Name"));
    }

    [Theory]
    [InlineData("空.pdf", "empty")]
    [InlineData("大.pdf", "large")]
    [InlineData("照片.pdf", "executable")]
    [InlineData("照片.exe", "pdf")]
    [InlineData("表.docx", "bomb")]
    [InlineData("说明.txt", "script")]
    [InlineData("../照片.pdf", "pdf")]
    public async Task Upload_Bad_IsRefusedAndKeepsWhatWasTyped(string name, string content)
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = await road.ReplyingAsync();

        var refused = await road.FreezeAsync(path, DisputeBundleDesk.OwnPiece(), (name, Bytes(content)));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.NotNull(refused.ErrorOf("Form_Own_0__File"));
        Assert.Equal("场地照片", refused.ValueOf("Form.Own[0].Name"));
        Assert.Null((await road.FindAsync(path)).Evidence);
    }

    [Fact]
    public async Task Supplement_BeforeTheAnswer_IsRefused_AfterItIsAdded()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = await road.ReplyingAsync();
        var step = DisputeRoad.StepOf(path, DisputeStep.SupplementEvidence);
        Assert.Contains("现在还不能办理", (await (await road.AsAsync("dispute")).GetAsync(step)).Text);
        await road.FreezeAsync(path, DisputeBundleDesk.OwnPiece());
        await road.SubmittedAsync(path);
        Dictionary<string, string> typed = new() { ["Form.Name"] = "开户许可证", ["Form.Purpose"] = "账户的归属", ["Form.Pages"] = "1", ["Form.Ground"] = "Demanded", ["Form.Consent"] = "补充通知一号", ["Form.On"] = "2026-11-23" };

        foreach (var (field, value, says) in new[] { ("Form.Ground", "", "理由"), ("Form.Consent", "", "文书"), ("Form.On", "2026-11-22", "不得早于"), ("Form.On", "2026-11-24", "晚于今天"), ("Form.Pages", "0", "页数") })
        {
            var refused = await road.SubmitAsync(step, new(typed) { [field] = value });
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Contains(says, refused.ErrorOf(field));
            Assert.Equal("开户许可证", refused.ValueOf("Form.Name"));
        }

        await road.DoneAsync(path, DisputeStep.SupplementEvidence, typed);
        Assert.Equal("开户许可证", Assert.Single((await road.FindAsync(path)).Evidence!.Supplements).Item.Name);
        Assert.Contains("补充证据目录（补充 1）", (await (await road.AsAsync("dispute")).GetAsync(path)).TextOf("section[aria-labelledby=papers]"));
    }

    private static byte[] Bytes(string content) => content switch
    {
        "empty" => [],
        "large" => [.. CaseDesk.Pdf, .. new byte[Upload.MaxLength]],
        "executable" => [0x4D, 0x5A, 0x90, 0x00, 1, 2, 3, 4],
        "script" => Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>"),
        "bomb" => Bomb(),
        _ => CaseDesk.Pdf,
    };

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var types = new StreamWriter(zip.CreateEntry("[Content_Types].xml").Open()))
            {
                types.Write("<Types/>");
            }

            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.Optimal).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 301; i++)
            {
                part.Write(zeros);
            }
        }

        return bytes.ToArray();
    }
}
