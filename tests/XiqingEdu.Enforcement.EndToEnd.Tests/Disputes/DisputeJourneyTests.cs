using System.Globalization;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.EndToEnd.Tests.Cases;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Disputes;

/// <summary>Disputes over penalty decisions from the notice to the close, each step in the window of the person whose it is.</summary>
public sealed class DisputeJourneyTests : IAsyncLifetime
{
    private readonly Desk desk = new();
    private string page = "";

    /// <inheritdoc />
    public ValueTask InitializeAsync() => desk.InitializeAsync();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task UpheldDecision_GoesToCourt_LostAtFirstInstance_WonOnAppeal()
    {
        var job = new CaseJourney(desk, "dispute");
        var caseId = await DecidedCaseAsync();
        var (received, lost, sittings, led) = await FiguresAsync();

        await job.AsAsync("dispute", v => RegisterReconsiderationAsync(v, caseId, "津西青政复〔2026〕88号"));
        var reconsideration = page;
        await AnswerAsync(job);
        await job.AsAsync("dispute", async v =>
        {
            await StepAsync(v, "record-outcome", async () =>
            {
                await v.Page.SelectOptionAsync("[name='Form.Outcome']", "Upheld");
                await v.Page.FillAsync("[name='Form.DecidedOn']", Day);
            });
            await StepAsync(v, "close", () => v.Page.FillAsync("[name='Form.On']", Day));
            await v.OpenAsync($"{DisputePaths.RegisterLitigation}?reconsiderationId={reconsideration.Split('/')[^1]}", "dispute-register-suit");
            await v.Page.FillAsync("[name='Form.Court']", "天津市西青区人民法院");
            await v.Page.FillAsync("[name='Form.CourtCaseNumber']", "（2026）津0111行初199号");
            await v.Page.FillAsync("[name='Form.ComplaintReceivedOn']", Day);
            await v.Page.FillAsync("[name='Form.Plaintiff']", "某公司");
            await v.Page.SelectOptionAsync("[name='Form.ActKind']", "PenaltyDecision");
            await v.Page.FillAsync("[name='Form.Act']", "处罚决定");
            await v.Page.SelectOptionAsync("[name='Form.ReconsiderationId']", reconsideration.Split('/')[^1]);
            await v.Page.SelectOptionAsync("[name='Form.PenaltyCaseId']", caseId.ToString());
            await v.Page.CheckAsync("[name='Form.GovernmentIsCoDefendant'][type=checkbox]");
            await SendAsync(v);
        });
        await AnswerAsync(job);
        await HeardAsync(job, "第三法庭");
        await JudgedAsync(job, "Revoked");
        Assert.Equal((received + 1, lost, sittings + 1, led + 1), await FiguresAsync());
        await job.AsAsync("dispute", v => StepAsync(v, "open-instance", async () =>
        {
            await v.Page.CheckAsync("[name='Form.Level'][value=Second]");
            await v.Page.SelectOptionAsync("[name='Form.Origin']", "AppealOfBureau");
            await v.Page.FillAsync("[name='Form.Court']", "天津市第一中级人民法院");
            await v.Page.FillAsync("[name='Form.CaseNumber']", "（2026）津01行终99号");
            await v.Page.FillAsync("[name='Form.ReceivedOn']", Day);
        }));
        await JudgedAsync(job, "Reversed", "ClaimsDismissed");
        await job.AsAsync("dispute", async v =>
        {
            await StepAsync(v, "take-effect", () => v.Page.FillAsync("[name='Form.On']", Day));
            await StepAsync(v, "close", () => v.Page.FillAsync("[name='Form.On']", Day));
            Assert.Contains("未败诉", await v.Page.InnerTextAsync("main"));
        });
        Assert.Equal((received + 1, lost, sittings + 1, led + 1), await FiguresAsync());
        await using var phone = await desk.VisitAsync("leader", width: 390, height: 844);
        await phone.OpenAsync(page, "dispute-suit-on-a-phone");
        Assert.Contains("已办结", await phone.Page.InnerTextAsync("h1"));
    }

