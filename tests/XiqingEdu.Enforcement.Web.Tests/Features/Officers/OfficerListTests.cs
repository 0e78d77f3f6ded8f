using System.IO.Compression;
using System.Net;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Officers;

public sealed class OfficerListTests
{
    [Theory]
    [InlineData("2022-12-31", 35)]
    [InlineData("2023-12-31", 20)]
    [InlineData("2026-11-23", 20)]
    public async Task Get_CertifiedOn_ListsExactlyTheHeadcount(string day, int count)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("leader");

        var answer = await browser.GetAsync($"/officers?certifiedOn={day}");
        var headcount = await browser.GetAsync($"/certificates/headcount?asOf={day}");

        Assert.Equal(count, answer.Total());
        Assert.Equal(count.ToString(), headcount.TextOf("[data-figure='officer.certified']"));
        Assert.Equal($"/officers?certifiedOn={day}", headcount.Document.QuerySelector("main .panel a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("", 38)]
    [InlineData("name=%E9%99%88%E7%AB%8B", 1)]
    [InlineData("unit=%E6%A0%A1%E5%A4%96%E5%9F%B9%E8%AE%AD%E7%9B%91%E7%AE%A1%E7%A7%91", 5)]
    [InlineData("status=Suspended", 1)]
    [InlineData("status=Expired", 1)]
    [InlineData("status=Cancelled", 17)]
    [InlineData("expiringWithin=30", 2)]
    [InlineData("expiringWithin=90", 3)]
    [InlineData("expiringWithin=180", 4)]
    [InlineData("name=%E6%B2%A1%E6%9C%89%E6%AD%A4%E4%BA%BA", 0)]
    public async Task Get_Filtered_CountsWhatMatches(string query, int count)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("handler1");

        var answer = await browser.GetAsync("/officers?" + query);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(count, answer.Total());
        Assert.Equal(query.Length > 0, answer.Document.QuerySelector(".chip") is not null);
    }

    [Fact]
    public async Task Export_ByReader_MasksIdentityNumbersAndIsLogged()
    {
        await using var portal = await Portal.OpenAsync();
        var reader = await portal.SignedInAsync("handler1");
        var keeper = await portal.SignedInAsync("certificates");

        var masked = Cells(await reader.GetAsync("/officers/export?certifiedOn=2023-12-31"));
        var entry = await portal.LastEntryAsync("Officers.Exported");
        var full = Cells(await keeper.GetAsync("/officers/export"));

        Assert.Contains("120111********0111", masked);
        Assert.DoesNotContain("120111198804120111", masked);
        Assert.Contains("导出执法人员名单 20 条", entry!.Sentence);
        Assert.Contains("已脱敏", entry.Sentence);
        Assert.Contains("120111198804120111", full);
        Assert.Contains("120111000207", full);
        Assert.Contains("完整", (await portal.LastEntryAsync("Officers.Exported"))!.Sentence);
    }

    [Theory]
    [InlineData("archivist", "/officers")]
    [InlineData("sysadmin", "/officers/export")]
    [InlineData("auditor", "/certificates")]
    [InlineData("publicity", "/reviewers")]
    [InlineData("dispute", "/certificates/headcount-statement")]
    [InlineData("secadmin", "/certificates/events")]
    [InlineData("handler1", "/officers/new")]
    [InlineData("reviewer", "/reviewers/new")]
    [InlineData("leader", "/officers/new")]
    public async Task Get_WithoutPermission_IsForbidden(string user, string path)
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(user)).GetAsync(path)).Status);
    }

    [Fact]
    public async Task Get_MalformedFilterOrUnknownPerson_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("leader");

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.GetAsync("/officers?certifiedOn=2023-02-30")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.GetAsync("/certificates/events?kind=None")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.GetAsync("/certificates/headcount?asOf=2026-11-24")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/officers/" + Guid.CreateVersion7())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/certificates/headcount-statement?year=2027")).Status);
    }

    [Fact]
    public async Task Get_Detail_MasksTheIdentityNumberAndShowsNewestFirst()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("reviewer");

        var answer = await browser.GetAsync($"/officers/{await portal.PersonAsync("余秋月")}");

        Assert.Contains("120111********4026", answer.Text);
        Assert.DoesNotContain("120111198909134026", answer.Text);
        var days = answer.Document.QuerySelectorAll("ol.timeline time").Select(t => t.TextContent).ToList();
        Assert.Equal(days.OrderDescending(), days);
        Assert.Null(answer.Document.QuerySelector("a.danger"));
    }

    private static string Cells(Answer answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        using var zip = new ZipArchive(new MemoryStream(answer.Bytes));
        return string.Concat(zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(e => new StreamReader(e.Open()).ReadToEnd()));
    }
}
