using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using XiqingEdu.Enforcement.Data.Lists;
using XiqingEdu.Enforcement.Data.Providers;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>The list of cases: search, filters, columns, saved queries and the export of what is shown.</summary>
public sealed class CaseListTests
{
    private static readonly string[] Standard = ["案件编号", "当事人", "案由", "阶段", "承办人", "立案日期", "办案期限", "处理结果"];

    [Theory]
    [InlineData("启明艺术")]
    [InlineData("罚字〔2023〕1号")]
    [InlineData("罚字[2023]１号")]
    [InlineData("xqjy-2023")]
    [InlineData("许可范围 陈立新")]
    [InlineData("52120111mj1000001k")]
    [InlineData("E16-9")]
    public async Task Search_PartOfNumberPartyViolationOrOfficer_FindsTheCase(string typed)
    {
        await using var portal = await Portal.OpenAsync();

        var page = await ListAsync(portal, "unithead", "?decidedIn=2023&q=" + Uri.EscapeDataString(typed));

        Assert.Equal((HttpStatusCode.OK, 1), (page.Status, TotalOf(page)));
        Assert.Contains("启明艺术培训学校", page.TextOf("table.list tbody"));
        Assert.Contains($"关键字：{typed} ×", page.TextOf(".chips"));
    }

    [Theory]
    [InlineData("启")]
    [InlineData("启明 校")]
    public async Task Search_OneCharacter_Answers400WithASentenceAndKeepsWhatWasTyped(string typed)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("unithead");
        var all = TotalOf(await browser.GetAsync(CasePaths.List));

