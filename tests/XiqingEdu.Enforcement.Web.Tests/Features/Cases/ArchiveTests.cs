using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Platform.Uploads;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Tests.Documents;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>The archivist counts item by item; the contents number both halves and the total is the sum.</summary>
public sealed class ArchiveTests
{
    private static readonly byte[] ThreePages = Encoding.ASCII.GetBytes(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]>>endobj\n3 0 obj<</Type/Page>>endobj\n4 0 obj<</Type /Page/Parent 2 0 R>>endobj\n5 0 obj<</Parent 2 0 R/Type/Page>>endobj\n%%EOF\n");

    [Fact]
    public async Task Archive_CountedItemByItem_NumbersBothHalvesFromOneAndAddsUpTheTotal()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await ClosedAsync(desk);
        var browser = await desk.AsAsync("archivist");
        var form = await browser.GetAsync(CasePaths.StepOf(id, Step.ArchiveCase));
        var fields = form.Document.QuerySelectorAll("[name^='Form.Counts']").Select(i => (Name: i.GetAttribute("name")!, Value: i.GetAttribute("value")!)).ToList();
        var (proposed, _) = Assert.Single(fields, f => f.Value.Length > 0);
        Assert.Equal("3", form.ValueOf(proposed));
        var typed = fields.Where(f => f.Name != proposed).Select((f, i) => KeyValuePair.Create(f.Name, $"{1 + (i % 2)}")).ToDictionary();
        typed["Form.Number"] = "2026-教罚-99";

        var done = await browser.SubmitAsync(form, "main form", typed);

        Assert.Equal(CasePaths.Detail(id), done.Location);
        var c = await desk.FindAsync(id);
        Assert.Equal((Stage.Archived, fields.Count, typed.Values.SkipLast(1).Sum(int.Parse) + 3), (c.Stage, c.FilePages.Count, c.ArchivePages));
        Assert.Equal(c.ArchivePages, c.FilePages.Sum(p => p.Pages));
        var pages = await PagesInArchiveAsync(browser, id);
        Assert.Equal(c.ArchivePages, pages.GroupBy(p => p.Volume).Sum(g => g.Max(p => p.To)));
        Assert.All(pages.GroupBy(p => p.Volume), half => Assert.Equal(half.SkipLast(1).Select(p => p.To + 1).Prepend(1), half.Select(p => p.From)));
        var contents = await WordOfAsync(browser, id, DocumentKind.FileContents);
        Assert.DoesNotContain("见封面总页数", contents);
        Assert.All(pages, p => Assert.Contains($"\n{(p.From == p.To ? $"{p.From}" : $"{p.From}—{p.To}")}\n", contents));
        Assert.Contains($"共 {c.ArchivePages} 页", await WordOfAsync(browser, id, DocumentKind.FileCover));
        Assert.Contains($"正卷、副卷共 {c.ArchivePages} 页", await WordOfAsync(browser, id, DocumentKind.FileNotes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("10000")]
    [InlineData("-2")]
    public async Task Archive_WithAnItemThatIsNotCounted_IsRefusedBesideItAndKeepsTheOthers(string count)
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await ClosedAsync(desk);
        var fields = await desk.CountedAsync(id, "2026-教罚-99");
        var (wrong, other) = (fields.Keys.First(), fields.Keys.Skip(1).First());
        fields[wrong] = count;

        var answer = await desk.UnchangedAsync(id, () => desk.TakeAsync("archivist", id, Step.ArchiveCase, fields));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("请填写“证据目录”的页数（1 至 9999）。", Assert.Single(answer.Errors));
        Assert.Equal(answer.Errors[0], answer.Document.QuerySelector($"[name='{wrong}']")!.Closest(".field")!.QuerySelector(".field-error")!.TextContent);
        Assert.Equal((count, "2", "2026-教罚-99"), (answer.ValueOf(wrong), answer.ValueOf(other), answer.ValueOf("Form.Number")));
    }

    [Fact]
    public async Task Archive_WithoutTheCountsOrInWords_IsRefused()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await ClosedAsync(desk);
        var browser = await desk.AsAsync("archivist");
        var form = await browser.GetAsync(CasePaths.StepOf(id, Step.ArchiveCase));
        var sent = new[] { "__RequestVerificationToken", "Form.Version" }.Select(n => KeyValuePair.Create(n, form.ValueOf(n)!)).Append(new("Form.Number", "2026-教罚-99"));

        var none = await desk.UnchangedAsync(id, () => browser.PostAsync(CasePaths.StepOf(id, Step.ArchiveCase), sent));
        var words = await desk.UnchangedAsync(id, async () => await desk.TakeAsync("archivist", id, Step.ArchiveCase, new(await desk.CountedAsync(id, "1")) { [(await desk.CountedAsync(id, "1")).Keys.First()] = "两页" }));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (none.Status, words.Status));
        Assert.Contains("请填写“案件线索（投诉举报）登记表”的页数", Assert.Single(none.Errors));
        Assert.DoesNotContain("valid", words.TextOf(".error-summary"));
    }

    [Fact]
    public void Count_OfAPdf_SeesPagesInPlainAndInCompressedObjectsAndNothingInOthers()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write("4 0 5 20 <</Type/Page>> <</Type/Page/Parent 2 0 R>> <</Type/Pages/Count 2>>"u8);
        }

        byte[] compressed = [.. "%PDF-1.5\n9 0 obj<</Type/ObjStm/N 3/First 9/Filter/FlateDecode/Length 9>>stream\n"u8, .. packed.ToArray(), .. "\nendstream endobj\n"u8];

        Assert.Equal(3, PageCount.OfPdf(ThreePages));
        Assert.Equal(2, PageCount.OfPdf(compressed));
        Assert.Null(PageCount.OfPdf(CaseDesk.Pdf));
        Assert.Null(PageCount.OfPdf("%PDF-1.5\n<</Type/ObjStm>>stream\nno deflate"u8.ToArray()));
    }

    private static async Task<Guid> ClosedAsync(CaseDesk desk)
    {
        var id = await desk.AtAsync(Stage.Performed, ThreePages);
        await desk.DoneAsync("publicity", id, Step.PreparePublicity);
        await desk.DoneAsync("unithead", id, Step.ApprovePublicity);
        await desk.DoneAsync("leader", id, Step.CloseCase, new() { ["Form.Opinion"] = "同意结案。", ["Form.Period"] = "ThirtyYears" });
        return id;
    }

    private static async Task<string> WordOfAsync(Browser browser, Guid id, DocumentKind kind) => WordFiles.TextOf((await browser.GetAsync(CasePaths.Document(id, kind) + ".docx")).Bytes) + "\n";

    /// <summary>The pages of the index of the exported archive, in order.</summary>
    private static async Task<List<(string Volume, int From, int To)>> PagesInArchiveAsync(Browser browser, Guid id)
    {
        using var zip = new ZipArchive(new MemoryStream((await browser.GetAsync(CasePaths.File(id) + "/archive.zip")).Bytes), ZipArchiveMode.Read);
        using var reader = new StreamReader(zip.GetEntry("index.csv")!.Open());
        return [.. (await reader.ReadToEndAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')).Where(r => r[6] != "未编页")
            .Select(r => (r[0], int.Parse(r[6].Split('—')[0], CultureInfo.InvariantCulture), int.Parse(r[6].Split('—')[^1], CultureInfo.InvariantCulture)))];
    }
}
