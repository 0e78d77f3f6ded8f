using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Tests.Features.Officers;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Certificates;

public sealed class HeadcountPagesTests
{
    [Fact]
    public async Task Statement_Of2023_ShowsOpeningInOutClosing()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("leader");

        var answer = await browser.GetAsync("/certificates/headcount-statement?year=2023");

        Assert.Equal(("35", "1", "16", "20"), (Figure("opening"), Figure("in"), Figure("out"), Figure("closing")));
        Assert.Contains("35 + 1 − 16 = 20", answer.Document.Body!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/certificates/headcount-statement/export?year=2023")).Status);
        Assert.Contains("期初 35，增加 1，减少 16，期末 20", (await portal.LastEntryAsync("Headcount.Exported"))!.Sentence);

        string? Figure(string key) => answer.TextOf($"[data-figure='{key}']");
    }

    [Fact]
    public async Task Statement_TwoCertificatesOfOnePerson_RefusesToPrintAndSaysWhy()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("leader");
        var holder = await portal.PersonAsync("陈立新");
        var cancelled = (await portal.CertificateAsync("刘振海")).Id;
        await portal.WithDatabaseAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Certificates SET PersonId = {holder}, Ordinal = 2 WHERE Id = {cancelled}"));

        var answer = await browser.GetAsync("/certificates/headcount-statement?year=2023");
        var export = await browser.GetAsync("/certificates/headcount-statement/export?year=2023");

        Assert.Contains("不得打印或导出", answer.TextOf("[role=alert]"));
        Assert.Contains("陈立新", answer.TextOf("[role=alert]"));
        Assert.NotNull(answer.Document.QuerySelector("div.no-print table"));
        Assert.Null(answer.Document.QuerySelector("a[href*='export']"));
        Assert.Equal(HttpStatusCode.BadRequest, export.Status);
        Assert.Contains("不平衡", export.Text);
    }

    [Theory]
    [InlineData("year=2023&kind=Cancelled", 16)]
    [InlineData("year=2023&kind=Issued", 1)]
    [InlineData("year=2025&kind=Reissued", 1)]
    [InlineData("year=2025&kind=Issued", 1)]
    public async Task Events_OfYearAndKind_ListExactlyWhatIsCounted(string query, int count)
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await (await portal.SignedInAsync("leader")).GetAsync("/certificates/events?" + query);

        Assert.Equal(count, answer.Total());
        Assert.Equal(count, answer.Document.QuerySelectorAll("table.list tbody tr").Length);
    }

    [Theory]
    [InlineData("", 39)]
    [InlineData("expiringWithin=30", 2)]
    [InlineData("status=Suspended", 1)]
    [InlineData("status=Superseded", 1)]
    [InlineData("unverifiedFor=2025", 1)]
    [InlineData("text=120111000207", 1)]
    public async Task Certificates_Filtered_CountWhatMatches(string query, int count)
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Equal(count, (await (await portal.SignedInAsync("inspections")).GetAsync("/certificates?" + query)).Total());
    }
}
