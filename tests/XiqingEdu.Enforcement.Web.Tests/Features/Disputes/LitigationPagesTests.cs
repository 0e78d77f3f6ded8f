using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

public sealed class LitigationPagesTests
{
    private static Dictionary<string, string> Typed => new()
    {
        ["Form.Court"] = "天津市西青区人民法院", ["Form.CourtCaseNumber"] = "（2026）津0111行初99号", ["Form.ComplaintReceivedOn"] = "2026-11-02",
        ["Form.Plaintiff"] = "苏静宜", ["Form.ActKind"] = "Other", ["Form.Act"] = "某通知",
    };

    [Fact]
    public async Task Register_ThroughAppealToEffect_CountsOnceAndOnlyWhenEffective()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        var path = (await road.SubmitAsync("/litigations/register", Typed)).Location!;
        Assert.Contains("法定届满日 2026-11-17", (await browser.GetAsync(path)).Document.Body!.TextContent);

        await road.AnsweredAsync(path, "2026-11-09");
        await road.DoneAsync(path, DisputeStep.RecordOutcome, new() { ["Form.Outcomes"] = "Revoked|CompensationOrdered", ["Form.JudgedOn"] = "2026-11-16" });
        Assert.Equal("0", await LostAsync(browser));
        await road.DoneAsync(path, DisputeStep.OpenInstance, new()
        {
            ["Form.Origin"] = "AppealOfBureau", ["Form.Court"] = "天津市第一中级人民法院", ["Form.CaseNumber"] = "（2026）津01行终9号", ["Form.ReceivedOn"] = "2026-11-18",
        });
        Assert.Equal("0", await LostAsync(browser));
        await road.DoneAsync(path, DisputeStep.RecordOutcome, new() { ["Form.Outcomes"] = "Affirmed", ["Form.JudgedOn"] = "2026-11-20" });
        await road.DoneAsync(path, DisputeStep.TakeEffect, new() { ["Form.On"] = "2026-11-23" });
        Assert.Equal("1", await LostAsync(browser));
        await road.DoneAsync(path, DisputeStep.StartCompliance, new() { ["Form.Duty"] = "赔偿", ["Form.DueOn"] = "2026-12-23" });
        await road.DoneAsync(path, DisputeStep.ReportCompliance, new() { ["Form.On"] = "2026-11-23", ["Form.Note"] = "已支付" });
        await road.DoneAsync(path, DisputeStep.RecordLesson, new() { ["Form.Step"] = "Facts", ["Form.Defect"] = "证据不足", ["Form.Measure"] = "补强", ["Form.DueOn"] = "2026-12-31" });
        await road.DoneAsync(path, DisputeStep.Close, new() { ["Form.On"] = "2026-11-23" });

