using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

/// <summary>A mistaken registration is struck out and counts nowhere; one that counts cannot be deleted.</summary>
public sealed class StrikeOutPagesTests
{
    private const string Person = "苏静宜";
    private const string Act = "某通知（误登记）";

    public static TheoryData<DisputeChannel> Both => [DisputeChannel.Reconsideration, DisputeChannel.Litigation];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task StrikeOut_RightAfterRegistration_CountsNowhereAndStaysReadable(DisputeChannel channel)
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        var before = await CountedAsync(browser, channel);
        var path = await RegisterAsync(road, channel);
        var counted = await CountedAsync(browser, channel);
        Assert.Equal((before.Received + 1, before.Pending + 1, before.Listed + 1, true, true, true), counted);

        await road.DoneAsync(path, DisputeStep.StrikeOut, new() { ["Form.Opinion"] = "与另一件重复登记。" });

        Assert.Equal(before, await CountedAsync(browser, channel));
        var page = await browser.GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, "误登记已注销"), (page.Status, page.TextOf("h1 .tag")));
        Assert.Contains("注销误登记：与另一件重复登记。", page.TextOf("section[aria-labelledby=next]"));
        Assert.Contains(Act, page.TextOf("aside"));
        Assert.Null(page.Document.QuerySelector("a.primary"));
        Assert.Null(page.Document.QuerySelector("ol.stages"));
        var struck = await browser.GetAsync($"{DisputePaths.List(channel)}?state=StruckOut");
        Assert.Equal("1", struck.Document.QuerySelector("table")!.GetAttribute("data-total"));
        Assert.Contains(Person, struck.TextOf("tbody"));
        var entry = await road.Portal.NewestEntryAsync($"{channel}.StrikeOut");
        Assert.Equal(("与另一件重复登记。", Guid.Parse(path.Split('/')[^1])), (entry!.Reason, entry.SubjectId));
        Assert.Equal(HttpStatusCode.BadRequest, (await road.SubmitAsync(DisputeRoad.StepOf(path, DisputeStep.CorrectParticulars))).Status);
    }

    /// <summary>A reconsideration that was struck out keeps nobody from the court, and is not the one before the suit.</summary>
    [Fact]
    public async Task StrikeOut_OfAReconsideration_LeavesTheWayToTheCourtOpen()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = await RegisterAsync(road, DisputeChannel.Reconsideration);
        var barred = await road.SubmitAsync(DisputePaths.RegisterLitigation, Complaint);
        Assert.Equal(HttpStatusCode.BadRequest, barred.Status);
        Assert.Contains("第二十九条第一款", Assert.Single(barred.Errors));
        var id = path.Split('/')[^1];
        Assert.NotNull(barred.Document.QuerySelector($"option[value='{id}']"));

        await road.DoneAsync(path, DisputeStep.StrikeOut, new() { ["Form.Opinion"] = "不是本局的案件。" });

        Assert.Null((await (await road.AsAsync("dispute")).GetAsync(DisputePaths.RegisterLitigation)).Document.QuerySelector($"option[value='{id}']"));
        Assert.Equal(HttpStatusCode.Redirect, (await road.SubmitAsync(DisputePaths.RegisterLitigation, Complaint)).Status);
    }

    [Fact]
    public async Task StrikeOut_TakesTheRemedyOffThePenaltyCase_WithTheReason()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var browser = await desk.AsAsync("dispute");
        var id = await desk.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().Where(c => c.Party!.Name == "天津市西青区知渊文化传播有限公司").Select(c => c.Id).SingleAsync());
        var registered = await browser.SubmitAsync(await browser.GetAsync($"{DisputePaths.RegisterReconsideration}?penaltyCaseId={id}"), "main form", new(Notice) { ["Form.ActKind"] = "PenaltyDecision" });
        Assert.Equal(RemedyStatus.UnderReconsideration, (await desk.FindAsync(id)).RemedyStatus);
        Assert.Contains(registered.Location!, (await browser.GetAsync(CasePaths.Detail(id))).Text);

        var answer = await browser.SubmitAsync(await browser.GetAsync(registered.Location + "/steps/strike-out"), "main form", new() { ["Form.Opinion"] = "选错了案件。" });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var after = await desk.FindAsync(id);
        Assert.Equal(RemedyStatus.None, after.RemedyStatus);
        Assert.Empty(after.RemedyPeriods);
        Assert.Equal(Step.CorrectRemedy, after.Events[^1].Step);
        Assert.Contains("选错了案件。", after.Events[^1].Sentence);
        Assert.DoesNotContain(registered.Location!, (await browser.GetAsync(CasePaths.Detail(id))).Text);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task StrikeOut_OfWhatCounts_IsRefusedWithTheArticleAndKeepsTheText(DisputeChannel channel)
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        var path = await RegisterAsync(road, channel);
        var form = await browser.GetAsync(DisputeRoad.StepOf(path, DisputeStep.StrikeOut));
        await road.DoneAsync(path, DisputeStep.Assign, new() { ["Form.Unit"] = "执法科", ["Form.Request"] = "请提供案卷。" });
        var now = await road.FindAsync(path);

        var refused = await browser.PostAsync(form.Path,
        [
            new("__RequestVerificationToken", form.ValueOf("__RequestVerificationToken")!), new("Form.Version", now.Version.ToString()), new("Form.Opinion", "不想要了。"),
        ]);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("本件已经“分办”（2026-11-23），计入行政复议、行政应诉统计并须归档，不得删除；登记内容有误的，请“更正登记内容”或者“更正结果”。", refused.TextOf("main"));
        Assert.Contains("《中华人民共和国档案法》第十四条、第二十一条第二款", refused.TextOf("main"));
        Assert.Contains("不想要了。", refused.TextOf("section[aria-labelledby=typed]"));
        var after = await road.FindAsync(path);
        Assert.Equal((now.Version, now.StateWord, null), (after.Version, after.StateWord, after.StruckOutOn));
        Assert.Null(await road.Portal.NewestEntryAsync($"{channel}.StrikeOut"));
        Assert.DoesNotContain("注销误登记", (await browser.GetAsync(path)).TextOf("section[aria-labelledby=next]"));
    }

    [Fact]
    public async Task StrikeOut_WithoutAReason_IsRefused_AndASecondClickChangesNothing()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        var path = await RegisterAsync(road, DisputeChannel.Litigation);
        var form = await browser.GetAsync(DisputeRoad.StepOf(path, DisputeStep.StrikeOut));

        var empty = await browser.SubmitAsync(form, "main form");
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.NotEmpty(empty.ErrorOf("Form.Opinion")!);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(form, "main form", new() { ["Form.Opinion"] = "重复登记。" })).Status);

        Assert.Equal(HttpStatusCode.Conflict, (await browser.SubmitAsync(form, "main form", new() { ["Form.Opinion"] = "重复登记。" })).Status);
        var id = Guid.Parse(path.Split('/')[^1]);
        Assert.Equal(1, await road.Portal.WithDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(e => e.SubjectId == id && e.Action == "Litigation.StrikeOut")));
    }

    /// <summary>The form of the registration sent once more finds the record that is there, also when it was struck out meanwhile.</summary>
    [Fact]
    public async Task Register_SentAgainAfterTheStrikeOut_IsNotRegisteredAgain()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        var form = await browser.GetAsync(DisputePaths.RegisterReconsideration);
        var path = (await browser.SubmitAsync(form, "main form", Notice)).Location!;
        await road.DoneAsync(path, DisputeStep.StrikeOut, new() { ["Form.Opinion"] = "重复登记。" });

        var again = await browser.SubmitAsync(form, "main form", Notice);

        Assert.Equal((HttpStatusCode.Redirect, path), (again.Status, again.Location));
        Assert.Equal("误登记已注销", (await road.FindAsync(path)).StateWord);
    }

    private static Dictionary<string, string> Notice => new()
    {
        ["Form.OrganNumber"] = "津西青政复〔2026〕70号", ["Form.Track"] = "Ordinary", ["Form.NoticeReceivedOn"] = "2026-11-20", ["Form.Applicant"] = Person, ["Form.ActKind"] = "Other", ["Form.Act"] = Act,
    };

    private static Dictionary<string, string> Complaint => new()
    {
        ["Form.Court"] = "天津市西青区人民法院", ["Form.CourtCaseNumber"] = "（2026）津0111行初99号", ["Form.ComplaintReceivedOn"] = "2026-11-20",
        ["Form.Plaintiff"] = Person, ["Form.ActKind"] = "Other", ["Form.Act"] = Act,
    };

    private static async Task<string> RegisterAsync(DisputeRoad road, DisputeChannel channel) => channel == DisputeChannel.Reconsideration
        ? (await road.SubmitAsync(DisputePaths.RegisterReconsideration, Notice)).Location! : (await road.SubmitAsync(DisputePaths.RegisterLitigation, Complaint)).Location!;

    /// <summary>What the person is counted in: the year's figures, the list, and whether desk, calendar and calendar file name the person.</summary>
    private static async Task<(int Received, int Pending, int Listed, bool OnDesk, bool InCalendar, bool InFile)> CountedAsync(Browser browser, DisputeChannel channel)
    {
        var figures = await browser.GetAsync($"{DisputePaths.Figures}?year=2026");
        int Figure(string key) => int.Parse(figures.TextOf($"[data-figure='{channel.ToString().ToLowerInvariant()}.{key}']")!);
        var list = await browser.GetAsync($"{DisputePaths.List(channel)}?receivedIn=2026");
        var calendar = (await browser.GetAsync(DisputePaths.Calendar + "?month=2026-12")).Text;
        return (Figure("received"), Figure("pending"), int.Parse(list.Document.QuerySelector("table")!.GetAttribute("data-total")!), (await browser.GetAsync("/")).Text.Contains(Person),
            calendar.Contains(Person), Encoding.UTF8.GetString((await browser.GetAsync(DisputePaths.CalendarFile)).Bytes).Replace("\r\n ", "").Contains(Person));
    }
}