    [Fact]
    public async Task RevokedDecision_IsWithdrawnFromThePublic_LearntFrom_AndDecidedAnew()
    {
        var job = new CaseJourney(desk, "revoked");
        var (caseId, oldNotice) = await PublishedCaseAsync();
        var (corrected, before) = (await FigureAsync("reconsideration.corrected"), await WithdrawnInPublicAsync(oldNotice));
        Assert.DoesNotContain("已撤回", before);

        await job.AsAsync("dispute", v => RegisterReconsiderationAsync(v, caseId, "津西青政复〔2026〕99号"));
        var reconsideration = page;
        await AnswerAsync(job);
        await job.AsAsync("dispute", async v =>
        {
            await StepAsync(v, "record-outcome", async () =>
            {
                await v.Page.SelectOptionAsync("[name='Form.Outcome']", "Revoked");
                await v.Page.FillAsync("[name='Form.DecidedOn']", Day);
                await v.Page.CheckAsync("[name='Form.OrderedToRemake'][type=checkbox]");
                await v.Page.FillAsync("[name='Form.OutcomeNote']", "主要事实不清、证据不足：违法所得没有计算过程。撤销，责令六十日内重新作出。");
            });
            await StepAsync(v, "start-compliance", async () =>
            {
                await v.Page.FillAsync("[name='Form.Duty']", "执法科补充调查，重新告知、审核并作出决定；办公室撤回公示。");
                await v.Page.FillAsync("[name='Form.DueOn']", "2027-01-20");
            });
            await StepAsync(v, "record-lesson", async () =>
            {
                await v.Page.SelectOptionAsync("[name='Form.Step']", "Facts");
                await v.Page.FillAsync("[name='Form.Defect']", "收费数额没有逐笔计算。");
                await v.Page.FillAsync("[name='Form.Measure']", "调查终结报告附收费明细表，审核时逐笔核对。");
                await v.Page.FillAsync("[name='Form.DueOn']", "2026-12-31");
            });
            await v.OpenAsync($"{page}/steps/close", "dispute-close-too-early");
            Assert.Contains("还没有报告履行情况", await v.Page.InnerTextAsync("main"));
        });
        Assert.Equal(corrected + 1, await FigureAsync("reconsideration.corrected"));

        job.Open(CasePaths.Detail(caseId));
        await job.AsAsync("publicity", v => job.StepAsync(v, "withdraw-publicity", () => v.Page.FillAsync("[name='Form.Reason']", "该决定已被行政复议决定撤销。")));
        await job.AsAsync("unithead", v => job.StepAsync(v, "approve-withdrawal"));
        Assert.Contains("该决定已被行政复议决定撤销。", await WithdrawnInPublicAsync(oldNotice));

        await job.AsAsync("leader", async v =>
        {
            await job.TakeAsync(v, "remake-case", () => v.Page.FillAsync("[name='Form.Opinion']", "按复议决定重新调查、作出决定。"));
            job.Open(new Uri(v.Page.Url).AbsolutePath);
            Assert.NotEqual(CasePaths.Detail(caseId), job.Page);
            Assert.Contains("不得以同一事实和理由", await v.Page.InnerTextAsync("main"));
        });
        await DecideAnewAsync(job);
        await job.AsAsync("dispute", async v =>
        {
            page = reconsideration;
            await StepAsync(v, "report-compliance", async () =>
            {
                await v.Page.FillAsync("[name='Form.On']", Day);
                await v.Page.FillAsync("[name='Form.Note']", "已撤回公示，已重新作出行政处罚决定并送达。");
            });
            await StepAsync(v, "complete-measure", async () =>
            {
                await v.Page.CheckAsync("[name='Form.LessonId'][type=radio]");
                await v.Page.FillAsync("[name='Form.On']", Day);
                await v.Page.FillAsync("[name='Form.Done']", "重新作出的决定已附收费明细表。");
            });
            await StepAsync(v, "close", () => v.Page.FillAsync("[name='Form.On']", Day));
            Assert.Contains("已办结", await v.Page.InnerTextAsync("h1"));
        });
        await job.AsAsync("leader", async v =>
        {
            await v.OpenAsync(CasePaths.Detail(caseId), "revoked-case");
            Assert.Contains("撤销", await v.Page.InnerTextAsync("main"));
            await v.OpenAsync(job.Page, "remade-case");
            Assert.Contains("已公示", await v.Page.InnerTextAsync("main"));
        });
    }

