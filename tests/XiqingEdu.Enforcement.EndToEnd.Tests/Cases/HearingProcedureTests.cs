using Microsoft.Playwright;
using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Cases;

/// <summary>
/// A whole procedure with a hearing and a collective deliberation over the pages, each step by the person whose it is, on the days on
/// which the law allows it.
/// </summary>
public sealed class HearingProcedureTests : IAsyncLifetime
{
    private readonly Desk desk = new();
    private string page = "";

    /// <inheritdoc />
    public ValueTask InitializeAsync() => desk.InitializeAsync();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task Case_WithHearing_FromClueToClosing()
    {
        await AsAsync("handler1", async v =>
        {
            await v.OpenAsync("/cases/register");
            await v.Page.SelectOptionAsync("[name='Form.Source']", "Media");
            await v.Page.FillAsync("[name='Form.Subject']", "天津市西青区远山教育科技有限公司");
            await v.Page.FillAsync("[name='Form.Content']", "媒体反映该公司组织初中学生开展学科培训并收取高额费用。");
            await SendAsync(v);
            page = new Uri(v.Page.Url).AbsolutePath;
            await StepAsync(v, "propose-filing", async () =>
            {
                await v.Page.CheckAsync("[name='Form.PartyKind'][value=Organisation]");
                await v.Page.FillAsync("[name='Form.PartyName']", "天津市西青区远山教育科技有限公司");
                await v.Page.FillAsync("[name='Form.PartyCreditCode']", "91120111MA0000000Q");
                await v.Page.FillAsync("[name='Form.PartyRepresentative']", "邬远山");
                await v.Page.FillAsync("[name='Form.PartyAddress']", "天津市西青区示范路19号");
                await v.Page.SelectOptionAsync("[name='Form.ViolationCode']", "T02");
                await v.Page.FillAsync("[name='Form.ActFrom']", "2026-07-10");
                await v.Page.FillAsync("[name='Form.ActUntil']", "2026-10-15");
                await v.Page.FillAsync("[name='Form.Place']", "天津市西青区示范路19号");
                await v.Page.CheckAsync("[name='Form.PlaceInDistrict']");
                await v.Page.SelectOptionAsync("[name='Form.SecondOfficerId']", new[] { await OptionAsync(v, "Form.SecondOfficerId", "周雅静") });
            });
        });
        await AsAsync("unithead", v => StepAsync(v, "endorse-filing"));
        await AsAsync("leader", v => StepAsync(v, "approve-filing"));
        await AsAsync("handler1", v => EvidenceAsync(v));
        await AsAsync("handler1", v => StepAsync(v, "request-preservation", async () =>
        {
            await v.Page.FillAsync("[name='Form.Items']", "收费台账 2 本，前台");
            await v.Page.FillAsync("[name='Form.Reason']", "当事人准备搬离，台账可能灭失。");
        }));
        await AsAsync("leader", v => StepAsync(v, "approve-preservation", async () =>
        {
            await v.Page.CheckAsync("[name='Form.IsApproved'][value=true]");
            await v.Page.FillAsync("[name='Form.Opinion']", "同意。");
        }));
        await AsAsync("handler2", async v =>
        {
            await StepAsync(v, "execute-preservation");
            await StepAsync(v, "dispose-preservation", async () =>
            {
                await v.Page.CheckAsync("[name='Form.Disposal'][value=TakenAsEvidence]");
                await v.Page.FillAsync("[name='Form.Note']", "台账提取附卷，当事人签字确认。");
            });
            await StepAsync(v, "order-correction", async () =>
            {
                await v.Page.FillAsync("[name='Form.Demand']", "停止学科培训，退还所收费用。");
                await v.Page.FillAsync("[name='Form.DueOn']", "2026-11-23");
                await v.Page.FillAsync("[name='Form.Recipient']", "邬远山（法定代表人）");
            });
            await StepAsync(v, "recheck-correction", async () =>
            {
                await v.Page.CheckAsync("[name='Form.Result'][value=Done]");
                await v.Page.FillAsync("[name='Form.Findings']", "培训已停止，费用已退。");
            });
        });
        await AsAsync("handler1", v => StepAsync(v, "conclude-investigation", () => ReportAsync(v)));
        await AsAsync("unithead", v => StepAsync(v, "approve-proposal"));
        await AsAsync("handler2", async v =>
        {
            await StepAsync(v, "serve-prior-notice", () => v.Page.FillAsync("[name='Form.Recipient']", "邬远山（法定代表人）"));
            await StepAsync(v, "request-hearing", () => v.Page.FillAsync("[name='Form.Request']", "当事人对情节认定有异议，要求举行听证。"));
        });
        await AsAsync("unithead", v => StepAsync(v, "schedule-hearing", async () =>
        {
            Assert.Equal("2026-12-03", await v.Page.InputValueAsync("[name='Form.HeldOn']"));
            await v.Page.SelectOptionAsync("[name='Form.HostId']", new[] { await OptionAsync(v, "Form.HostId", "郑晓岚") });
            await v.Page.FillAsync("[name='Form.Place']", "本局二楼听证室");
        }));
        await AsAsync("handler1", v => StepAsync(v, "serve-hearing-notice", () => v.Page.FillAsync("[name='Form.Recipient']", "邬远山（法定代表人）")));
        desk.Portal.Clock.Advance(TimeSpan.FromDays(10));
        await AsAsync("dispute", async v =>
        {
            await v.OpenAsync("/", "hearing-desk-of-the-host");
            Assert.Contains("举行听证", await v.Page.InnerTextAsync("main"));
            await StepAsync(v, "hold-hearing", async () =>
            {
                await v.Page.FillAsync("[name='Form.Minutes']", "调查人员提出事实、证据和处罚建议；当事人申辩、质证并最后陈述。");
                await v.Page.FillAsync("[name='Form.Signature']", "当事人邬远山核对后签字");
            });
            await StepAsync(v, "report-hearing", async () =>
            {
                await v.Page.FillAsync("[name='Form.Claims']", "费用已全部退还，请求从轻处罚。");
                await v.Page.FillAsync("[name='Form.Report']", "事实清楚，退费情况已在裁量中考虑，建议维持。");
            });
        });
        await AsAsync("handler1", v => StepAsync(v, "reexamine-defense", async () =>
        {
            await v.Page.CheckAsync("[name='Form.IsAdopted'][value=false]");
            await v.Page.FillAsync("[name='Form.Findings']", "退费已作为情节考虑，维持拟处罚意见。");
        }));
        await AsAsync("unithead", v => StepAsync(v, "send-to-review"));
        await AsAsync("reviewer", v => StepAsync(v, "pass-review", async () =>
        {
            for (var i = 0; i < 8; i++)
            {
                await v.Page.CheckAsync($"[name='Form.Findings[{i}].InOrder'][value=true]");
            }

            await v.Page.FillAsync("[name='Form.Opinion']", "同意拟处罚意见。");
        }));
        await AsAsync("unithead", v => StepAsync(v, "record-deliberation", () => DeliberationAsync(v)));
        await AsAsync("leader", v => StepAsync(v, "decide-penalty", () => v.Page.FillAsync("[name='Form.Opinion']", "同意。")));
        await AsAsync("handler1", v => StepAsync(v, "serve-decision", () => v.Page.FillAsync("[name='Form.Recipient']", "邬远山（法定代表人）")));
        await AsAsync("publicity", async v =>
        {
            await StepAsync(v, "prepare-publicity");
            await StepAsync(v, "record-payment", () => v.Page.FillAsync("[name='Form.ReceiptNumber']", "FS2026120300001"));
        });
        await AsAsync("unithead", async v =>
        {
            await StepAsync(v, "approve-publicity");
            await StepAsync(v, "confirm-performance", () => v.Page.FillAsync("[name='Form.Opinion']", "罚款已缴清。"));
        });
        await AsAsync("leader", v => StepAsync(v, "close-case"));

        await using var phone = await desk.VisitAsync("unithead", width: 390, height: 844);
        await phone.OpenAsync(page, "hearing-case-on-a-phone");
        var text = await phone.Page.InnerTextAsync("main");
        Assert.Contains("结案", await phone.Page.InnerTextAsync("h1"));
        Assert.Contains("主持人", text);
        Assert.Contains("当事人邬远山核对后签字", text);
        Assert.Contains("罚款偏重", text);
    }

