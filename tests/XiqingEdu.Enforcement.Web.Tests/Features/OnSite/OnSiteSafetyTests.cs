using System.Net;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;
using XiqingEdu.Enforcement.Data.Numbering;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.OnSite;

/// <summary>Double clicks, stale pages, numbers, and who sees what.</summary>
public sealed class OnSiteSafetyTests
{
    [Fact]
    public async Task Draft_SentFourTimesAtOnceAndOnceMore_MakesOnePenalty()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var officer = await road.AsAsync("handler1");
        var page = await officer.GetAsync(OnSitePaths.Draft);
        var form = await road.FormAsync();
        var before = await road.Portal.WithDatabaseAsync(db => db.Set<OnSitePenalty>().CountAsync());

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => officer.SubmitAsync(page, "main form", form)));
        var again = await officer.SubmitAsync(page, "main form", form);

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Single(answers.Append(again).Select(a => a.Location).Distinct());
        Assert.Equal(before + 1, await road.Portal.WithDatabaseAsync(db => db.Set<OnSitePenalty>().CountAsync()));
        Assert.Contains("没有重复保存", (await officer.GetAsync(again.Location!)).Text);
    }

    [Fact]
    public async Task Decide_SentFourTimesAtOnce_TakesOneNumber()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var last = await LastAsync(road);
        var id = await road.DraftAsync();
        var officer = await road.AsAsync("handler1");
        var page = await officer.GetAsync(OnSitePaths.StepOf(id, OnSiteStep.Decide));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => officer.SubmitAsync(page, "main form")));

        Assert.Equal("302, 409, 409, 409", string.Join(", ", answers.Select(a => (int)a.Status).Order()));
        Assert.Equal(last + 1, await LastAsync(road));
        Assert.Single((await road.FindAsync(id)).Events, e => e.Step == OnSiteStep.Decide);
    }

    [Fact]
    public async Task Decide_TwoFormsAtOnce_TakeNeighbouringNumbersWithoutGap()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var last = await LastAsync(road);
        Guid[] ids = [await road.DraftAsync(), await road.DraftAsync()];
        var officer = await road.AsAsync("handler1");
        var pages = await Task.WhenAll(ids.Select(id => officer.GetAsync(OnSitePaths.StepOf(id, OnSiteStep.Decide))));

        var answers = await Task.WhenAll(pages.Select(p => officer.SubmitAsync(p, "main form")));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        var numbers = new[] { (await road.FindAsync(ids[0])).Number, (await road.FindAsync(ids[1])).Number };
        Assert.Equal([$"津西青教当罚字〔2026〕{last + 1}号", $"津西青教当罚字〔2026〕{last + 2}号"], numbers.OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Step_OnAStalePage_Answers409WithTheTypedText()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var id = await road.AtAsync(OnSiteStage.OnSiteServed);
        await road.DoneAsync("handler1", id, OnSiteStep.ReportForRecord);
        var head = await road.AsAsync("unithead");
        var stale = await head.GetAsync(OnSitePaths.StepOf(id, OnSiteStep.ReturnRecord));
        await road.DoneAsync("publicity", id, OnSiteStep.RecordPayment, new() { ["Form.ReceiptNumber"] = "凭证7", ["Form.AmountYuan"] = "40" });

        var answer = await road.UnchangedAsync(id, () => head.SubmitAsync(stale, "main form", new() { ["Form.Opinion"] = "请补充照片，写了很久的理由。" }));

        Assert.Equal((HttpStatusCode.Conflict, "请补充照片，写了很久的理由。"), (answer.Status, answer.ValueOf("Form.Opinion")));
        Assert.Equal(HttpStatusCode.Redirect, (await head.SubmitAsync(answer, "main form")).Status);
    }

    [Theory]
    [InlineData("publicity", OnSiteStage.OnSiteDrafted, OnSiteStage.OnSiteServed)]
    [InlineData("dispute", OnSiteStage.OnSiteDrafted, OnSiteStage.OnSiteServed)]
    [InlineData("archivist", OnSiteStage.Performed, OnSiteStage.Closed)]
    public async Task Get_BeforeTheirTurn_Answers404AndNoRowAnywhere_AfterwardsOpens(string userName, OnSiteStage hidden, OnSiteStage shown)
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var browser = await road.AsAsync(userName);
        var id = await road.AtAsync(hidden);
        foreach (var path in new[] { OnSitePaths.Detail(id), OnSitePaths.Decision(id), OnSitePaths.Decision(id) + ".docx" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).Status);
        }

        Assert.Equal(0, await TotalAsync(browser, "?q=路远行"));
        Assert.DoesNotContain(await ExportAsync(browser), r => r.Contains("路远行", StringComparison.Ordinal));

        var open = await road.AtAsync(shown);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OnSitePaths.Detail(open))).Status);
        Assert.Equal(1, await TotalAsync(browser, "?q=路远行"));
    }

    [Fact]
    public async Task Get_ReviewerAndInspections_SeeNone()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var id = await road.AtAsync(OnSiteStage.OnSiteServed);

        Assert.Equal(HttpStatusCode.NotFound, (await (await road.AsAsync("reviewer")).GetAsync(OnSitePaths.Detail(id))).Status);
        Assert.Equal(0, await TotalAsync(await road.AsAsync("reviewer")));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await road.AsAsync("inspections")).GetAsync(OnSitePaths.Detail(id))).Status);
    }

    [Fact]
    public async Task List_FilterAndExport_AgreeAndTheExportIsLogged()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var browser = await road.AsAsync("unithead");

        var total = await TotalAsync(browser, "?stage=Overdue&decidedIn=2026");
        var rows = await ExportAsync(browser, "?stage=Overdue&decidedIn=2026");

        Assert.Equal((1, 1), (total, rows.Count));
        Assert.Contains("导出当场处罚列表 1 条", (await road.Portal.NewestEntryAsync("OnSite.Exported"))!.Sentence);
        Assert.Equal(1, await TotalAsync(browser, "?unreported=true"));
    }

    [Fact]
    public async Task Desk_WhatWaits_IsShownToTheRightPeople()
    {
        await using var road = await OnSiteRoad.OpenAsync();
        var id = await road.AtAsync(OnSiteStage.OnSiteServed);
        var number = (await road.FindAsync(id)).Number;

        Assert.Contains("报本局备案", await WaitingAsync(road, "handler2", number));
        Assert.Equal("", await WaitingAsync(road, "unithead", number));
        await road.DoneAsync("handler2", id, OnSiteStep.ReportForRecord);
        Assert.Equal("", await WaitingAsync(road, "handler2", number));
        Assert.Contains("接受备案", await WaitingAsync(road, "unithead", number));
        await road.DoneAsync("unithead", id, OnSiteStep.AcceptRecord);
        Assert.Contains("登记缴款", await WaitingAsync(road, "publicity", number));
        road.Portal.Clock.Advance(TimeSpan.FromDays(17));
        var clerk = await road.Portal.SignedInAsync("publicity");
        var overdue = (await clerk.GetAsync("/")).Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(number, StringComparison.Ordinal)).TextContent;

        Assert.Contains("登记逾期未缴", overdue);
        Assert.Contains("已逾期", overdue);
    }

    private static async Task<string> WaitingAsync(OnSiteRoad road, string userName, string number) =>
        (await (await road.AsAsync(userName)).GetAsync("/")).Document.QuerySelectorAll("tbody tr").FirstOrDefault(r => r.TextContent.Contains(number, StringComparison.Ordinal))?.TextContent ?? "";

    private static Task<int> LastAsync(OnSiteRoad road) =>
        road.Portal.WithDatabaseAsync(db => db.Set<NumberSeries>().AsNoTracking().Where(s => s.Kind == "当罚" && s.Year == 2026).Select(s => s.Last).SingleAsync());

    private static async Task<int> TotalAsync(Browser browser, string query = "") =>
        int.Parse((await browser.GetAsync(OnSitePaths.List + query)).Document.QuerySelector("table[data-total]")!.GetAttribute("data-total")!);

    private static async Task<List<string>> ExportAsync(Browser browser, string query = "")
    {
        var file = await browser.GetAsync(OnSitePaths.Export + query);
        Assert.Equal(HttpStatusCode.OK, file.Status);
        using var stream = new MemoryStream(file.Bytes);
        return [.. stream.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().Select(r => string.Join('|', r.Values)).Where(r => r.Trim('|').Length > 0)];
    }
}