    // The new act, on facts that were established anew, with less money than the one that fell; the lesson stands on the report's page.
    private async Task DecideAnewAsync(CaseJourney job)
    {
        await job.AsAsync("handler1", v => job.EvidenceAsync(v, "收费明细表（逐笔核对）", "Documentary"));
        await job.AsAsync("handler2", v => job.EvidenceAsync(v, "询问笔录（重新制作）", "PartyStatement"));
        await job.AsAsync("handler1", v => job.StepAsync(v, "conclude-investigation", async () =>
        {
            Assert.Contains("收费数额没有逐笔计算。", await v.Page.InnerTextAsync("section[aria-labelledby=past-lessons]"));
            await CaseJourney.ReportAsync(v, "经逐笔核对收费明细，该机构收取费用21,400元，已全部退还。", "收费明细表与询问笔录相互印证。", "已全部退费。", "已责令改正，当事人已停止培训。");
            await CaseJourney.ProposeFineAsync(v, "Serious", "15000");
        }));
        await job.AsAsync("unithead", v => job.StepAsync(v, "approve-proposal"));
        await job.AsAsync("handler1", async v =>
        {
            await job.StepAsync(v, "serve-prior-notice", () => v.Page.FillAsync("[name='Form.Recipient']", "法定代表人（本人签收）"));
            await job.StepAsync(v, "record-defense", () => v.Page.CheckAsync("[name='Form.Kind'][value=Waived]"));
        });
        await job.AsAsync("unithead", v => job.StepAsync(v, "send-to-review"));
        await job.AsAsync("reviewer", v => job.StepAsync(v, "pass-review", async () =>
        {
            Assert.Contains("收费数额没有逐笔计算。", await v.Page.InnerTextAsync("section[aria-labelledby=past-lessons]"));
            await CaseJourney.FindingsAsync(v);
            await v.Page.FillAsync("[name='Form.Opinion']", "收费数额已逐笔计算，同意拟处罚意见。");
        }));
        await job.AsAsync("leader", v => job.StepAsync(v, "decide-penalty", () => v.Page.FillAsync("[name='Form.Opinion']", "同意。")));
        await job.AsAsync("handler1", v => job.StepAsync(v, "serve-decision", () => v.Page.FillAsync("[name='Form.Recipient']", "法定代表人（本人签收）")));
        await job.AsAsync("publicity", v => job.StepAsync(v, "prepare-publicity"));
        await job.AsAsync("unithead", v => job.StepAsync(v, "approve-publicity"));
    }

    private Task<(Guid Id, Guid Notice)> PublishedCaseAsync() => desk.Portal.WithDatabaseAsync(async db =>
    {
        var found = await db.Set<PenaltyCase>()
            .Where(c => c.PublicityStatus == PublicityStatus.Published && c.RemedyStatus == RemedyStatus.None && c.ViolationCode == "T02" && c.Stage != Stage.Archived)
            .OrderByDescending(c => c.DecidedOn).Select(c => new { c.Id, Notice = c.PublicNotices.First().Id }).FirstAsync();
        return (found.Id, found.Notice);
    });

    private async Task<string> WithdrawnInPublicAsync(Guid notice)
    {
        await using var anyone = await desk.VisitAsync();
        await anyone.OpenAsync(Paths.PublicNotice(notice), "revoked-public-notice");
        return await anyone.Page.InnerTextAsync("main");
    }

    private async Task<int> FigureAsync(string key)
    {
        await using var v = await desk.VisitAsync("leader");
        await v.OpenAsync(DisputePaths.Figures + "?year=2026", "dispute-figures");
        return int.Parse(await v.Page.InnerTextAsync($"[data-figure='{key}']"), CultureInfo.InvariantCulture);
    }

    private string Day => desk.Portal.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Task<Guid> DecidedCaseAsync() => desk.Portal.WithDatabaseAsync(db => db.Set<PenaltyCase>()
        .Where(c => c.DecidedKind == OutcomeKind.Penalty && c.RemedyStatus == RemedyStatus.None && c.DecidedOn < new DateOnly(2026, 11, 20))
        .OrderByDescending(c => c.DecidedOn).Select(c => c.Id).FirstAsync());

    private async Task<(int Received, int Lost, int Sittings, int Led)> FiguresAsync()
    {
        await using var v = await desk.VisitAsync("leader");
        await v.OpenAsync(DisputePaths.Figures + "?year=2026", "dispute-figures");
        async Task<int> OfAsync(string key) => int.Parse(await v.Page.InnerTextAsync($"[data-figure='{key}']"), CultureInfo.InvariantCulture);
        return (await OfAsync("litigation.received"), await OfAsync("litigation.lost"), await OfAsync("litigation.sittings"), await OfAsync("litigation.led"));
    }

    private async Task RegisterReconsiderationAsync(Visitor v, Guid caseId, string number)
    {
        await v.OpenAsync($"{DisputePaths.RegisterReconsideration}?penaltyCaseId={caseId}", "dispute-register-reconsideration");
        await v.Page.FillAsync("[name='Form.OrganNumber']", number);
        await v.Page.FillAsync("[name='Form.Organ']", "天津市西青区人民政府");
        await v.Page.CheckAsync("[name='Form.Track'][value=Ordinary]");
        await v.Page.FillAsync("[name='Form.NoticeReceivedOn']", Day);
        await v.Page.FillAsync("[name='Form.Applicant']", "某公司");
        await v.Page.SelectOptionAsync("[name='Form.ActKind']", "PenaltyDecision");
        await v.Page.FillAsync("[name='Form.Act']", "处罚决定");
        await v.Page.SelectOptionAsync("[name='Form.PenaltyCaseId']", caseId.ToString());
        await SendAsync(v);
    }

