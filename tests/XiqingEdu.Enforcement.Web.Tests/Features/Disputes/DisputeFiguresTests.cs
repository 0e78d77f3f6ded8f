using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using XiqingEdu.Enforcement.Data.Providers;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

/// <summary>The figures of law.md 4.3: each is the total of the list behind it.</summary>
public sealed class DisputeFiguresTests
{
    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public async Task Figure_IsTheTotalOfItsList(int year)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");
        var page = await browser.GetAsync($"{DisputePaths.Figures}?year={year}");
        var linked = page.Document.QuerySelectorAll("a[data-figure]");

        Assert.InRange(linked.Length, 16, 60);
        foreach (var figure in linked)
        {
            var list = await browser.GetAsync(figure.GetAttribute("href")!);
            Assert.Equal(HttpStatusCode.OK, list.Status);
            Assert.Equal((figure.GetAttribute("data-figure"), figure.TextContent), (figure.GetAttribute("data-figure"), list.Document.QuerySelector("table[data-total]")!.GetAttribute("data-total")));
        }

        foreach (var channel in new[] { "reconsideration", "litigation" })
        {
            int Of(string key) => int.Parse(page.TextOf($"[data-figure='{channel}.{key}']")!);
            Assert.Equal(Of("carried") + Of("received"), Of("concluded") + Of("pending"));
        }
    }

    [Fact]
    public async Task Figures_OfAYearWithNothing_AreZeroAndHaveNoRates()
    {
        await using var portal = await Portal.OpenAsync();
        var page = await (await portal.SignedInAsync("leader")).GetAsync(DisputePaths.Figures + "?year=2001");

        Assert.All(page.Document.QuerySelectorAll("a[data-figure]"), a => Assert.Equal("0", a.TextContent));
        Assert.All(page.Document.QuerySelectorAll("span[data-figure]"), s => Assert.Equal("—", s.TextContent));
        Assert.Equal(6, page.Document.QuerySelectorAll("span[data-figure]").Length);
    }

    [Fact]
    public async Task Figures_Of2025_AreThoseOfTheDemoSet()
    {
        await using var portal = await Portal.OpenAsync();
        var page = await (await portal.SignedInAsync("dispute")).GetAsync(DisputePaths.Figures + "?year=2025");
        string? Of(string key) => page.TextOf($"[data-figure='{key}']");

        Assert.Equal(("0", "0.0", "1"), (Of("reconsideration.corrected"), Of("reconsideration.corrected-rate"), Of("reconsideration.withdrawn")));
        Assert.Equal("1", Of("litigation.lost"));
        Assert.Equal("1", Of("litigation.outcome.ConfirmedIllegal"));
    }

    [Fact]
    public async Task Attendance_CountsAnInstanceOnceAndLeadersOnlyWhereOneAppeared()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = DisputePaths.Litigation(await road.OfAsync(LitigationState.DefenseFiled));
        async Task<(int, int)> CountedAsync()
        {
            var page = await (await road.AsAsync("dispute")).GetAsync(DisputePaths.Figures + "?year=2026");
            return (int.Parse(page.TextOf("[data-figure='litigation.sittings']")!), int.Parse(page.TextOf("[data-figure='litigation.led']")!));
        }

        var (sittings, led) = await CountedAsync();
        await HeardAsync(new() { ["Form.Absence"] = "OfficialDuty", ["Form.Explanation"] = "参加市里会议。", ["Form.Proof"] = "会议通知", ["Form.Staff"] = "陈立新" });
        Assert.Equal((sittings + 1, led), await CountedAsync());
        await HeardAsync(new() { ["Form.Leader"] = "赵明华", ["Form.Post"] = "副局长", ["Form.Role"] = "Deputy", ["Form.Staff"] = "陈立新" });
        Assert.Equal((sittings + 1, led + 1), await CountedAsync());
        var list = await (await road.AsAsync("dispute")).GetAsync(DisputePaths.Sittings + "?year=2026&channel=Litigation&led=true");
        Assert.Contains("赵明华", list.TextOf("main"));

        async Task HeardAsync(Dictionary<string, string> who)
        {
            await road.DoneAsync(path, DisputeStep.ScheduleHearing, new()
            {
                ["Form.Kind"] = "CourtHearing", ["Form.HeldOn"] = "2026-11-23", ["Form.HeldAt"] = "09:30", ["Form.Place"] = "第三法庭", ["Form.NotifiedOn"] = "2026-11-20",
            });
            await road.DoneAsync(path, DisputeStep.RecordHearing, new(who) { ["Form.Record"] = "双方陈述、举证、质证。" });
        }
    }

    [Fact]
    public async Task Export_HasARowForEachFigure_AndIsLogged()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");
        var page = await browser.GetAsync(DisputePaths.Figures + "?year=2026");
        var file = await browser.GetAsync(DisputePaths.ExportFigures + "?year=2026");
        using var stream = new MemoryStream(file.Bytes);
        var rows = stream.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();

        Assert.Equal(page.Document.QuerySelectorAll("[data-figure]").Length, rows.Count);
        Assert.Equal(page.TextOf("[data-figure='litigation.received']"), rows.Single(r => (string)r["类别"]! == "行政诉讼" && (string)r["指标"]! == "新收")["2026年"]!.ToString());
        Assert.NotNull(await portal.NewestEntryAsync("DisputeFigures.Exported"));
    }

    [Theory]
    [InlineData("/disputes/figures?year=1999", HttpStatusCode.NotFound)]
    [InlineData("/disputes/figures?year=2028", HttpStatusCode.NotFound)]
    [InlineData("/disputes/figures?year=abc", HttpStatusCode.NotFound)]
    [InlineData("/disputes/figures/export?year=1999", HttpStatusCode.NotFound)]
    [InlineData("/disputes/figures", HttpStatusCode.OK)]
    [InlineData("/disputes/sittings?year=0&channel=zzz&led=zzz", HttpStatusCode.OK)]
    [InlineData("/reconsiderations?outcome=zzz&pendingIn=99999&withdrawnAfterChange=zzz", HttpStatusCode.OK)]
    [InlineData("/litigations?outcome=zzz&pendingIn=0&withdrawnAfterChange=zzz", HttpStatusCode.OK)]
    public async Task Get_WithOddQuestions_IsAnsweredInOrder(string path, HttpStatusCode status)
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Equal(status, (await (await portal.SignedInAsync("dispute")).GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("/disputes/figures")]
    [InlineData("/disputes/figures/export")]
    [InlineData("/disputes/sittings")]
    [InlineData("/disputes/calendar")]
    [InlineData("/disputes/calendar.ics")]
    [InlineData("/disputes/lessons")]
    [InlineData("/disputes/lessons/export")]
    public async Task Get_ByWhoMayNotReadDisputes_IsRefused(string path)
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await portal.Browser().GetAsync(path)).Status);
        foreach (var (user, status) in new[] { ("handler1", HttpStatusCode.Forbidden), ("sysadmin", HttpStatusCode.Forbidden), ("reviewer", HttpStatusCode.OK), ("leader", HttpStatusCode.OK) })
        {
            Assert.Equal((user, status), (user, (await (await portal.SignedInAsync(user)).GetAsync(path)).Status));
        }
    }

    [Theory]
    [InlineData(DisputePaths.Reconsiderations, "贾雨桐", "西青")]
    [InlineData(DisputePaths.Litigations, "蒋文博", "西青")]
    [InlineData(DisputePaths.Lessons, "封存", "")]
    public async Task List_OfMany_AsksTheDatabaseAsOftenAsOfOne(string path, string one, string many)
    {
        var counter = new QueryCounter();
        await using var portal = await Portal.OpenAsync(configure: services => services.ConfigureDbContext<SqliteEnforcementDbContext>(o => o.AddInterceptors(counter)));
        var browser = await portal.SignedInAsync("dispute");
        await AskedAsync(many);

        var (onceAsked, onceShown) = await AskedAsync(one);
        var (manyAsked, manyShown) = await AskedAsync(many);

        Assert.Equal((1, true), (onceShown, manyShown > 3));
        Assert.Equal(onceAsked, manyAsked);

        async Task<(int Asked, int Shown)> AskedAsync(string typed)
        {
            counter.Asked = 0;
            var list = await browser.GetAsync($"{path}?q={typed}");
            return (counter.Asked, int.Parse(list.Document.QuerySelector("table[data-total]")!.GetAttribute("data-total")!));
        }
    }
}
