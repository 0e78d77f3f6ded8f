using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Calendars;

/// <summary>The case is filed on 2026-11-23: its 90 days end on Sunday 2027-02-21 and roll to Monday 02-22.</summary>
public sealed class CalendarTests
{
    private static readonly Dictionary<string, string> Year2027 = new()
    {
        ["Form.Year"] = "2027", ["Form.Published"] = "True", ["Form.Source"] = "国务院办公厅关于2027年部分节假日安排的通知（演示）",
        ["Form.RestDays"] = "2027-01-01 元旦\n2027-02-05 春节\n2027-02-08 春节\n2027-02-22 春节\n2027-04-05 清明节\n2027-06-09 端午节\n2027-09-15 中秋节\n2027-10-01 国庆节",
        ["Form.WorkDays"] = "2027-02-20 春节",
    };

    [Fact]
    public async Task Import_Previewed_ListsEveryDeadlineThatMovesAndConfirmedMovesThemWithoutTouchingTheCase()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.Investigating);
        var before = await desk.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().AsNoTracking().SingleAsync(c => c.Id == id));
        Assert.Contains("法定届满日 2027-02-22", Squeezed(await (await desk.AsAsync("handler1")).GetAsync($"/cases/{id}")));
        var browser = await desk.AsAsync("sysadmin");

        var preview = await browser.SubmitAsync(await browser.GetAsync("/calendars/import"), "main form", Year2027);

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        var row = preview.Document.QuerySelectorAll("main tbody tr").Single(r => r.TextContent.Contains(before.CaseNumber));
        Assert.Contains("作出行政处罚决定", row.TextContent);
        Assert.Contains("2027-02-22", row.Children[3].TextContent);
        Assert.Contains("2027-02-23", row.Children[4].TextContent);
        Assert.Contains("02-22（周一）改为休息：春节", preview.Text);
        Assert.Null(await desk.Portal.NewestEntryAsync("Calendar.Imported"));
        Assert.Contains("暂定", Squeezed(await (await desk.AsAsync("handler1")).GetAsync($"/cases/{id}")));

        var done = await browser.SubmitAsync(preview, "form[action='/calendars/import/confirm']");

        Assert.Equal("/calendars?year=2027", done.Location);
        var page = Squeezed(await (await desk.AsAsync("handler1")).GetAsync($"/cases/{id}"));
        Assert.Contains("法定届满日 2027-02-23", page);
        Assert.DoesNotContain("暂定", page);
        var after = await desk.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().AsNoTracking().SingleAsync(c => c.Id == id));
        Assert.Equal((before.Version, before.FiledOn, before.StageSinceOn), (after.Version, after.FiledOn, after.StageSinceOn));
        var entry = (await desk.Portal.NewestEntryAsync("Calendar.Imported"))!;
        Assert.Contains("个未完成期限随之变动", entry.Sentence);
        var move = Assert.Single(entry.Changes, c => c.Record == "Deadline" && c.Key == before.CaseNumber);
        Assert.Equal(("作出行政处罚决定", "2027-02-22", "2027-02-23"), (move.Property, move.Old, move.New));
        Assert.Contains(entry.Changes, c => c is { Property: "RestOnWeekday.2027-02-22", Old: null, New: "春节" });
        Assert.DoesNotContain(entry.Changes, c => c.Record == "PenaltyCase");
    }

    [Fact]
    public async Task Import_CorrectedYear_ReplacesTheWrongOneAndMovesTheDeadlinesBack()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.Investigating);
        var browser = await desk.AsAsync("sysadmin");
        var corrected = new Dictionary<string, string>(Year2027) { ["Form.RestDays"] = Year2027["Form.RestDays"].Replace("2027-02-22 春节\n", "") };

        await ImportAsync(browser, Year2027);
        var preview = await browser.SubmitAsync(await browser.GetAsync("/calendars/import"), "main form", corrected);
        await browser.SubmitAsync(preview, "form[action='/calendars/import/confirm']");

        Assert.Contains("现为已公布，本次是更正", preview.Text);
        Assert.Contains("02-22（周一）改为上班", preview.Text);
        Assert.Contains("法定届满日 2027-02-22", Squeezed(await (await desk.AsAsync("handler1")).GetAsync($"/cases/{id}")));
        Assert.Contains((await desk.Portal.NewestEntryAsync("Calendar.Imported"))!.Changes, c => c is { Property: "RestOnWeekday.2027-02-22", Old: "春节", New: null });
    }

    [Theory]
    [InlineData("Form.RestDays", "2027-01-01 元旦\n2027-02-06 春节", "放假日期第 2 行“2027-02-06”：是周六")]
    [InlineData("Form.WorkDays", "2027-02-22 春节", "调休上班日期第 1 行“2027-02-22”：是周一")]
    [InlineData("Form.RestDays", "元旦", "放假日期第 1 行“元旦”：不是有效的日期")]
    [InlineData("Form.Year", "1999", "年度应在 2000 至 2100 之间。")]
    [InlineData("Form.Source", "", "请填写依据")]
    public async Task Import_BadLine_IsRefusedWithItsLineAndWhatWasTypedStays(string field, string value, string message)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");

        var answer = await browser.SubmitAsync(await browser.GetAsync("/calendars/import"), "main form", new(Year2027) { [field] = value });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf(field));
        Assert.Equal(value, answer.ValueOf(field));
        Assert.Equal(Year2027["Form.WorkDays"], field == "Form.WorkDays" ? Year2027["Form.WorkDays"] : answer.ValueOf("Form.WorkDays"));
    }

    [Theory]
    [InlineData("[{\"Year\": 2027,\n\"Published\": true,\n\"Source\": \"通知\",\n\"RestOnWeekday\": {\"2027-01-01\": \"元旦\",\n\"2027-01-02\": \"元旦\"}, \"WorkOnWeekend\": {}}]", "放假日期第 5 行“2027-01-02”：是周六")]
    [InlineData("[{\"Year\": 2027,\n\"Published\": true", "文件第 2 行不是有效的 JSON")]
    [InlineData("[{\"Year\": 2027,\n\"Holidays\": {}}]", "文件第 2 行：“Holidays”不是工作日历文件的项目")]
    [InlineData("[\n{\"Year\": 2027, \"Published\": true}]", "文件第 2 行开始的年度缺少：Source、RestOnWeekday、WorkOnWeekend")]
    [InlineData("[{\"Year\": 2026, \"Published\": true, \"Source\": \"通知\", \"RestOnWeekday\": {}, \"WorkOnWeekend\": {}}]", "文件中没有 2027 年。")]
    [InlineData("元旦放假", "文件第 1 行不是有效的 JSON")]
    [InlineData("", "文件是空的")]
    public async Task Import_BadFile_IsRefusedWithItsLine(string content, string message)
    {
        await using var portal = await Portal.OpenAsync();
        var answer = await UploadAsync(await portal.SignedInAsync("sysadmin"), content, "2027");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.ErrorOf("Form.File"));
    }

    [Fact]
    public async Task Import_TheReferenceFile_IsTakenAndCanBeEditedBeforeItIsConfirmed()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");

        var preview = await UploadAsync(browser, File.ReadAllText(Repository.At("seeds", "reference", "working-calendars.json")), "2026");
        var again = await browser.SubmitAsync(preview, "form[action='/calendars/import/confirm']", new() { ["Form.Again"] = "true" }, action: "/calendars/import");

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("休息日和上班日都没有变化", preview.Text);
        Assert.Contains("没有未完成期限变动", preview.Text);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("2026-10-01 国庆", again.ValueOf("Form.RestDays"));
    }

    [Fact]
    public async Task Confirm_YearImportedMeanwhile_ShowsThePreviewAgain()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("sysadmin");
        var stale = await browser.SubmitAsync(await browser.GetAsync("/calendars/import"), "main form", Year2027);
        await ImportAsync(browser, new(Year2027) { ["Form.Source"] = "另一份通知" });

        var answer = await browser.SubmitAsync(stale, "form[action='/calendars/import/confirm']");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("现为已公布，本次是更正", answer.Text);
        Assert.Equal("另一份通知", await portal.WithDatabaseAsync(db => db.Set<CalendarYearRecord>().Where(y => y.Year == 2027).Select(y => y.Source).SingleAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(answer, "form[action='/calendars/import/confirm']")).Status);
    }

    [Fact]
    public async Task Overview_MarksHolidaysAndWorkedWeekendsWithWords()
    {
        await using var portal = await Portal.OpenAsync();
        var page = await (await portal.SignedInAsync("handler1")).GetAsync("/calendars?year=2026");

        var february = page.Document.QuerySelectorAll("table.month")[1];
        Assert.Contains(february.QuerySelectorAll("td"), d => d.TextContent.Trim() == "14班");
        Assert.Contains(february.QuerySelectorAll("td"), d => d.TextContent.Trim() == "17休 春节");
        Assert.Contains("2027 年的放假安排尚未导入正式通知", page.Text);
        Assert.Empty(page.Document.QuerySelectorAll("a[href='/calendars/import']"));
    }

    private static async Task ImportAsync(Browser browser, Dictionary<string, string> year) => await browser.SubmitAsync(
        await browser.SubmitAsync(await browser.GetAsync("/calendars/import"), "main form", year), "form[action='/calendars/import/confirm']");

    private static async Task<Answer> UploadAsync(Browser browser, string content, string year) => await browser.SubmitAsync(
        await browser.GetAsync("/calendars/import"), "main form", new() { ["Form.Year"] = year },
        new Dictionary<string, (string, byte[])> { ["Form.File"] = ("calendar.json", Encoding.UTF8.GetBytes(content)) });

    private static string Squeezed(Answer page) => string.Join(' ', page.Document.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