    private async Task AnswerAsync(CaseJourney job)
    {
        await job.AsAsync("dispute", async v =>
        {
            await StepAsync(v, "assign", async () =>
            {
                await v.Page.FillAsync("[name='Form.Unit']", "执法科");
                await v.Page.FillAsync("[name='Form.Request']", "三个工作日内提供全部案卷。");
            });
            await StepAsync(v, "draft-statement", async () =>
            {
                await v.Page.FillAsync("[name='Form.Facts']", "本局依法立案、调查、告知、审核，作出处罚决定并送达。");
                await v.Page.FillAsync("[name='Form.Reasons']", "事实清楚，证据确凿，适用依据正确，程序合法。");
                await v.Page.FillAsync("[name='Form.Request']", "请求维持处罚决定。");
            });
            await StepAsync(v, "freeze-evidence");
        });
        await job.AsAsync("leader", v => StepAsync(v, "approve-statement", () => v.Page.FillAsync("[name='Form.Opinion']", "同意。")));
        await job.AsAsync("dispute", v => StepAsync(v, "submit-statement", () => v.Page.FillAsync("[name='Form.On']", Day)));
    }

    private async Task HeardAsync(CaseJourney job, string place)
    {
        var on = desk.Portal.Clock.GetUtcNow().AddDays(8).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await job.AsAsync("dispute", async v =>
        {
            await StepAsync(v, "schedule-hearing", async () =>
            {
                await v.Page.CheckAsync("[name='Form.Kind'][value=CourtHearing]");
                await v.Page.FillAsync("[name='Form.HeldOn']", on);
                await v.Page.FillAsync("[name='Form.HeldAt']", "09:30");
                await v.Page.FillAsync("[name='Form.Place']", place);
                await v.Page.FillAsync("[name='Form.NotifiedOn']", Day);
            });
            await StepAsync(v, "plan-appearance", () => LeaderAsync(v));
            await v.OpenAsync($"{DisputePaths.Calendar}?month={on[..7]}", "dispute-calendar");
            Assert.Contains(place, await v.Page.InnerTextAsync(".agenda"));
        });
        desk.Portal.Clock.Advance(TimeSpan.FromDays(8));
        await job.AsAsync("dispute", v => StepAsync(v, "record-hearing", async () =>
        {
            await LeaderAsync(v);
            await v.Page.FillAsync("[name='Form.Record']", "双方陈述、举证、质证，负责人就本案发表意见。");
        }));
    }

    private Task JudgedAsync(CaseJourney job, params string[] outcomes) => job.AsAsync("dispute", v => StepAsync(v, "record-outcome", async () =>
    {
        foreach (var outcome in outcomes)
        {
            await v.Page.CheckAsync($"[name='Form.Outcomes'][value={outcome}]");
        }

        await v.Page.FillAsync("[name='Form.JudgedOn']", Day);
        await v.Page.FillAsync("[name='Form.ServedOn']", Day);
        await v.Page.FillAsync("[name='Form.Note']", "判决书已收到。");
    }));

    private static async Task LeaderAsync(Visitor v)
    {
        await v.Page.FillAsync("[name='Form.Leader']", "赵明华");
        await v.Page.FillAsync("[name='Form.Post']", "副局长");
        await v.Page.SelectOptionAsync("[name='Form.Role']", "Deputy");
        await v.Page.FillAsync("[name='Form.Staff']", "郑晓岚（应诉专员）");
    }

    private async Task StepAsync(Visitor v, string step, Func<Task>? fill = null)
    {
        await v.OpenAsync($"{page}/steps/{step}", $"dispute-{page.Split('/')[1]}-{step}");
        if (fill is not null)
        {
            await fill();
        }

        var before = page;
        await SendAsync(v);
        Assert.Equal(before, page);
    }

    private async Task SendAsync(Visitor v)
    {
        await v.SubmitAsync();
        var errors = await v.Page.Locator(".error-summary").AllInnerTextsAsync();
        Assert.True(errors.Count == 0, $"{v.Page.Url}: {string.Join(" ", errors)}");
        page = new Uri(v.Page.Url).AbsolutePath;
    }
}