        foreach (var path in new[] { CasePaths.List, CasePaths.List + "/export" })
        {
            var page = await browser.GetAsync(path + "?q=" + Uri.EscapeDataString(typed));

            Assert.Equal((HttpStatusCode.BadRequest, all), (page.Status, TotalOf(page)));
            Assert.Contains("至少 2 个字", page.TextOf("#q-error"));
            Assert.Equal(typed, page.ValueOf("q"));
            Assert.Null(page.TextOf(".chips"));
        }
    }

    [Fact]
    public async Task Search_CaseThatThePersonMayNotSee_FindsNothingAndExportsNothing()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.InvestigationConcluded);
        await desk.DoneAsync("unithead", id, Step.ReassignHandlers, new()
        {
            ["Form.FirstOfficerId"] = (await desk.PersonAsync("潘振宇")).ToString(), ["Form.SecondOfficerId"] = (await desk.PersonAsync("inspections")).ToString(), ["Form.Opinion"] = "工作调整",
        });

        foreach (var (user, seen) in new[] { ("unithead", 1), ("handler1", 1), ("handler2", 0), ("publicity", 0) })
        {
            Assert.Equal((user, seen), (user, TotalOf(await (await desk.AsAsync(user)).GetAsync(CasePaths.List + "?q=示例教育"))));
            Assert.Equal(seen, (await ExportAsync(await desk.AsAsync(user), "?q=示例教育")).Count(r => r["序号"] is not null));
        }
    }

    [Fact]
    public async Task Chips_EveryFilterHasOneThatTakesItAway()
    {
        await using var portal = await Portal.OpenAsync();
        const string filters = "q=启明&stage=Archived&remedy=None&violation=E16-9&mine=true&filedIn=2023&decidedIn=2023&closedIn=2023&penaltyOnly=true";
        var browser = await portal.SignedInAsync("handler1");

        var page = await browser.GetAsync($"{CasePaths.List}?{filters}&col=number&page=1");

        var chips = page.Document.QuerySelectorAll(".chips .chip");
        Assert.Equal(9, chips.Length);
        foreach (var (chip, filter) in chips.Zip(filters.Split('&')))
        {
            var without = chip.GetAttribute("href")!;
            Assert.DoesNotContain(filter.Split('=')[0] + "=", without);
            Assert.Contains("col=number", without);
            Assert.Equal(8, (await browser.GetAsync(without)).Document.QuerySelectorAll(".chips .chip").Length);
        }
    }

    [Theory]
    [InlineData("?stage=nonsense")]
    [InlineData("?filedIn=abc")]
    [InlineData("?mine=false")]
    [InlineData("?decidedIn=0")]
    public async Task Chips_ValueThatFiltersNothing_HasNone(string query)
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Null((await ListAsync(portal, "handler1", query)).TextOf(".chips"));
    }

    [Fact]
    public async Task Columns_Chosen_StandInTheAddressAndAreRememberedForTheAccountOnly()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("unithead");
        var page = await browser.GetAsync(CasePaths.List + "?q=启明艺术&page=1");
        Assert.Equal(Standard, HeadersOf(page));

        var chosen = await browser.SubmitAsync(page, "form[action='/lists/cases/columns']", new() { ["col"] = "fine|number|code|nonsense" });

        Assert.Equal((HttpStatusCode.Redirect, "/cases?q=%E5%90%AF%E6%98%8E%E8%89%BA%E6%9C%AF&col=fine&col=number&col=code&col=nonsense"), (chosen.Status, chosen.Location));
        string[] expected = ["案件编号", "统一社会信用代码", "罚款（元）"];
        Assert.Equal(expected, HeadersOf(await browser.GetAsync(chosen.Location!)));
        Assert.Equal(expected, HeadersOf(await browser.GetAsync(CasePaths.List)));
        Assert.Equal(["案件编号"], HeadersOf(await browser.GetAsync(CasePaths.List + "?col=number")));
        Assert.Equal(Standard, HeadersOf(await ListAsync(portal, "handler1")));

        await browser.SubmitAsync(await browser.GetAsync(CasePaths.List), "form[action='/lists/cases/columns']", new() { ["col"] = "" });
        Assert.Equal(Standard, HeadersOf(await browser.GetAsync(CasePaths.List)));
    }

    [Fact]
    public async Task Query_SentFromAListWithChosenColumns_KeepsThem()
    {
        await using var portal = await Portal.OpenAsync();

        var page = await ListAsync(portal, "unithead", "?col=number&col=party");

        Assert.Equal(["number", "party"], page.Document.QuerySelectorAll("form[role=search] [name=col]").Select(e => e.GetAttribute("value")));
    }

    [Fact]
    public async Task Export_HoldsTheColumnsAndRowsShownAndIdentifiersAsText()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("unithead");
        const string query = "?decidedIn=2023&penaltyOnly=true&col=number&col=code&col=party&col=fine&page=7";

        var page = await browser.GetAsync(CasePaths.List + query);
        var link = page.Document.QuerySelectorAll("a").Single(a => a.TextContent == "导出 Excel").GetAttribute("href")!;
        var rows = await ExportAsync(browser, link[link.IndexOf('?', StringComparison.Ordinal)..]);

        Assert.Equal(["序号", .. HeadersOf(page)], rows[0].Keys);
        Assert.Equal(TotalOf(page), rows.Count);
        Assert.Equal("52120111MJ1000001K", Assert.IsType<string>(rows[0]["统一社会信用代码"]));
        Assert.IsType<double>(rows[0]["罚款（元）"]);
    }

    [Theory]
    [InlineData("=HYPERLINK('a','b')")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(1)")]
    public async Task Export_TextThatLooksLikeAFormula_IsNone(string subject)
    {
        await using var desk = await CaseDesk.OpenAsync();
        var browser = await desk.AsAsync("handler1");
        await browser.SubmitAsync(await browser.GetAsync(CasePaths.Register), "main form", new(CaseDesk.Clue()) { ["Form.Subject"] = subject });

        var rows = await ExportAsync(browser, "?stage=ClueRegistered");

        Assert.Contains("'" + subject, rows.Select(r => r["当事人"]));
    }

    [Fact]
    public async Task SavedQuery_IsListedForItsAccountAndList_AndRemoved()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("unithead");
        Assert.Null((await browser.GetAsync(CasePaths.List)).Document.QuerySelector("form[action='/lists/cases/queries']"));
        var page = await browser.GetAsync(CasePaths.List + "?q=启明艺术&stage=&decidedIn=2023&col=number&page=1");

        var saved = await browser.SubmitAsync(page, "form[action='/lists/cases/queries']", new() { ["Form.Name"] = " 二〇二三年启明 " });
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        await browser.SubmitAsync(page, "form[action='/lists/cases/queries']", new() { ["Form.Name"] = "二〇二三年启明" });

        var list = await browser.GetAsync(CasePaths.List);
        var link = Assert.Single(list.Document.QuerySelectorAll(".saved a"));
        Assert.Equal(("二〇二三年启明", saved.Location), (link.TextContent, link.GetAttribute("href")));
        var opened = await browser.GetAsync(link.GetAttribute("href")!);
        Assert.Equal(1, TotalOf(opened));
        Assert.Equal("true", opened.Document.QuerySelector(".saved a")!.GetAttribute("aria-current"));
        Assert.Empty((await browser.GetAsync(OnSitePaths.List)).Document.QuerySelectorAll(".saved a"));
        var other = await portal.SignedInAsync("handler1");
        Assert.Empty((await other.GetAsync(CasePaths.List)).Document.QuerySelectorAll(".saved a"));
        Assert.StartsWith("g1:", await portal.WithDatabaseAsync(db => db.Database.SqlQueryRaw<string>("SELECT \"Query\" AS \"Value\" FROM \"SavedQueries\"").SingleAsync()));

        var id = await portal.WithDatabaseAsync(db => db.Set<SavedQuery>().Select(q => q.Id).SingleAsync());
        var token = (await other.GetAsync(Paths.Password)).ValueOf("__RequestVerificationToken")!;
        await other.PostAsync(ListPaths.Remove(ListPaths.Cases, id), [new("__RequestVerificationToken", token), new("Form.Version", "1")]);
        Assert.Equal(1, await portal.WithDatabaseAsync(db => db.Set<SavedQuery>().CountAsync()));

        await browser.SubmitAsync(list, ".saved form");
        Assert.Empty((await browser.GetAsync(CasePaths.List)).Document.QuerySelectorAll(".saved a"));
        Assert.NotNull(await portal.NewestEntryAsync("SavedQuery.Removed"));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(list, ".saved form")).Status);
    }

    [Fact]
    public async Task SavedQuery_NameTakenEmptyOrTooLong_OrOneTooMany_IsRefusedAndKeepsTheName()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("unithead");
        async Task<Answer> SaveAsync(string name) =>
            await browser.SubmitAsync(await browser.GetAsync(CasePaths.List + "?q=启明" + Uri.EscapeDataString(name.PadRight(1))), "form[action='/lists/cases/queries']", new() { ["Form.Name"] = name });

        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync("查询a")).Status);
        foreach (var (name, message) in new[] { ("查询A", "已有名为"), ("", "请填写"), (new string('长', 31), "不得超过 30 字，现为 31 字") })
        {
            var refused = await SaveAsync(name);

            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Contains(message, refused.ErrorOf("Form.Name"));
            Assert.Equal(name, refused.ValueOf("Form.Name"));
        }

        for (var i = 2; i <= SavedQuery.Most; i++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync($"查询{i}")).Status);
        }

        Assert.Contains("最多 20 个", (await SaveAsync("再一个")).ErrorOf("Form.Name"));
        Assert.Equal(SavedQuery.Most, await portal.WithDatabaseAsync(db => db.Set<SavedQuery>().CountAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("//elsewhere.example/cases")]
    [InlineData("q=&page=3")]
    public async Task SavedQuery_ThatAsksNothing_IsRefused(string query)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("unithead");
        var token = (await browser.GetAsync(Paths.Password)).ValueOf("__RequestVerificationToken")!;

        var answer = await browser.PostAsync(ListPaths.Save(ListPaths.Cases), [new("__RequestVerificationToken", token), new("Form.Id", Guid.CreateVersion7().ToString()), new("Form.Name", "空的"), new("Form.Query", query)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("没有查询条件", Assert.Single(answer.Errors));
        Assert.Equal(CasePaths.List, answer.Document.QuerySelector(".buttons a")!.GetAttribute("href"));
        Assert.Equal(0, await portal.WithDatabaseAsync(db => db.Set<SavedQuery>().CountAsync()));
    }

    [Theory]
    [InlineData("/lists/nothing/columns")]
    [InlineData("/lists/nothing/queries")]
    public async Task List_Unknown_Answers404(string path)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("unithead");
        var token = (await browser.GetAsync(Paths.Password)).ValueOf("__RequestVerificationToken")!;

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(path, [new("__RequestVerificationToken", token), new("Form.Name", "名"), new("Form.Query", "q=甲乙")])).Status);
    }

    [Fact]
    public async Task List_OfManyCases_AsksTheDatabaseAsOftenAsOfOne()
    {
        var counter = new QueryCounter();
        await using var portal = await Portal.OpenAsync(configure: services => services.ConfigureDbContext<SqliteEnforcementDbContext>(o => o.AddInterceptors(counter)));
        var browser = await portal.SignedInAsync("unithead");
        await AskedAsync("启明艺术");

        var one = await AskedAsync("启明艺术");
        var many = await AskedAsync("西青");

        Assert.InRange(one, 4, 12);
        Assert.Equal(one, many);

        async Task<int> AskedAsync(string typed)
        {
            counter.Asked = 0;
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(CasePaths.List + "?q=" + typed)).Status);
            return counter.Asked;
        }
    }

    private static async Task<Answer> ListAsync(Portal portal, string user, string query = "") => await (await portal.SignedInAsync(user)).GetAsync(CasePaths.List + query);

    private static int TotalOf(Answer page) => int.Parse(page.Document.QuerySelector("table[data-total]")!.GetAttribute("data-total")!);

    private static string[] HeadersOf(Answer page) => [.. page.Document.QuerySelectorAll("table.list th").Skip(1).Select(h => h.TextContent)];

    private static async Task<List<IDictionary<string, object?>>> ExportAsync(Browser browser, string query)
    {
        var file = await browser.GetAsync(CasePaths.List + "/export" + query);
        Assert.Equal(HttpStatusCode.OK, file.Status);
        using var stream = new MemoryStream(file.Bytes);
        return [.. stream.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>()];
    }
}
