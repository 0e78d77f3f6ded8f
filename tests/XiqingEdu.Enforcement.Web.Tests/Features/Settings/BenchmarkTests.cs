using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Settings;

/// <summary>Discretion benchmarks with their days (《行政处罚法》第三十四条).</summary>
public sealed class BenchmarkTests
{
    [Fact]
    public async Task Violations_ShowPenaltiesAndTheBenchmarkInForceWithItsDay()
    {
        await using var portal = await Portal.OpenAsync();

        var page = await (await portal.SignedInAsync("handler1")).GetAsync(SettingPaths.Violations);

        var row = page.Document.QuerySelectorAll("table.list tbody tr").Single(r => r.QuerySelector("a")!.TextContent == "T02");
        Assert.Contains("警告、通报批评、罚款", row.TextContent);
        Assert.Contains("6 档", row.TextContent);
        Assert.Contains("2023-10-15", row.TextContent);
        Assert.Null((await (await portal.SignedInAsync("handler1")).GetAsync(SettingPaths.Violation("T02"))).Document.QuerySelector($"a[href='{SettingPaths.Benchmark("T02")}']"));
    }

    [Fact]
    public async Task Enact_FromADayOn_TakesThePlaceOfTheOldOneOnThatDayOnly()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");

        var answer = await EnterAsync(browser, new() { ["Form.ValidFrom"] = "2026-12-01" });

        Assert.Equal((HttpStatusCode.Redirect, SettingPaths.Violation("T02")), (answer.Status, answer.Location));
        var (before, after) = await portal.WithDatabaseAsync(async db =>
        {
            var library = new LawLibrary(db, portal.Clock);
            return (await library.ViolationAsync("T02", new DateOnly(2026, 11, 30)), await library.ViolationAsync("T02", new DateOnly(2026, 12, 1)));
        });
        Assert.Equal((1_500_000, 2_000_000), (MaxOf(before!), MaxOf(after!)));
        var page = await browser.GetAsync(SettingPaths.Violation("T02"));
        Assert.Contains("自 2026-12-01 起施行的裁量基准", page.Text);
        Assert.Contains("尚未施行", page.Text);
        Assert.Contains("局长办公会第 3 次会议决定", page.Text);
        Assert.Contains("另有一份自 2026-12-01 起施行", (await browser.GetAsync(SettingPaths.Violations)).Text);
        Assert.Equal("局长办公会第 3 次会议决定", (await portal.NewestEntryAsync("Benchmark.Enacted"))!.Reason);

        static long? MaxOf(Violation v) => v.Tiers.Single(t => t is { Tier: DiscretionTier.Lighter, Seriousness: Seriousness.Serious }).MaxFen;
    }

    [Theory]
    [InlineData("Form.ValidFrom", "2026-11-22", "早于今天")]
    [InlineData("Form.ValidFrom", "", "请填写施行日期")]
    [InlineData("Form.Source", "", "请填写公布裁量基准的文件")]
    [InlineData("Form.Reason", "", "请填写录入理由")]
    [InlineData("Form.Bands[1].Most", "60000", "超出法定幅度")]
    [InlineData("Form.Bands[1].Most", "-1", "最高幅度须为不小于零")]
    [InlineData("Form.Bands[1].Circumstances", "", "适用情形")]
    public async Task Enact_Wrong_Answers400KeepsWhatWasTypedAndSavesNothing(string field, string value, string message)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        var before = await CountAsync(portal);

        var answer = await EnterAsync(browser, new() { [field] = value });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains(message, StringComparison.Ordinal));
        Assert.Equal(value, answer.ValueOf(field));
        Assert.Equal(before, await CountAsync(portal));
    }

    [Fact]
    public async Task Enact_SameDayTwice_IsRefused_AndADoubleClickIsOne()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        var before = await CountAsync(portal);
        var page = await browser.GetAsync(SettingPaths.Benchmark("T02"));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(page, "main form", Fields())).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(page, "main form", Fields())).Status);

        var again = await EnterAsync(browser, []);

        Assert.Contains(again.Errors, e => e.Contains("已有自 2026-11-23 起施行的裁量基准", StringComparison.Ordinal));
        Assert.Equal(before + 1, await CountAsync(portal));
    }

    [Theory]
    [InlineData("NONE")]
    [InlineData("E02")]
    public async Task Enact_ViolationUnknownOrWithoutAFine_Answers404(string code)
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync("sysadmin")).GetAsync(SettingPaths.Benchmark(code))).Status);
    }

    private static Dictionary<string, string> Fields() => new()
    {
        ["Form.ValidFrom"] = "2026-11-23", ["Form.Source"] = "示范裁量基准〔2026〕1号", ["Form.Reason"] = "局长办公会第 3 次会议决定",
        ["Form.Bands[1].Most"] = "20000", ["Form.Bands[2].Least"] = "20000",
    };

    private static async Task<Answer> EnterAsync(Browser browser, Dictionary<string, string> other)
    {
        var fields = Fields();
        foreach (var (name, value) in other)
        {
            fields[name] = value;
        }

        return await browser.SubmitAsync(await browser.GetAsync(SettingPaths.Benchmark("T02")), "main form", fields);
    }

    private static Task<int> CountAsync(Portal portal) => portal.WithDatabaseAsync(db => db.Set<DiscretionBenchmark>().CountAsync());
}