        var page = await browser.GetAsync(path);
        Assert.Equal("已办结", page.TextOf("h1 .tag"));
        Assert.Contains("败诉", page.Document.Body!.TextContent);
        var suit = await road.FindAsync(path);
        Assert.Equal(14, await road.Portal.WithDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(e => e.SubjectId == suit.Id)));
        Assert.Equal(14, suit.Events.Count);
    }

    [Fact]
    public async Task Register_AfterAnUpheldReconsideration_TheGovernmentIsCoDefendant()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var before = await road.Portal.WithDatabaseAsync(db => db.Set<Reconsideration>().Where(r => r.Outcome == ReconsiderationOutcome.Upheld).Select(r => r.Id).FirstAsync());

        var alone = await road.SubmitAsync("/litigations/register", new(Typed) { ["Form.ReconsiderationId"] = before.ToString() });
        Assert.Equal(HttpStatusCode.BadRequest, alone.Status);
        Assert.Contains("共同被告", alone.ErrorOf("Form.GovernmentIsCoDefendant"));

        Assert.Equal(HttpStatusCode.Redirect, (await road.SubmitAsync("/litigations/register", new(Typed) { ["Form.ReconsiderationId"] = before.ToString(), ["Form.GovernmentIsCoDefendant"] = "true" })).Status);
    }

    [Fact]
    public async Task TakeEffect_WithinTheAppealPeriod_IsRefused()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = $"/litigations/{await road.OfAsync(LitigationState.FirstInstanceDecided)}";

        var answer = await road.SubmitAsync(DisputeRoad.StepOf(path, DisputeStep.TakeEffect), new() { ["Form.On"] = "2026-11-23" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("上诉期至 2026-11-30 届满", answer.ErrorOf("Form.On"));
    }

    [Fact]
    public async Task Detail_PathOfTheOtherProcedure_DoesNotExist()
    {
        await using var road = await DisputeRoad.OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await road.AsAsync("dispute")).GetAsync($"/litigations/{await road.OfAsync(ReconsiderationState.NoticeReceived)}")).Status);
    }

    [Fact]
    public async Task Judgment_SecondInstanceOutcomeAtFirstInstance_IsRefusedAndChangesNothing()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");
        var id = await OfAsync(portal, LitigationState.HearingScheduled);

        var answer = await SubmitAsync(browser, $"/litigations/{id}/steps/record-outcome", new() { ["Form.Outcomes"] = "Affirmed", ["Form.JudgedOn"] = "2026-11-20", ["Form.Note"] = "说明" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("不适用于一审", Assert.Single(answer.Errors));
        Assert.Equal("说明", answer.ValueOf("Form.Note"));
        Assert.Equal(id, await OfAsync(portal, LitigationState.HearingScheduled));
    }

    [Fact]
    public async Task Judgment_NothingChosen_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");

        var answer = await SubmitAsync(browser, $"/litigations/{await OfAsync(portal, LitigationState.HearingScheduled)}/steps/record-outcome", new() { ["Form.JudgedOn"] = "2026-11-20" });

        Assert.Equal((HttpStatusCode.BadRequest, "请选择裁判结果。"), (answer.Status, answer.ErrorOf("Form.Outcomes")));
    }

    [Fact]
    public async Task Instance_SentTwice_IsOneInstance()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");
        var id = await OfAsync(portal, LitigationState.FirstInstanceDecided);
        var page = await browser.GetAsync($"/litigations/{id}/steps/open-instance");
        Dictionary<string, string> typed = new() { ["Form.Origin"] = "AppealOfPlaintiff", ["Form.Court"] = "天津市第一中级人民法院", ["Form.CaseNumber"] = "（2026）津01行终9号", ["Form.ReceivedOn"] = "2026-11-20" };

        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(page, "main form", typed)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.SubmitAsync(page, "main form", typed)).Status);

        Assert.Equal(2, await portal.WithDatabaseAsync(db => db.Set<Instance>().CountAsync(i => i.LitigationId == id)));
    }

    [Fact]
    public async Task Step_StaleVersion_IsRefused()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");
        var id = await OfAsync(portal, LitigationState.ComplaintReceived);
        var stale = await browser.GetAsync($"/litigations/{id}/steps/schedule-hearing");
        await TakenAsync(browser, $"/litigations/{id}/steps/correct-particulars", new() { ["Form.Plaintiff"] = "改名" });

        Assert.Equal(HttpStatusCode.Conflict, (await browser.SubmitAsync(stale, "main form", new() { ["Form.HeldOn"] = "2026-12-01", ["Form.HeldAt"] = "09:00", ["Form.Place"] = "法庭" })).Status);
        Assert.Equal(id, await OfAsync(portal, LitigationState.ComplaintReceived));
    }

    [Fact]
    public async Task Register_WhileReconsiderationIsOpen_IsRefusedWithTheArticle()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");
        var before = await portal.WithDatabaseAsync(db => db.Set<Reconsideration>().Where(r => r.State == ReconsiderationState.ReplySubmitted).Select(r => r.Id).FirstAsync());

        var answer = await SubmitAsync(browser, "/litigations/register", new(Typed) { ["Form.ReconsiderationId"] = before.ToString() });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("第二十九条第一款", Assert.Single(answer.Errors));
        Assert.Equal("苏静宜", answer.ValueOf("Form.Plaintiff"));
    }

    [Theory]
    [InlineData(LitigationState.ComplaintReceived, "分办")]
    [InlineData(LitigationState.HearingScheduled, "确定出庭人员")]
    [InlineData(LitigationState.FirstInstanceDecided, "登记裁判生效")]
    [InlineData(LitigationState.SecondInstance, "登记结果")]
    [InlineData(LitigationState.Remanded, "登记结果")]
    [InlineData(LitigationState.Effective, "办结")]
    [InlineData(LitigationState.Retrial, "登记结果")]
    public async Task Detail_NamesTheNextStep(LitigationState state, string step)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");

        Assert.Equal(step, (await browser.GetAsync($"/litigations/{await OfAsync(portal, state)}")).TextOf("a.primary"));
        Assert.Null((await (await portal.SignedInAsync("leader")).GetAsync($"/litigations/{await OfAsync(portal, state)}")).TextOf("a.primary"));
    }

    private static Task<Guid> OfAsync(Portal portal, LitigationState state) =>
        portal.WithDatabaseAsync(db => db.Set<Litigation>().Where(l => l.State == state).Select(l => l.Id).FirstAsync());

    private static async Task<string?> LostAsync(Browser browser) =>
        (await browser.GetAsync("/litigations?lostIn=2026")).Document.QuerySelector("table")!.GetAttribute("data-total");

    private static async Task TakenAsync(Browser browser, string path, Dictionary<string, string> fields)
    {
        var answer = await SubmitAsync(browser, path, fields);
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{path}: {answer.Status} {string.Join(" ", answer.Errors)}");
    }

    private static async Task<Answer> SubmitAsync(Browser browser, string path, Dictionary<string, string> fields) =>
        await browser.SubmitAsync(await browser.GetAsync(path), "main form", fields);
}
