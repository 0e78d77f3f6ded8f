using System.Net;
using MiniExcelLibs;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

/// <summary>What was learnt from a decision that fell stands where the same violation is worked on.</summary>
public sealed class LessonTests
{
    [Fact]
    public async Task Lesson_OfARevokedDecision_StandsOnCasesWithTheSameViolation()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var decided = await CaseAsync(road, "cases", decided: true);
        var path = await TaughtAsync(road, decided.Id);
        var same = await CaseAsync(road, decided.Violation, decided: false);
        var other = await CaseAsync(road, "!" + decided.Violation, decided: false);

        var handler = await (await road.AsAsync("handler1")).GetAsync(CasePaths.Detail(same.Id));
        Assert.Contains("没有告知听证权利。", handler.TextOf("section[aria-labelledby=past-lessons]"));
        Assert.Contains("告知、陈述申辩和听证", handler.TextOf("section[aria-labelledby=past-lessons]"));
        Assert.Contains(FileCheck.Rules[0].Title, handler.TextOf("section[aria-labelledby=past-lessons]"));
        Assert.Contains("增加听证权利核对。", handler.TextOf("section[aria-labelledby=past-lessons]"));
        Assert.Null(handler.Document.QuerySelector("section[aria-labelledby=past-lessons] a"));
        Assert.Equal(path, (await (await road.AsAsync("leader")).GetAsync(CasePaths.Detail(decided.Id))).Document.QuerySelector("section[aria-labelledby=past-lessons] a")!.GetAttribute("href"));
        Assert.Null((await (await road.AsAsync("unithead")).GetAsync(CasePaths.Detail(other.Id))).Document.GetElementById("past-lessons"));
        Assert.Contains("违反：" + FileCheck.Rules[0].Title, (await (await road.AsAsync("dispute")).GetAsync(path)).TextOf("section[aria-labelledby=lessons]"));
    }

    [Fact]
    public async Task List_FiltersByWhatIsOpenOverdueAndDone()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        async Task<int> TotalAsync(string query) =>
            int.Parse((await browser.GetAsync(DisputePaths.Lessons + query)).Document.QuerySelector("table[data-total]")!.GetAttribute("data-total")!);

        var (all, open, done, overdue) = (await TotalAsync(""), await TotalAsync("?state=Open"), await TotalAsync("?state=Done"), await TotalAsync("?state=Overdue"));
        Assert.Equal(all, open + done);
        Assert.True(all > 0 && open > 0 && done > 0, $"{all} {open} {done}");

        var decided = await CaseAsync(road, "cases", decided: true);
        var (same, atNotice, atService) = (await TotalAsync($"?violation={decided.Violation}"), await TotalAsync($"?violation={decided.Violation}&step=Notice"), await TotalAsync($"?violation={decided.Violation}&step=Service"));
        var path = await TaughtAsync(road, decided.Id);
        Assert.Equal((all + 1, open + 1, overdue), (await TotalAsync(""), await TotalAsync("?state=Open"), await TotalAsync("?state=Overdue")));
        Assert.Equal(1, await TotalAsync("?q=没有告知听证权利"));
        Assert.Equal((same + 1, atNotice + 1, atService), (await TotalAsync($"?violation={decided.Violation}"), await TotalAsync($"?violation={decided.Violation}&step=Notice"),
            await TotalAsync($"?violation={decided.Violation}&step=Service")));
        Assert.Equal(all + 1, await TotalAsync("?state=zzz&step=zzz"));

        road.Portal.Clock.Advance(TimeSpan.FromDays(60));
        browser = await road.Portal.SignedInAsync("dispute");
        Assert.True(await TotalAsync("?state=Overdue") > overdue);
        Assert.Contains("逾期未完成", (await browser.GetAsync(DisputePaths.Lessons + "?q=没有告知听证权利")).TextOf("table"));
        Assert.NotEqual("", path);
    }

    [Fact]
    public async Task Export_HasTheRowsOfTheList_AndIsLogged()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        var total = (await browser.GetAsync(DisputePaths.Lessons + "?state=Done")).Document.QuerySelector("table[data-total]")!.GetAttribute("data-total");
        var file = await browser.GetAsync(DisputePaths.ExportLessons + "?state=Done");
        using var stream = new MemoryStream(file.Bytes);

        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Equal(total, stream.Query(useHeaderRow: true).Count().ToString());
        Assert.NotNull(await road.Portal.NewestEntryAsync("Lesson.Exported"));
    }

    private static async Task<string> TaughtAsync(DisputeRoad road, Guid caseId)
    {
        var registered = await road.SubmitAsync($"{DisputePaths.RegisterReconsideration}?penaltyCaseId={caseId}", new()
        {
            ["Form.OrganNumber"] = "津西青政复〔2026〕88号", ["Form.Organ"] = "天津市西青区人民政府", ["Form.NoticeReceivedOn"] = "2026-11-20",
            ["Form.Track"] = "Ordinary", ["Form.Applicant"] = "某公司", ["Form.ActKind"] = "PenaltyDecision", ["Form.Act"] = "处罚决定", ["Form.PenaltyCaseId"] = caseId.ToString(),
        });
        Assert.True(registered.Status == HttpStatusCode.Redirect, string.Join(" ", registered.Errors));
        var path = registered.Location!;
        await road.DoneAsync(path, DisputeStep.RecordOutcome, new() { ["Form.Outcome"] = "Revoked", ["Form.DecidedOn"] = "2026-11-23", ["Form.Note"] = "程序违法。" });
        await road.DoneAsync(path, DisputeStep.RecordLesson, new()
        {
            ["Form.Step"] = "Notice", ["Form.Rule"] = FileCheck.Rules[0].Code, ["Form.Defect"] = "没有告知听证权利。", ["Form.Measure"] = "增加听证权利核对。", ["Form.DueOn"] = "2026-12-20",
        });
        return path;
    }

    private static async Task<(Guid Id, string Violation)> CaseAsync(DisputeRoad road, string violation, bool decided)
    {
        var handler = (await road.Portal.DemoAccountsAsync()).Single(a => a.UserName == "handler1").PersonId;
        var cases = await road.Portal.WithDatabaseAsync(db => Task.FromResult(db.Set<Domain.Penalties.PenaltyCase>()
            .Where(c => c.ViolationCode != "" && (c.LeadHandlerId == handler || c.AssistantHandlerId == handler)).Select(c => new { c.Id, c.ViolationCode, c.DecidedOn, c.DecidedKind, c.RemedyStatus }).ToList()));
        var fitting = violation == "cases"
            ? cases.Where(c => c.DecidedKind == Domain.Penalties.Sanctions.OutcomeKind.Penalty && c.RemedyStatus == Domain.Penalties.Remedies.RemedyStatus.None && c.DecidedOn < new DateOnly(2026, 11, 20)
                && cases.Any(o => o.Id != c.Id && o.ViolationCode == c.ViolationCode && o.DecidedOn is null)).OrderByDescending(c => c.DecidedOn)
            : violation[0] == '!' ? cases.Where(c => c.ViolationCode != violation[1..])
            : cases.Where(c => c.ViolationCode == violation && c.DecidedOn is null);
        var found = fitting.First();
        return (found.Id, found.ViolationCode);
    }
}
