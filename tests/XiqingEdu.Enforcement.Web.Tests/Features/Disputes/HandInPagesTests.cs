using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Disputes;

/// <summary>An application against an on-the-spot penalty at the counter of the bureau: 《行政复议法》第三十二条.</summary>
public sealed class HandInPagesTests
{
    private const string Applicant = "殷海涛";

    [Fact]
    public async Task HandIn_ToTheNotice_CountsOnlyFromTheNoticeOn()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        var penalty = await PenaltyAsync(road);
        var received = await ReceivedAsync(browser);
        var offered = (await browser.GetAsync(OnSitePaths.Detail(penalty))).Document.QuerySelector("section[aria-labelledby=disputes] a")!.GetAttribute("href")!;
        Assert.Equal($"{DisputePaths.HandIn}?onSitePenaltyId={penalty}", offered);

        var path = (await road.SubmitAsync(offered, Typed)).Location!;

        var page = await browser.GetAsync(path);
        Assert.Equal("转送复议机关", page.TextOf("a.primary"));
        Assert.Contains("自行纠正", page.TextOf("section[aria-labelledby=next]"));
        Assert.Contains("法定届满日 2026-11-27", page.TextOf("aside"));
        Assert.Contains("请求撤销罚款。", page.TextOf("section[aria-labelledby=application]"));
        Assert.Equal("收到当面提交的申请", page.TextOf("ol.stages li.now"));
        Assert.Equal(received, await ReceivedAsync(browser));
        Assert.Equal("0", (await browser.GetAsync($"{DisputePaths.Reconsiderations}?receivedIn=2026&q={Applicant}")).Document.QuerySelector("table")!.GetAttribute("data-total"));
        var row = (await browser.GetAsync($"{DisputePaths.Reconsiderations}?state=ApplicationHandedIn&q={Applicant}")).TextOf("tbody");
        Assert.Contains(Reconsideration.NoNumber, row);
        Assert.Contains("2026-11-20 当面提交", row);
        var desk = (await browser.GetAsync("/")).TextOf("main");
        Assert.Contains($"{Applicant}申请行政复议", desk);
        Assert.Contains(Applicant, (await browser.GetAsync(DisputePaths.Calendar)).Document.QuerySelector("time[datetime='2026-11-27']")!.Closest("li")!.TextContent);
        Assert.Contains(Applicant, Encoding.UTF8.GetString((await browser.GetAsync(DisputePaths.CalendarFile)).Bytes).Replace("\r\n ", ""));

        await road.DoneAsync(path, DisputeStep.Forward, new() { ["Form.On"] = "2026-11-23" });
        Assert.DoesNotContain($"{Applicant}申请行政复议", (await browser.GetAsync("/")).TextOf("main"));
        Assert.Equal(received, await ReceivedAsync(browser));
        await road.DoneAsync(path, DisputeStep.RecordNotice, new() { ["Form.OrganNumber"] = "津西青政复〔2026〕70号", ["Form.Track"] = "Summary" });

