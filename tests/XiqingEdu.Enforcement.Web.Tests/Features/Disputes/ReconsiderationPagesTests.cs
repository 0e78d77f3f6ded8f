using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

public sealed class ReconsiderationPagesTests
{
    private const string Register = "/reconsiderations/register";

    private static Dictionary<string, string> Typed => new()
    {
        ["Form.OrganNumber"] = "津西青政复〔2026〕70号", ["Form.Track"] = "Summary", ["Form.NoticeReceivedOn"] = "2026-11-20",
        ["Form.Applicant"] = "苏静宜", ["Form.ActKind"] = "InformationDisclosure", ["Form.Act"] = "政府信息公开答复（西青教公开〔2026〕12号）",
    };

    [Fact]
    public async Task Register_ToTheLessonAndClose_EachStepOnceByWhomTheTableSays()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        var path = (await road.SubmitAsync(Register, Typed)).Location!;
        var id = Guid.Parse(path.Split('/')[^1]);

        var page = await browser.GetAsync(path);
        Assert.Equal("分办", page.TextOf("a.primary"));
        Assert.Contains("法定届满日 2026-11-27", page.Document.Body!.TextContent);
        Assert.Contains("第五十四条", page.TextOf("details"));
        await road.AnsweredAsync(path, "2026-11-23");
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(DisputeRoad.StepOf(path, DisputeStep.ApproveStatement))).Status);

        await road.DoneAsync(path, DisputeStep.RecordOutcome, new() { ["Form.Outcome"] = "Revoked", ["Form.DecidedOn"] = "2026-11-23", ["Form.OrderedToRemake"] = "true" });
        var early = await browser.GetAsync(DisputeRoad.StepOf(path, DisputeStep.Close));
        Assert.Contains("还没有报告履行情况", early.Document.Body!.TextContent);
        Assert.Contains("须先总结问题与整改", early.Document.Body.TextContent);
        await road.DoneAsync(path, DisputeStep.StartCompliance, new() { ["Form.Duty"] = "重新答复", ["Form.DueOn"] = "2026-12-10" });
        await road.DoneAsync(path, DisputeStep.ReportCompliance, new() { ["Form.On"] = "2026-11-23", ["Form.Note"] = "已重新答复" });
        await road.DoneAsync(path, DisputeStep.RecordLesson, new() { ["Form.Step"] = "Duty", ["Form.Defect"] = "遗漏信息", ["Form.Measure"] = "会签", ["Form.DueOn"] = "2026-12-31" });
        await road.DoneAsync(path, DisputeStep.Close, new() { ["Form.On"] = "2026-11-23" });

        var actions = await road.Portal.WithDatabaseAsync(db => db.Set<AuditEntry>().Where(e => e.SubjectId == id).OrderBy(e => e.Id).Select(e => e.Action).ToListAsync());
        Assert.Equal(((DisputeStep[])[DisputeStep.Receive, DisputeStep.Assign, DisputeStep.DraftStatement, DisputeStep.FreezeEvidence, DisputeStep.ApproveStatement, DisputeStep.SubmitStatement,
            DisputeStep.RecordOutcome, DisputeStep.StartCompliance, DisputeStep.ReportCompliance, DisputeStep.RecordLesson, DisputeStep.Close]).Select(x => $"Reconsideration.{x}"), actions);
        Assert.Equal("已办结", (await browser.GetAsync(path)).TextOf("h1 .tag"));
        Assert.Equal("3", (await browser.GetAsync("/reconsiderations?correctedIn=2026")).Document.QuerySelector("table")!.GetAttribute("data-total"));
        await road.DoneAsync(path, DisputeStep.CompleteMeasure, new() { ["Form.On"] = "2026-11-23", ["Form.Done"] = "会签已实行" });
        Assert.NotNull((await road.FindAsync(path)).Lessons.Single().DoneOn);
    }

    [Fact]
    public async Task Assigned_TheUnitIsAskedForTheFile_UntilTheEvidenceIsFrozen() // 第四十八条
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = $"/reconsiderations/{await road.OfAsync(ReconsiderationState.NoticeReceived)}";
        var number = (await road.FindAsync(path)).Number;
        async Task<IReadOnlyList<string>> AskedAsync() =>
            [.. (await (await road.AsAsync("unithead")).GetAsync("/")).Document.QuerySelectorAll("main li, main tr").Select(r => r.TextContent).Where(t => t.Contains("提供案卷材料") && t.Contains(number))];
        Assert.Empty(await AskedAsync());
        Assert.Contains("执法科", (await (await road.AsAsync("dispute")).GetAsync(DisputeRoad.StepOf(path, DisputeStep.Assign))).Document.QuerySelectorAll("datalist option").Select(o => o.GetAttribute("value")));

        await road.DoneAsync(path, DisputeStep.Assign, new() { ["Form.Unit"] = "执法科", ["Form.Request"] = "三个工作日内提供全部案卷。" });
        Assert.Contains("三个工作日内提供全部案卷。", Assert.Single(await AskedAsync()));

        await road.DoneAsync(path, DisputeStep.FreezeEvidence, DisputeRoad.OneNorm);
        Assert.Empty(await AskedAsync());
    }

    [Fact]
    public async Task Hearing_WithoutLeader_WaitsForTheHeadOfTheBureau()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = $"/reconsiderations/{await road.OfAsync(ReconsiderationState.NoticeReceived)}";
        await road.DoneAsync(path, DisputeStep.ScheduleHearing, new() { ["Form.HeldOn"] = "2026-12-01", ["Form.HeldAt"] = "09:30", ["Form.Place"] = "听证室" });

        var lawyer = await road.SubmitAsync(DisputeRoad.StepOf(path, DisputeStep.PlanAppearance),
            new() { ["Form.Absence"] = "OfficialDuty", ["Form.Explanation"] = "出差", ["Form.Proof"] = "通知", ["Form.Lawyers"] = "某律师" });
        Assert.Equal(HttpStatusCode.BadRequest, lawyer.Status);
        Assert.Contains("不得仅委托律师", lawyer.ErrorOf("Form.Staff"));
        Assert.Equal("某律师", lawyer.ValueOf("Form.Lawyers"));
        await road.DoneAsync(path, DisputeStep.PlanAppearance, new() { ["Form.Absence"] = "OfficialDuty", ["Form.Explanation"] = "出差", ["Form.Proof"] = "通知", ["Form.Staff"] = "郑晓岚" });

        Assert.Contains("批准负责人不出庭", (await (await road.AsAsync("chief")).GetAsync("/")).Document.Body!.TextContent);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await road.AsAsync("leader")).GetAsync(DisputeRoad.StepOf(path, DisputeStep.ApproveAbsence))).Status);
        await road.DoneAsync(path, DisputeStep.ApproveAbsence, new() { ["Form.Opinion"] = "同意。" }, "chief");
        Assert.Equal("同意。", (await road.FindAsync(path)).Hearings.Single().Plan!.AbsenceApproval!.Opinion);
        Assert.Equal(AbsenceReason.OfficialDuty, (await road.FindAsync(path)).Hearings.Single().Plan!.Absence);
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
        var path = $"/reconsiderations/{id}/steps/correct-outcome";

        var refused = await SubmitAsync(browser, path, new() { ["Form.Outcome"] = "Upheld" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("更正理由", refused.ErrorOf("Form.CorrectionReason"));
        Assert.Equal(HttpStatusCode.Redirect, (await SubmitAsync(browser, path, new() { ["Form.Outcome"] = "Upheld", ["Form.CorrectionReason"] = "主文为维持" })).Status);
        Assert.Equal("主文为维持", await portal.WithDatabaseAsync(db => db.Set<AuditEntry>().Where(e => e.SubjectId == id && e.Action == "Reconsideration.CorrectOutcome").Select(e => e.Reason).SingleAsync()));
    }

    [Fact]
    public async Task Correct_StaleVersion_IsRefusedAndKeepsTheText()
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync("dispute");
        var id = await portal.WithDatabaseAsync(db => db.Set<Reconsideration>().Where(r => r.State == ReconsiderationState.NoticeReceived).Select(r => r.Id).FirstAsync());
        var stale = await browser.GetAsync($"/reconsiderations/{id}/steps/correct-particulars");
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
