using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

public sealed class ReconsiderationPagesTests
{
    private const string Register = "/reconsiderations/register";

    private static Dictionary<string, string> Typed => new()
    {
        ["Form.OrganNumber"] = "津西青政复〔2026〕70号", ["Form.Procedure"] = "Summary", ["Form.NoticeReceivedOn"] = "2026-11-20",
        ["Form.Applicant"] = "苏静宜", ["Form.ActKind"] = "InformationDisclosure", ["Form.Act"] = "政府信息公开答复（西青教公开〔2026〕12号）",
    };

    [Fact]
    public async Task Register_ThenReplyOutcomeAndClose_EachLoggedOnce()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");
        var path = (await SubmitAsync(browser, Register, Typed)).Location!;
        var id = Guid.Parse(path.Split('/')[^1]);

        var page = await browser.GetAsync(path);
        Assert.Equal("登记提交答复", page.TextOf("a.primary"));
        Assert.Contains("法定届满日 2026-11-27", page.Document.Body!.TextContent);
        Assert.Contains("第五十四条", page.TextOf("details"));
        Assert.Equal(HttpStatusCode.Redirect, (await SubmitAsync(browser, path + "/reply", new() { ["Form.On"] = "2026-11-23" })).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SubmitAsync(browser, path + "/outcome", new() { ["Form.Outcome"] = "Revoked", ["Form.DecidedOn"] = "2026-11-23" })).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SubmitAsync(browser, path + "/close", new() { ["Form.On"] = "2026-11-23" })).Status);

        var actions = await portal.WithDatabaseAsync(db => db.Set<AuditEntry>().Where(e => e.SubjectId == id).OrderBy(e => e.Id).Select(e => e.Action).ToListAsync());
        Assert.Equal(["Reconsideration.Registered", "Reconsideration.Replied", "Reconsideration.OutcomeRecorded", "Reconsideration.Closed"], actions);
        Assert.Equal("已办结", (await browser.GetAsync(path)).TextOf("h1 .tag"));
        Assert.Equal("1", (await browser.GetAsync("/reconsiderations?correctedIn=2026")).Document.QuerySelector("table")!.GetAttribute("data-total"));
    }

    [Fact]
    public async Task Register_SentTwice_IsOneRecord()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");
        var page = await browser.GetAsync(Register);

        var first = await browser.SubmitAsync(page, "main form", Typed);
        var second = await browser.SubmitAsync(page, "main form", Typed);

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.Equal(1, await portal.WithDatabaseAsync(db => db.Set<Reconsideration>().CountAsync(r => r.Applicant == "苏静宜")));
    }

    [Fact]
    public async Task Register_EmptyAndFuture_AreRefusedWithTheTypedText()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");

        var empty = await SubmitAsync(browser, Register, new() { ["Form.Applicant"] = "苏静宜" });
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Equal("请填写复议案号。", empty.ErrorOf("Form.OrganNumber"));
        Assert.Equal("苏静宜", empty.ValueOf("Form.Applicant"));

        var future = await SubmitAsync(browser, Register, new(Typed) { ["Form.NoticeReceivedOn"] = "2026-11-24" });
        Assert.Equal(HttpStatusCode.BadRequest, future.Status);
        Assert.Contains("晚于今天", future.ErrorOf("Form.NoticeReceivedOn"));
        Assert.Equal("2026-11-24", future.ValueOf("Form.NoticeReceivedOn"));
        Assert.StartsWith("错误：", future.Document.Title);
    }

    [Fact]
    public async Task Register_WhileSuitOverTheSameActIsOpen_IsRefusedWithTheArticle()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");
        var suit = await portal.WithDatabaseAsync(db => db.Set<Litigation>().FirstAsync(l => l.State == LitigationState.ComplaintReceived));

        var answer = await SubmitAsync(browser, Register, new(Typed) { ["Form.Applicant"] = suit.Plaintiff, ["Form.Act"] = suit.Act });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("第二十九条第二款", Assert.Single(answer.Errors));
    }

    [Fact]
    public async Task Outcome_Corrected_NeedsTheReasonAndKeepsIt()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");
        var id = await portal.WithDatabaseAsync(db => db.Set<Reconsideration>().Where(r => r.State == ReconsiderationState.Decided).Select(r => r.Id).FirstAsync());
        var path = $"/reconsiderations/{id}/outcome";

        var refused = await SubmitAsync(browser, path, new() { ["Form.Outcome"] = "Upheld" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("更正理由", refused.ErrorOf("Form.CorrectionReason"));
        Assert.Equal(HttpStatusCode.Redirect, (await SubmitAsync(browser, path, new() { ["Form.Outcome"] = "Upheld", ["Form.CorrectionReason"] = "主文为维持" })).Status);
        Assert.Equal("主文为维持", await portal.WithDatabaseAsync(db => db.Set<AuditEntry>().Where(e => e.SubjectId == id && e.Action == "Reconsideration.OutcomeRecorded").Select(e => e.Reason).SingleAsync()));
    }

    [Fact]
    public async Task Correct_StaleVersion_IsRefusedAndKeepsTheText()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");
        var id = await portal.WithDatabaseAsync(db => db.Set<Reconsideration>().Where(r => r.State == ReconsiderationState.NoticeReceived).Select(r => r.Id).FirstAsync());
        var stale = await browser.GetAsync($"/reconsiderations/{id}/edit");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(stale, "main form", new() { ["Form.Applicant"] = "第一人" })).Status);

        var second = await browser.SubmitAsync(stale, "main form", new() { ["Form.Applicant"] = "第二人" });

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("第二人", second.ValueOf("Form.Applicant"));
        Assert.Equal("第一人", await portal.WithDatabaseAsync(db => db.Set<Reconsideration>().Where(r => r.Id == id).Select(r => r.Applicant).FirstAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(second, "main form")).Status);
    }

    [Theory]
    [InlineData("/reconsiderations?receivedIn=2023", "1", "收到年度：2023 ×")]
    [InlineData("/reconsiderations?upheldIn=2023", "1", "维持年度：2023 ×")]
    [InlineData("/reconsiderations?upheldIn=2024", "0", "维持年度：2024 ×")]
    [InlineData("/reconsiderations?state=NoticeReceived", "1", "状态：收到答复通知 ×")]
    [InlineData("/reconsiderations?q=%E9%97%AB", "1", "关键词：闫 ×")]
    public async Task List_Filtered_CountsAndShowsTheChip(string path, string total, string chip)
    {
        await using var portal = await Portal.OpenAsync();

        var list = await (await portal.SignedInAsync("dispute")).GetAsync(path);

        Assert.Equal(total, list.Document.QuerySelector("table")!.GetAttribute("data-total"));
        Assert.Equal(chip, list.TextOf(".chip"));
    }

    [Theory]
    [InlineData("dispute", "/reconsiderations/export", "Reconsideration.Exported")]
    [InlineData("dispute", "/litigations/export?receivedIn=2023", "Litigation.Exported")]
    [InlineData("inspections", "/inspections/export", "Inspection.TasksExported")]
    [InlineData("inspections", "/inspections/subjects/export?year=2023", "Inspection.SubjectsExported")]
    [InlineData("inspections", "/inspections/rectifications/export", "Inspection.RectificationsExported")]
    [InlineData("inspections", "/inspections/items/export", "Inspection.ItemsExported")]
    [InlineData("inspections", "/inspections/institutions/export", "Inspection.InstitutionsExported")]
    public async Task Export_IsAnExcelFileAndLogged(string user, string path, string action)
    {
        await using var portal = await Portal.OpenAsync();

        var answer = await (await portal.SignedInAsync(user)).GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal((byte)'P', answer.Bytes[0]);
        Assert.Equal(1, await portal.WithDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(e => e.Action == action)));
    }

    private static async Task<Answer> SubmitAsync(Browser browser, string path, Dictionary<string, string> fields) =>
        await browser.SubmitAsync(await browser.GetAsync(path), "main form", fields);
}