        Assert.Equal(received + 1, await ReceivedAsync(browser));
        var noticed = await browser.GetAsync(path);
        Assert.StartsWith("津西青政复〔2026〕70号", noticed.TextOf("h1"));
        Assert.Equal("收到答复通知", noticed.TextOf("ol.stages li.now"));
        Assert.Contains("法定届满日 2026-11-30", noticed.TextOf("aside"));
        Assert.Contains("津西青政复〔2026〕70号", (await browser.GetAsync(OnSitePaths.Detail(penalty))).TextOf("section[aria-labelledby=disputes]"));
        var id = Guid.Parse(path.Split('/')[^1]);
        Assert.Equal(["Reconsideration.HandIn", "Reconsideration.Forward", "Reconsideration.RecordNotice"],
            await road.Portal.WithDatabaseAsync(db => db.Set<AuditEntry>().Where(e => e.SubjectId == id).OrderBy(e => e.Id).Select(e => e.Action).ToListAsync()));
    }

    [Fact]
    public async Task CorrectOwnAct_ShowsOnThePageOfThePenalty()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        var penalty = await PenaltyAsync(road);
        var received = await ReceivedAsync(browser);
        var path = (await road.SubmitAsync($"{DisputePaths.HandIn}?onSitePenaltyId={penalty}", Typed)).Location!;

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(DisputeRoad.StepOf(path, DisputeStep.CorrectOwnAct))).Status);
        var empty = await road.SubmitAsync(DisputeRoad.StepOf(path, DisputeStep.CorrectOwnAct), new() { ["Form.Correction"] = "撤销罚款。" }, "leader");
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Equal("请选择是否撤销处罚决定。", empty.ErrorOf("Form.Annuls"));
        Assert.Contains("告知申请人的情况", empty.ErrorOf("Form.Told"));
        Assert.Equal("撤销罚款。", empty.ValueOf("Form.Correction"));
        await road.DoneAsync(path, DisputeStep.CorrectOwnAct, new() { ["Form.Annuls"] = "true", ["Form.Correction"] = "撤销罚款。", ["Form.Told"] = "当面告知，申请人撤回申请。" }, "leader");

        Assert.Equal("已办结", (await browser.GetAsync(path)).TextOf("h1 .tag"));
        Assert.Contains("2026-11-23 自行纠正：撤销罚款。", (await browser.GetAsync(OnSitePaths.Detail(penalty))).TextOf("section[aria-labelledby=disputes]"));
        var (fell, owed) = await road.Portal.WithDatabaseAsync(async db => await db.Set<OnSitePenalty>().SingleAsync(p => p.Id == penalty) is var p ? (p.RemedyStatus, p.PayableFen) : default);
        Assert.Equal((RemedyStatus.Annulled, 0), (fell, owed));
        Assert.Equal(received, await ReceivedAsync(browser));
    }

    [Fact]
    public async Task HandIn_EmptyOrBeforeThePenalty_IsRefusedWithTheArticleAndKeepsTheText()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var penalty = await PenaltyAsync(road);

        var empty = await road.SubmitAsync(DisputePaths.HandIn, new() { ["Form.Applicant"] = Applicant });
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Equal("请选择所不服的当场处罚。", empty.ErrorOf("Form.OnSitePenaltyId"));
        Assert.Equal(Applicant, empty.ValueOf("Form.Applicant"));

        var early = await road.SubmitAsync($"{DisputePaths.HandIn}?onSitePenaltyId={penalty}", new(Typed) { ["Form.HandedInOn"] = "2026-11-19" });
        Assert.Equal(HttpStatusCode.BadRequest, early.Status);
        Assert.Contains("早于当场处罚交付之日 2026-11-20", Assert.Single(early.Errors));
        Assert.Contains("第三十二条", Assert.Single(early.Errors));
        Assert.Equal("2026-11-19", early.ValueOf("Form.HandedInOn"));
        Assert.Equal(0, await road.Portal.WithDatabaseAsync(db => db.Set<Reconsideration>().CountAsync(r => r.Applicant == Applicant)));
    }

    /// <summary>A penalty that is not handed over is not offered, nor taken from a forged form.</summary>
    [Fact]
    public async Task HandIn_OverADraftedPenalty_IsRefused()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var drafted = await road.Portal.WithDatabaseAsync(db => db.Set<OnSitePenalty>().Where(p => p.Stage == OnSiteStage.OnSiteDrafted).Select(p => p.Id).FirstAsync());
        var form = await (await road.AsAsync("dispute")).GetAsync(DisputePaths.HandIn);
        Assert.Null(form.Document.QuerySelector($"option[value='{drafted}']"));

        var answer = await (await road.AsAsync("dispute")).PostAsync(DisputePaths.HandIn,
            [.. Typed.Select(t => KeyValuePair.Create(t.Key, t.Value)), new("__RequestVerificationToken", form.ValueOf("__RequestVerificationToken")!), new("Form.OnSitePenaltyId", drafted.ToString())]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("还没有交付当事人", answer.ErrorOf("Form.OnSitePenaltyId"));
    }

    [Fact]
    public async Task HandIn_SentTwice_IsOneRecord()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        var form = await browser.GetAsync($"{DisputePaths.HandIn}?onSitePenaltyId={await PenaltyAsync(road)}");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.SubmitAsync(form, "main form", Typed)));

        Assert.Single(answers.Select(a => (a.Status, a.Location)).Distinct());
        Assert.Equal(1, await road.Portal.WithDatabaseAsync(db => db.Set<Reconsideration>().CountAsync(r => r.Applicant == Applicant)));
    }

    [Fact]
    public async Task Correct_UntilTheNotice_IsThePageOfTheApplication()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var browser = await road.AsAsync("dispute");
        var path = DisputePaths.Reconsideration(await road.OfAsync(ReconsiderationState.ApplicationForwarded));
        var correction = $"{path}/steps/correct-application";
        Assert.Equal(correction, (await browser.GetAsync(DisputeRoad.StepOf(path, DisputeStep.CorrectParticulars))).Location);

        var late = await road.SubmitAsync(correction, new() { ["Form.HandedInOn"] = "2026-11-20" });
        Assert.Equal(HttpStatusCode.BadRequest, late.Status);
        Assert.Contains("不得晚于已登记的转送之日 2026-11-19", late.ErrorOf("Form.HandedInOn"));
        Assert.Equal(HttpStatusCode.Redirect, (await road.SubmitAsync(correction, new() { ["Form.HandedInOn"] = "2026-11-17" })).Status);

        Assert.Equal(new DateOnly(2026, 11, 17), ((Reconsideration)await road.FindAsync(path)).HandedInOn);
        var noticed = DisputePaths.Reconsideration(await road.OfAsync(ReconsiderationState.NoticeReceived));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"{noticed}/steps/correct-application")).Status);
    }

    [Fact]
    public async Task RecordNotice_BeforeTheForwarding_IsRefusedWithTheArticle()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = DisputePaths.Reconsideration(await road.OfAsync(ReconsiderationState.ApplicationForwarded));

        var answer = await road.SubmitAsync(DisputeRoad.StepOf(path, DisputeStep.RecordNotice), new() { ["Form.OrganNumber"] = "1号", ["Form.NoticeReceivedOn"] = "2026-11-18" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("早于转送之日 2026-11-19", answer.ErrorOf("Form.NoticeReceivedOn"));
        Assert.Contains("第三十二条、第四十八条", Assert.Single(answer.Errors));
        Assert.Equal("2026-11-18", answer.ValueOf("Form.NoticeReceivedOn"));
    }

    /// <summary>《行政复议法》第二十三条第一款第一项.</summary>
    [Fact]
    public async Task Suit_OverOnSitePenaltyWithoutAReconsideration_IsRefused_AfterOneThatWasNotAcceptedTaken()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var path = DisputePaths.Reconsideration(await road.OfAsync(ReconsiderationState.ApplicationForwarded));
        var dispute = (Reconsideration)await road.FindAsync(path);
        Dictionary<string, string> complaint = new()
        {
            ["Form.Court"] = "天津市西青区人民法院", ["Form.CourtCaseNumber"] = "（2026）津0111行初99号", ["Form.ComplaintReceivedOn"] = "2026-11-23",
            ["Form.Plaintiff"] = dispute.Applicant, ["Form.ActKind"] = "PenaltyDecision", ["Form.Act"] = dispute.Act, ["Form.OnSitePenaltyId"] = dispute.OnSitePenaltyId.ToString()!,
        };
        var refused = await road.SubmitAsync(DisputePaths.RegisterLitigation, complaint);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("应当先申请行政复议", refused.ErrorOf("Form.ReconsiderationId"));
        Assert.Contains("第二十三条第一款第一项", Assert.Single(refused.Errors));
        Assert.Equal(dispute.Act, refused.ValueOf("Form.Act"));

        await road.DoneAsync(path, DisputeStep.RecordOutcome, new() { ["Form.Outcome"] = "NotAccepted", ["Form.DecidedOn"] = "2026-11-23", ["Form.OutcomeNote"] = "超过申请期限。" });
        var taken = await road.SubmitAsync(DisputePaths.RegisterLitigation, new(complaint) { ["Form.ReconsiderationId"] = dispute.Id.ToString() });

        Assert.True(taken.Status == HttpStatusCode.Redirect, string.Join(" / ", taken.Errors));
        var shown = (await (await road.AsAsync("dispute")).GetAsync(OnSitePaths.Detail(dispute.OnSitePenaltyId!.Value))).TextOf("section[aria-labelledby=disputes]")!;
        Assert.Contains("不予受理。超过申请期限。", shown);
        Assert.Contains("（2026）津0111行初99号", shown);
    }

    [Fact]
    public async Task OnSitePage_OfWhoMayNotReadDisputes_SaysNothingOfThem()
    {
        await using var road = await DisputeRoad.OpenAsync();
        var id = await road.Portal.WithDatabaseAsync(db => db.Set<Reconsideration>().Where(r => r.OnSitePenaltyId != null).Select(r => r.OnSitePenaltyId!.Value).FirstAsync());

        Assert.Null((await (await road.AsAsync("handler1")).GetAsync(OnSitePaths.Detail(id))).Document.QuerySelector("section[aria-labelledby=disputes]"));
        var read = (await (await road.AsAsync("unithead")).GetAsync(OnSitePaths.Detail(id))).Document.QuerySelector("section[aria-labelledby=disputes]")!;
        Assert.DoesNotContain("登记", read.TextContent);
    }

    private static Dictionary<string, string> Typed => new() { ["Form.Applicant"] = Applicant, ["Form.HandedInOn"] = "2026-11-20", ["Form.Request"] = "请求撤销罚款。" };

    /// <summary>One that was handed over on 2026-11-20 and has no dispute.</summary>
    private static Task<Guid> PenaltyAsync(DisputeRoad road) =>
        road.Portal.WithDatabaseAsync(db => db.Set<OnSitePenalty>().Where(p => p.Party.Name == Applicant && p.ServedOn != null).Select(p => p.Id).SingleAsync());

    private static async Task<int> ReceivedAsync(Browser browser) =>
        int.Parse((await browser.GetAsync($"{DisputePaths.Figures}?year=2026")).TextOf("[data-figure='reconsideration.received']")!);
}
