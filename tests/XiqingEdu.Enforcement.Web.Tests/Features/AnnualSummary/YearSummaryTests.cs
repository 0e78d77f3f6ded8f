using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.AnnualSummary;

public sealed class YearSummaryTests
{
    /// <summary>Figures of the bureau's report for 2023 that are counted here.</summary>
    private static readonly Dictionary<string, int> Known = new()
    {
        ["reconsideration.handled"] = 1, ["reconsideration.upheld"] = 1, ["litigation.handled"] = 2, ["litigation.lost"] = 0,
        ["inspection.random.tasks"] = 8, ["inspection.random.subjects"] = 15, ["inspection.random.rectifications"] = 2,
        ["inspection.joint.tasks"] = 3, ["inspection.joint.items"] = 15,
    };

    [Theory]
    [InlineData("Received")]
    [InlineData("Concluded")]
    public async Task Get_2023_FiguresOfTheReportUnderEveryBasisEachWithItsList(string basis)
    {
        await using var portal = await Portal.OpenAsync(new() { ["Summary:ReconsiderationBasis"] = basis, ["Summary:LitigationBasis"] = basis });
        var leader = await portal.SignedInAsync("leader");

        var page = await leader.GetAsync("/annual-summary/2023");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var (key, value) in Known)
        {
            var figure = Assert.Single(page.Document.QuerySelectorAll($"[data-figure='{key}']"));
            Assert.Equal(value.ToString(), figure.TextContent);
            var list = await leader.GetAsync(figure.GetAttribute("href")!);
            Assert.Equal(value.ToString(), list.Document.QuerySelector("table[data-total]")!.GetAttribute("data-total"));
        }
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public async Task Json_AgreesWithThePageAndEveryLinkWithItsFigure(int year)
    {
        await using var portal = await Portal.OpenAsync();
        var leader = await portal.SignedInAsync("leader");
        var page = await leader.GetAsync($"/annual-summary/{year}");

        var json = JsonDocument.Parse((await leader.GetAsync($"/annual-summary/{year}.json")).Text).RootElement;

        Assert.Equal(year, json.GetProperty("year").GetInt32());
        var figures = json.GetProperty("figures").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetInt32());
        var shown = page.Document.QuerySelectorAll("[data-figure]").ToDictionary(f => f.GetAttribute("data-figure")!, f => f);
        Assert.Equal(figures.Keys.Order(), shown.Keys.Order());
        foreach (var (key, value) in figures)
        {
            Assert.Equal(value.ToString(), shown[key].TextContent);
            var list = await leader.GetAsync(shown[key].GetAttribute("href")!);
            Assert.Equal(value.ToString(), list.Document.QuerySelector("table[data-total]")?.GetAttribute("data-total") ?? key);
        }
    }

    [Fact]
    public async Task Get_ConcernsAreSaidOnTop()
    {
        await using var portal = await Portal.OpenAsync();
        var leader = await portal.SignedInAsync("leader");

        Assert.Equal("未发现异常", (await leader.GetAsync("/annual-summary/2023")).TextOf("h1 .tag"));
        var lost = await leader.GetAsync("/annual-summary/2025");
        Assert.Contains("需要关注", lost.TextOf("h1 .tag"));
        Assert.Contains("行政诉讼败诉 1 件", lost.Text);
    }

    [Fact]
    public async Task Get_OutcomeCorrected_FigureFollows()
    {
        await using var portal = await Portal.OpenAsync();
        var leader = await portal.SignedInAsync("leader");
        await portal.WithDatabaseAsync(async db =>
        {
            var suit = await db.Set<Litigation>().Include(l => l.Events).OrderBy(l => l.Id).FirstAsync(l => l.State == LitigationState.Effective);
            var law = new LegalFrame(new(2026, 11, 23), PenaltyCaseBuilder.Calendar, PenaltyCaseBuilder.Settings);
            suit.CorrectJudgment(new Judgment([LitigationOutcome.Revoked], suit.Instances[0].JudgedOn), "误录", Staff.Host, law);
            suit.TakeEffect(law.Today, Staff.Host, law); // a judgment that can be appealed takes effect later than the ruling that was recorded
            await db.SaveAsync(Intention.OfSystem("Test", "测试", suit.Id));
            return 0;
        });

        var page = await leader.GetAsync("/annual-summary/2026");

        Assert.Equal("1", page.TextOf("[data-figure='litigation.lost']"));
    }

    [Fact]
    public async Task Get_WithoutYear_GoesToTheCurrentOne()
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Equal("/annual-summary/2026", (await (await portal.SignedInAsync("leader")).GetAsync("/annual-summary")).Location);
    }

    [Theory]
    [InlineData("/annual-summary/2000", HttpStatusCode.OK)]
    [InlineData("/annual-summary/1999", HttpStatusCode.NotFound)]
    [InlineData("/annual-summary/2027", HttpStatusCode.OK)]
    [InlineData("/annual-summary/2028", HttpStatusCode.NotFound)]
    [InlineData("/annual-summary/2028.json", HttpStatusCode.NotFound)]
    [InlineData("/annual-summary/abc", HttpStatusCode.NotFound)]
    [InlineData("/annual-summary/99999999999", HttpStatusCode.NotFound)]
    [InlineData("/annual-summary/abc.json", HttpStatusCode.NotFound)]
    public async Task Get_YearAtTheEdges(string path, HttpStatusCode status)
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Equal(status, (await (await portal.SignedInAsync("leader")).GetAsync(path)).Status);
    }

    [Fact]
    public async Task Export_IsAnExcelFileAndLogged()
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await (await portal.SignedInAsync("leader")).GetAsync("/annual-summary/2023/export");

        Assert.Equal((byte)'P', answer.Bytes[0]);
        Assert.True(await portal.WithDatabaseAsync(db => db.Set<AuditEntry>().AnyAsync(e => e.Action == "AnnualSummary.Exported")));
    }
}