    private async Task AsAsync(string userName, Func<Visitor, Task> work)
    {
        await using var visitor = await desk.VisitAsync(userName);
        await work(visitor);
    }

    private async Task StepAsync(Visitor v, string step, Func<Task>? fill = null)
    {
        await v.OpenAsync($"{page}/steps/{step}", $"hearing-{step}");
        if (fill is not null)
        {
            await fill();
        }

        await SendAsync(v);
        Assert.Equal(page, new Uri(v.Page.Url).AbsolutePath);
        Assert.Contains("已完成", await v.Page.InnerTextAsync(".notice-green"));
    }

    private static async Task SendAsync(Visitor v)
    {
        await v.SubmitAsync();
        var errors = await v.Page.Locator(".error-summary").AllInnerTextsAsync();
        Assert.True(errors.Count == 0, $"{v.Page.Url}: {string.Join(" ", errors)}");
    }

    private Task EvidenceAsync(Visitor v) => StepAsync(v, "add-evidence", async () =>
    {
        await v.Page.SelectOptionAsync("[name='Form.Kind']", "OnSiteRecord");
        await v.Page.FillAsync("[name='Form.Name']", "现场检查笔录");
        await v.Page.FillAsync("[name='Form.Source']", "现场取得");
        await v.Page.FillAsync("[name='Form.Proves']", "培训的时间、人数和收费");
        await v.Page.CheckAsync("[name='Form.CertificatesShown']");
        await v.Page.SetInputFilesAsync("[name='Form.File']", new FilePayload { Name = "笔录.txt", MimeType = "text/plain", Buffer = "笔录"u8.ToArray() });
    });

    private static async Task ReportAsync(Visitor v)
    {
        await v.Page.FillAsync("[name='Form.Facts']", "2026年7月至10月，该公司组织60名初中学生开展学科培训，收取费用360,000元。");
        await v.Page.FillAsync("[name='Form.EvidenceAnalysis']", "笔录与台账相互印证。");
        await v.Page.FillAsync("[name='Form.Nature']", "上述行为构成变相开展学科类校外培训。");
        await v.Page.FillAsync("[name='Form.DiscretionFactors']", "涉及学生多、金额大，已退费。");
        await v.Page.FillAsync("[name='Form.Correction']", "已责令改正，复查确认改正。");
        await v.Page.CheckAsync("[name='Form.OutcomeKind'][value=Penalty]");
        await v.Page.SelectOptionAsync("[name='Form.Seriousness']", "VerySerious");
        await v.Page.CheckAsync("[name='Form.Penalties'][value=Fine]");
        await v.Page.FillAsync("[name='Form.FineYuan']", "70000");
        await v.Page.SelectOptionAsync("[name='Form.Tier']", "Ordinary");
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

    private static async Task<string> OptionAsync(Visitor v, string field, string name) =>
        (await v.Page.Locator($"[name='{field}'] option", new() { HasText = name }).First.GetAttributeAsync("value"))!;
}
