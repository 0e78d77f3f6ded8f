using System.Net;
using MiniExcelLibs;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features;

/// <summary>What the lists with chosen columns have in common: search, columns, saved queries, export of what is shown.</summary>
public sealed class ListsTests
{
    public static TheoryData<string, string, string, string, string> Lists => new()
    {
        { "unithead", ListPaths.Cases, CasePaths.List, CasePaths.List + "/export", "启明艺术" },
        { "unithead", ListPaths.OnSite, OnSitePaths.List, OnSitePaths.Export, "当罚字" },
        { "inspections", ListPaths.Institutions, InspectionPaths.Institutions, InspectionPaths.ExportInstitutions, "幼儿园" },
    };

    [Theory, MemberData(nameof(Lists))]
    public async Task List_Searched_FindsSomeNotAll_AndRefusesOneCharacter(string user, string key, string path, string export, string word)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync(user);
        var all = TotalOf(await browser.GetAsync(path));

        var found = TotalOf(await browser.GetAsync($"{path}?q={word}"));
        var nothing = TotalOf(await browser.GetAsync($"{path}?q=查无此人"));
        var refused = await browser.GetAsync($"{path}?q={word[..1]}");
        var notExported = await browser.GetAsync($"{export}?q={word[..1]}");

        Assert.True(found > 0 && (found < all || key == ListPaths.OnSite), $"{found} of {all}");
        Assert.Equal((0, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (nothing, refused.Status, notExported.Status));
        Assert.Equal(word[..1], refused.ValueOf("q"));
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task List_ColumnsChosen_AreShownExportedAndPartOfASavedQuery(string user, string key, string path, string export, string word)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync(user);
        var page = await browser.GetAsync($"{path}?q={word}");
        var keys = page.Document.QuerySelectorAll("[name=col][type=checkbox]").Select(e => e.GetAttribute("value")!).ToList();

        var chosen = await browser.SubmitAsync(page, $"form[action='{ListPaths.Choose(key)}']", new() { ["col"] = $"{keys[^1]}|{keys[0]}" });
        var shown = await browser.GetAsync(chosen.Location!);
        var saved = await browser.SubmitAsync(shown, $"form[action='{ListPaths.Save(key)}']", new() { ["Form.Name"] = "我的查询" });
        var file = await browser.GetAsync(export + shown.Path[shown.Path.IndexOf('?', StringComparison.Ordinal)..]);

        var headers = shown.Document.QuerySelectorAll("table.list th").Select(h => h.TextContent).ToList();
        Assert.Equal(3, headers.Count);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.OK), (saved.Status, file.Status));
        Assert.Equal(chosen.Location, (await browser.GetAsync(path)).Document.QuerySelector(".saved a")!.GetAttribute("href"));
        using var stream = new MemoryStream(file.Bytes);
        var rows = stream.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(headers, rows[0].Keys);
        Assert.Equal(TotalOf(shown), rows.Count);
    }

    private static int TotalOf(Answer page) => int.Parse(page.Document.QuerySelector("table[data-total]")!.GetAttribute("data-total")!);
}
