using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Cases;

/// <summary>
/// A whole procedure with a hearing and a collective deliberation over the pages, each step by the person whose it is, on the days on
/// which the law allows it.
/// </summary>
public sealed class HearingProcedureTests : IAsyncLifetime
{
    private readonly Desk desk = new();

    /// <inheritdoc />
    public ValueTask InitializeAsync() => desk.InitializeAsync();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task Case_WithHearing_FromClueToClosing()
    {
        var job = new CaseJourney(desk, "hearing");
        await job.AsAsync("handler1", v => job.FileAsync(v, "Media", "天津市西青区远山教育科技有限公司", "邬远山", "天津市西青区示范路19号",
            "媒体反映该公司组织初中学生开展学科培训并收取高额费用。", "2026-07-10", "2026-10-15"));
        await job.AsAsync("unithead", v => job.StepAsync(v, "endorse-filing"));
        await job.AsAsync("leader", v => job.StepAsync(v, "approve-filing"));
        await job.AsAsync("handler1", v => job.EvidenceAsync(v, "现场检查笔录", "OnSiteRecord"));
        await job.AsAsync("handler1", v => job.StepAsync(v, "request-preservation", async () =>
        {
            await v.Page.FillAsync("[name='Form.Items']", "收费台账 2 本，前台");
            await v.Page.FillAsync("[name='Form.Reason']", "当事人准备搬离，台账可能灭失。");
        }));
        await job.AsAsync("leader", v => job.StepAsync(v, "approve-preservation", async () =>
        {
            await v.Page.CheckAsync("[name='Form.IsApproved'][value=true]");
            await v.Page.FillAsync("[name='Form.Opinion']", "同意。");
        }));
        await job.AsAsync("handler2", async v =>
        {
            await job.StepAsync(v, "execute-preservation");
            await job.StepAsync(v, "dispose-preservation", async () =>
            {
                await v.Page.CheckAsync("[name='Form.Disposal'][value=TakenAsEvidence]");
                await v.Page.FillAsync("[name='Form.Note']", "台账提取附卷，当事人签字确认。");
            });
            await job.CorrectAsync(v, "邬远山（法定代表人）");
        });
        await job.AsAsync("handler1", v => job.StepAsync(v, "conclude-investigation", async () =>
        {
            await CaseJourney.ReportAsync(v, "2026年7月至10月，该公司组织60名初中学生开展学科培训，收取费用360,000元。", "笔录与台账相互印证。",
                "涉及学生多、金额大，已退费。", "已责令改正，复查确认改正。");
            await CaseJourney.ProposeFineAsync(v, "VerySerious", "70000");
        }));
        await job.AsAsync("unithead", v => job.StepAsync(v, "approve-proposal"));
        await job.AsAsync("handler2", async v =>
        {
            await job.StepAsync(v, "serve-prior-notice", () => v.Page.FillAsync("[name='Form.Recipient']", "邬远山（法定代表人）"));
            await job.StepAsync(v, "request-hearing", () => v.Page.FillAsync("[name='Form.Request']", "当事人对情节认定有异议，要求举行听证。"));
        });
        await job.AsAsync("unithead", v => job.StepAsync(v, "schedule-hearing", async () =>
        {
            Assert.Equal("2026-12-03", await v.Page.InputValueAsync("[name='Form.HeldOn']"));
            await v.Page.SelectOptionAsync("[name='Form.HostId']", new[] { await CaseJourney.OptionAsync(v, "Form.HostId", "郑晓岚") });
            await v.Page.FillAsync("[name='Form.Place']", "本局二楼听证室");
        }));
        await job.AsAsync("handler1", v => job.StepAsync(v, "serve-hearing-notice", () => v.Page.FillAsync("[name='Form.Recipient']", "邬远山（法定代表人）")));
        desk.Portal.Clock.Advance(TimeSpan.FromDays(10));
        await job.AsAsync("dispute", async v =>
        {
            await v.OpenAsync("/", "hearing-desk-of-the-host");
            Assert.Contains("举行听证", await v.Page.InnerTextAsync("main"));
            await job.StepAsync(v, "hold-hearing", async () =>
            {
                await v.Page.FillAsync("[name='Form.Minutes']", "调查人员提出事实、证据和处罚建议；当事人申辩、质证并最后陈述。");
                await v.Page.FillAsync("[name='Form.Signature']", "当事人邬远山核对后签字");
            });
            await job.StepAsync(v, "report-hearing", async () =>
            {
                await v.Page.FillAsync("[name='Form.Claims']", "费用已全部退还，请求从轻处罚。");
                await v.Page.FillAsync("[name='Form.Report']", "事实清楚，退费情况已在裁量中考虑，建议维持。");
            });
        });
        await job.AsAsync("handler1", v => job.StepAsync(v, "reexamine-defense", async () =>
        {
            await v.Page.CheckAsync("[name='Form.IsAdopted'][value=false]");
            await v.Page.FillAsync("[name='Form.Findings']", "退费已作为情节考虑，维持拟处罚意见。");
        }));
        await job.AsAsync("unithead", v => job.StepAsync(v, "send-to-review"));
        await job.AsAsync("reviewer", v => job.StepAsync(v, "pass-review", async () =>
        {
            await CaseJourney.FindingsAsync(v);
            await v.Page.FillAsync("[name='Form.Opinion']", "同意拟处罚意见。");
        }));
        await job.AsAsync("unithead", v => job.StepAsync(v, "record-deliberation", () => DeliberationAsync(v)));
        await job.AsAsync("leader", v => job.StepAsync(v, "decide-penalty", () => v.Page.FillAsync("[name='Form.Opinion']", "同意。")));
        await job.AsAsync("handler1", v => job.StepAsync(v, "serve-decision", () => v.Page.FillAsync("[name='Form.Recipient']", "邬远山（法定代表人）")));
        await job.AsAsync("publicity", async v =>
        {
            await job.StepAsync(v, "prepare-publicity");
            await job.StepAsync(v, "record-payment", () => v.Page.FillAsync("[name='Form.ReceiptNumber']", "FS2026120300001"));
        });
        await job.AsAsync("unithead", async v =>
        {
            await job.StepAsync(v, "approve-publicity");
            await job.StepAsync(v, "confirm-performance", () => v.Page.FillAsync("[name='Form.Opinion']", "罚款已缴清。"));
        });
        await job.AsAsync("leader", v => job.StepAsync(v, "close-case"));

        await using var phone = await desk.VisitAsync("unithead", width: 390, height: 844);
        await phone.OpenAsync(job.Page, "hearing-case-on-a-phone");
        var text = await phone.Page.InnerTextAsync("main");
        Assert.Contains("结案", await phone.Page.InnerTextAsync("h1"));
        Assert.Contains("主持人", text);
        Assert.Contains("当事人邬远山核对后签字", text);
        Assert.Contains("罚款偏重", text);
    }

    private static async Task DeliberationAsync(Visitor v)
    {
        await v.Page.FillAsync("[name='Form.Place']", "三楼会议室");
        await v.Page.FillAsync("[name='Form.Chair']", "孙国良");
        await v.Page.FillAsync("[name='Form.MembersEntitled']", "5");
        foreach (var (name, i) in new[] { "赵明华", "许文静", "邱海", "孙国良" }.Select((n, i) => (n, i)))
        {
            await v.Page.FillAsync($"[name='Form.Opinions[{i}].Name']", name);
            await v.Page.FillAsync($"[name='Form.Opinions[{i}].Post']", "局领导");
            await v.Page.SelectOptionAsync($"[name='Form.Opinions[{i}].IsFor']", i == 1 ? "false" : "true");
            await v.Page.FillAsync($"[name='Form.Opinions[{i}].Words']", i == 1 ? "罚款偏重，建议从轻。" : "同意拟处罚意见。");
        }

        await v.Page.FillAsync("[name='Form.Conclusion']", "同意拟处罚意见；不同意见如实记录。");
        await v.Page.CheckAsync("[name='Form.Agrees'][value=true]");
    }
}
