using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Inspections;

public sealed class InspectionPagesTests
{
    [Fact]
    public async Task Register_VisitFinishPublish_FiguresFollow()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("inspections");
        var leader = await portal.SignedInAsync("leader");
        var before = await FiguresAsync(leader);
        var items = await portal.WithDatabaseAsync(db => db.Set<InspectionItem>().OrderBy(i => i.Id).Select(i => i.Id).Take(2).ToListAsync());
        var path = (await SubmitAsync(browser, "/inspections/register", new()
        {
            ["Form.Title"] = "冬季安全抽查", ["Form.LaunchedOn"] = "2026-11-16", ["Form.ItemIds"] = string.Join('|', items),
        })).Location!;
        var people = await PeopleAsync(portal);
        var school = await portal.WithDatabaseAsync(db => db.Set<Institution>().Where(i => i.Name.Contains("南河")).Select(i => i.Id).FirstAsync());
        Dictionary<string, string> visit = new()
        {
            ["Form.InstitutionId"] = school.ToString(), ["Form.InspectedOn"] = "2026-11-18", ["Form.InspectorIds"] = people,
            ["Form.Result"] = "OrderedToRectify", ["Form.Findings"] = "通道堵塞", ["Form.RectifyBy"] = "2026-11-30",
        };
        var form = await browser.GetAsync(path + "/visit");

        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(form, "main form", visit)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(form, "main form", visit)).Status);
        var again = await SubmitAsync(browser, path + "/visit", visit);
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("已录入", again.ErrorOf("Form.InstitutionId"));
        Assert.Equal("通道堵塞", again.ValueOf("Form.Findings"));

        var after = await FiguresAsync(leader);
        Assert.Equal((before.Tasks + 1, before.Subjects + 1, before.Rectifications + 1), after);
        Assert.Equal(HttpStatusCode.Redirect, (await SubmitAsync(browser, path + "/finish", new() { ["Form.On"] = "2026-11-20" })).Status);
        Assert.Contains("法定届满日 2026-12-18", (await browser.GetAsync(path)).Document.Body!.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, (await SubmitAsync(browser, path + "/publish", new() { ["Form.On"] = "2026-11-23" })).Status);
        var id = Guid.Parse(path.Split('/')[^1]);
        Assert.Equal(4, await portal.WithDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(e => e.SubjectId == id)));
    }

    [Fact]
    public async Task Visit_OneInspector_IsRefusedWithTheArticleAndTheTypedText()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("inspections");
        var id = await TaskAsync(portal, InspectionTaskState.InProgress);
        var school = await portal.WithDatabaseAsync(db => db.Set<Institution>().Where(i => i.Name.Contains("南河")).Select(i => i.Id).FirstAsync());

        var answer = await SubmitAsync(browser, $"/inspections/{id}/visit", new()
        {
            ["Form.InstitutionId"] = school.ToString(), ["Form.InspectedOn"] = "2026-11-18",
            ["Form.InspectorIds"] = (await PeopleAsync(portal)).Split('|')[0], ["Form.Result"] = "ReferredForFiling", ["Form.Findings"] = "无证办学线索",
        });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("第四十二条", answer.ErrorOf("Form.InspectorIds"));
        Assert.Equal("无证办学线索", answer.ValueOf("Form.Findings"));
    }

    [Fact]
    public async Task Recheck_Passed_LeavesTheOverdueList()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("inspections");
        const string overdue = "/inspections/rectifications?year=2026&overdue=true";
        var list = await browser.GetAsync(overdue);
        Assert.Equal("1", Total(list));
        var link = list.Document.QuerySelectorAll("table a").Single(a => a.TextContent == "登记复查").GetAttribute("href")!;
        var stale = await browser.GetAsync(link);
        var fields = new Dictionary<string, string> { ["Form.InspectorIds"] = await PeopleAsync(portal), ["Form.Passed"] = "false", ["Form.Findings"] = "仍未报备" };

        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(stale, "main form", fields)).Status);
        Assert.Equal("1", Total(await browser.GetAsync(overdue)));
        Assert.Equal(HttpStatusCode.Conflict, (await browser.SubmitAsync(stale, "main form", new(fields) { ["Form.Passed"] = "true" })).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SubmitAsync(browser, link, new(fields) { ["Form.Passed"] = "true" })).Status);
        Assert.Equal("0", Total(await browser.GetAsync(overdue)));
    }

    [Fact]
    public async Task Institution_WrongCheckDigitOrCodeTwice_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("inspections");
        var taken = await portal.WithDatabaseAsync(db => db.Set<Institution>().OrderBy(i => i.Id).Select(i => i.CreditCode).FirstAsync());
        Dictionary<string, string> typed = new()
        {
            ["Form.Name"] = "某小学", ["Form.Kind"] = "School", ["Form.CreditCode"] = "12120111000000000X", ["Form.Address"] = "某路 1 号", ["Form.RiskClass"] = "A",
        };
        const string path = "/inspections/institutions/register";

        Assert.Contains("校验位", (await SubmitAsync(browser, path, typed)).ErrorOf("Form.CreditCode"));
        Assert.Contains("已有", (await SubmitAsync(browser, path, new(typed) { ["Form.CreditCode"] = taken })).ErrorOf("Form.CreditCode"));
        Assert.Equal(HttpStatusCode.Redirect, (await SubmitAsync(browser, path, new(typed) { ["Form.CreditCode"] = "11120111000000000X" })).Status);
    }

    [Fact]
    public async Task Institution_StaleEdit_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("inspections");
        var id = await portal.WithDatabaseAsync(db => db.Set<Institution>().OrderBy(i => i.Id).Select(i => i.Id).FirstAsync());
        var stale = await browser.GetAsync($"/inspections/institutions/{id}");

        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(stale, "main form", new() { ["Form.RiskClass"] = "D" })).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.SubmitAsync(stale, "main form", new() { ["Form.RiskClass"] = "C" })).Status);
    }

    [Fact]
    public async Task Item_ListedTwice_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("inspections");
        Dictionary<string, string> typed = new() { ["Form.Matter"] = "学生欺凌防控情况", ["Form.Basis"] = "《中华人民共和国未成年人保护法》第三十九条" };

        Assert.Equal(HttpStatusCode.Redirect, (await SubmitAsync(browser, "/inspections/items/register", typed)).Status);
        Assert.Contains("已有", (await SubmitAsync(browser, "/inspections/items/register", typed)).ErrorOf("Form.Matter"));
    }

    [Theory]
    [InlineData("/inspections?year=2023", "12")]
    [InlineData("/inspections?year=2023&random=true", "8")]
    [InlineData("/inspections?year=2023&joint=true", "4")]
    [InlineData("/inspections?year=2023&joint=true&led=true", "3")]
    [InlineData("/inspections/subjects?year=2023", "15")]
    [InlineData("/inspections/subjects?year=2023&rectify=true", "2")]
    [InlineData("/inspections/rectifications?year=2023", "2")]
    [InlineData("/inspections/items?jointIn=2023", "15")]
    [InlineData("/inspections/institutions?kind=Kindergarten", "4")]
    public async Task List_Filtered_Counts(string path, string total)
    {
        await using var portal = await Portal.OpenAsync();

        Assert.Equal(total, Total(await (await portal.SignedInAsync("inspections")).GetAsync(path)));
    }

    private static string? Total(Answer list) => list.Document.QuerySelector("table")!.GetAttribute("data-total");

    private static async Task<(int Tasks, int Subjects, int Rectifications)> FiguresAsync(Browser leader)
    {
        var page = await leader.GetAsync("/annual-summary/2026");
        int Of(string key) => int.Parse(page.TextOf($"[data-figure='inspection.random.{key}']")!);
        return (Of("tasks"), Of("subjects"), Of("rectifications"));
    }

    private static Task<Guid> TaskAsync(Portal portal, InspectionTaskState state) =>
        portal.WithDatabaseAsync(db => db.Set<InspectionTask>().Where(t => t.State == state).Select(t => t.Id).FirstAsync());

    private static async Task<string> PeopleAsync(Portal portal) => string.Join('|', await portal.WithDatabaseAsync(db =>
        db.Set<Person>().Where(p => p.Name == "陈立新" || p.Name == "周雅静").OrderBy(p => p.Name).Select(p => p.Id).ToListAsync()));

    private static async Task<Answer> SubmitAsync(Browser browser, string path, Dictionary<string, string> fields) =>
        await browser.SubmitAsync(await browser.GetAsync(path), "main form", fields);
}
