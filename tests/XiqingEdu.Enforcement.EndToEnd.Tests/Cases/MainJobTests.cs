using System.Globalization;
using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Cases;

/// <summary>The main job through the pages, as the people of the bureau do it: from a clue to a closed and archived case, which the annual summary then counts.</summary>
public sealed class MainJobTests(Desk desk)
{
    private const string Year = "2026";
    private string page = "";

    [Fact]
    public async Task Case_FromClueToArchive_RaisesTheSummaryByOne()
    {
        var before = await HandledAsync();

        await AsAsync("handler1", async v =>
        {
            await v.OpenAsync("/cases/register");
            await v.Page.SelectOptionAsync("[name='Form.Source']", "ComplaintReport");
            await v.Page.FillAsync("[name='Form.Subject']", "天津市西青区晴川文化传播有限公司");
            await v.Page.FillAsync("[name='Form.Content']", "群众反映该公司周末在写字楼组织初中学生开展数学学科培训。");
            await SendAsync(v);
            page = new Uri(v.Page.Url).AbsolutePath;
            await StepAsync(v, "propose-filing", async () =>
            {
                await v.Page.CheckAsync("[name='Form.PartyKind'][value=Organisation]");
                await v.Page.FillAsync("[name='Form.PartyName']", "天津市西青区晴川文化传播有限公司");
                await v.Page.FillAsync("[name='Form.PartyCreditCode']", "91120111MA0000000Q");
                await v.Page.FillAsync("[name='Form.PartyRepresentative']", "晏清");
                await v.Page.FillAsync("[name='Form.PartyAddress']", "天津市西青区示范路9号");
                await v.Page.SelectOptionAsync("[name='Form.ViolationCode']", "T02");
                await v.Page.FillAsync("[name='Form.ActFrom']", "2026-10-10");
                await v.Page.FillAsync("[name='Form.ActUntil']", "2026-11-15");
                await v.Page.FillAsync("[name='Form.Place']", "天津市西青区示范路9号");
                await v.Page.CheckAsync("[name='Form.PlaceInDistrict']");
                await v.Page.SelectOptionAsync("[name='Form.SecondOfficerId']", new[] { await OptionAsync(v, "周雅静") });
            });
        });
        await AsAsync("unithead", v => StepAsync(v, "endorse-filing"));
        await AsAsync("leader", v => StepAsync(v, "approve-filing"));
        await AsAsync("handler1", v => EvidenceAsync(v, "现场检查笔录", "OnSiteRecord"));
        await AsAsync("handler2", v => EvidenceAsync(v, "收费凭证", "Documentary"));
        await AsAsync("handler1", v => StepAsync(v, "conclude-investigation", () => ReportAsync(v, "证据相互印证。")));
        await AsAsync("unithead", v => StepAsync(v, "approve-proposal"));
        await AsAsync("handler2", async v =>
        {
            await StepAsync(v, "serve-prior-notice", () => v.Page.FillAsync("[name='Form.Recipient']", "晏清（法定代表人）"));
            await StepAsync(v, "record-defense", async () =>
            {
                await v.Page.CheckAsync("[name='Form.Kind'][value=Received]");
                await v.Page.FillAsync("[name='Form.Claims']", "已全部退费，请求从轻处罚。");
            });
            await StepAsync(v, "reexamine-defense", async () =>
            {
                await v.Page.CheckAsync("[name='Form.IsAdopted'][value=false]");
                await v.Page.FillAsync("[name='Form.Findings']", "退费情况已作为从轻情节考虑，维持拟处罚意见。");
            });
        });
        await AsAsync("unithead", v => StepAsync(v, "send-to-review"));
        await AsAsync("reviewer", async v =>
        {
            await v.OpenAsync("/", "desk");
            Assert.Contains("法制审核", await v.Page.InnerTextAsync("main"));
            await StepAsync(v, "return-from-review", async () =>
            {
                await FindingsAsync(v, faulty: 2);
                await v.Page.CheckAsync("[name='Form.Conclusion'][value=Correct]");
                await v.Page.FillAsync("[name='Form.Opinion']", "请写明收费数额的计算过程后再行送审。");
            });
        });
        await AsAsync("handler1", v => StepAsync(v, "revise-report", () => v.Page.FillAsync("[name='Form.EvidenceAnalysis']", "收费凭证逐笔加总为 26,000 元，与询问笔录一致。")));
        await AsAsync("unithead", v => StepAsync(v, "send-to-review", () => v.Page.FillAsync("[name='Form.Note']", "已补充收费数额的计算过程。")));
        await AsAsync("reviewer", v => StepAsync(v, "pass-review", async () =>
        {
            await FindingsAsync(v, faulty: null);
            await v.Page.FillAsync("[name='Form.Opinion']", "同意拟处罚意见。");
        }));
        await AsAsync("leader", v => StepAsync(v, "decide-penalty", () => v.Page.FillAsync("[name='Form.Opinion']", "同意。")));
        Assert.Equal(before + 1, await HandledAsync());
        await AsAsync("handler1", v => StepAsync(v, "serve-decision", () => v.Page.FillAsync("[name='Form.Recipient']", "晏清（法定代表人）")));
        await AsAsync("publicity", async v =>
        {
            await StepAsync(v, "prepare-publicity");
            await StepAsync(v, "record-payment", () => v.Page.FillAsync("[name='Form.ReceiptNumber']", "FS2026112300001"));
        });
        await AsAsync("unithead", async v =>
        {
            await StepAsync(v, "approve-publicity");
            await StepAsync(v, "confirm-performance", () => v.Page.FillAsync("[name='Form.Opinion']", "罚款已缴清，违法行为已改正。"));
        });
        await AsAsync("leader", v => StepAsync(v, "close-case"));
        await AsAsync("archivist", v => StepAsync(v, "archive-case", async () =>
        {
            await v.Page.FillAsync("[name='Form.Number']", "XQJY-2026-E2E");
            await v.Page.FillAsync("[name='Form.Pages']", "72");
        }));

        await using var publicVisitor = await desk.VisitAsync();
        await publicVisitor.OpenAsync("/publicity");
        Assert.Contains("晴川文化", await publicVisitor.Page.InnerTextAsync("main"));
        await using var leader = await desk.VisitAsync("leader", width: 390, height: 844);
        await leader.OpenAsync(page, "case-on-a-phone");
        Assert.Contains("归档", await leader.Page.InnerTextAsync("h1"));
        await leader.OpenAsync($"/annual-summary/{Year}");
        Assert.Equal((before + 1).ToString(CultureInfo.InvariantCulture), await leader.Page.InnerTextAsync("[data-figure='penalty.ordinary.handled']"));
    }

    private async Task AsAsync(string userName, Func<Visitor, Task> work)
    {
        await using var visitor = await desk.VisitAsync(userName);
        await work(visitor);
    }

    /// <summary>Opens the step's page, fills it, sends it and expects to land on the case with the step done.</summary>
    private async Task StepAsync(Visitor v, string step, Func<Task>? fill = null)
    {
        await v.OpenAsync($"{page}/steps/{step}", $"main-{step}");
        if (fill is not null)
        {
            await fill();
        }

        await SendAsync(v);
        Assert.Equal(page, new Uri(v.Page.Url).AbsolutePath);
        Assert.Contains("已完成", await v.Page.InnerTextAsync(".notice-green"));
        await v.PictureAsync($"main-{step}-done");
    }

    private static async Task SendAsync(Visitor v)
    {
        await v.SubmitAsync();
        var errors = await v.Page.Locator(".error-summary").AllInnerTextsAsync();
        Assert.True(errors.Count == 0, $"{v.Page.Url}: {string.Join(" ", errors)}");
    }

    private Task EvidenceAsync(Visitor v, string name, string kind) => StepAsync(v, "add-evidence", async () =>
    {
        await v.Page.SelectOptionAsync("[name='Form.Kind']", kind);
        await v.Page.FillAsync("[name='Form.Name']", name);
        await v.Page.FillAsync("[name='Form.Source']", "现场取得");
        await v.Page.FillAsync("[name='Form.Proves']", "培训的时间、人数和收费");
        await v.Page.CheckAsync("[name='Form.CertificatesShown']");
        await v.Page.SetInputFilesAsync("[name='Form.File']", new Microsoft.Playwright.FilePayload { Name = name + ".txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(name) });
    });

    private static async Task ReportAsync(Visitor v, string analysis)
    {
        await v.Page.FillAsync("[name='Form.Facts']", "2026年10月至11月，该公司周末在写字楼组织13名初中学生开展数学学科培训，收取费用26,000元，已全部退还。");
        await v.Page.FillAsync("[name='Form.EvidenceAnalysis']", analysis);
        await v.Page.FillAsync("[name='Form.Nature']", "上述行为构成变相开展学科类校外培训。");
        await v.Page.FillAsync("[name='Form.DiscretionFactors']", "初次违法，已全部退费。");
        await v.Page.FillAsync("[name='Form.Correction']", "已责令改正，当事人已停止培训。");
        await v.Page.CheckAsync("[name='Form.OutcomeKind'][value=Penalty]");
        await v.Page.SelectOptionAsync("[name='Form.Seriousness']", "Serious");
        await v.Page.CheckAsync("[name='Form.Penalties'][value=Fine]");
        await v.Page.FillAsync("[name='Form.FineYuan']", "18000");
        await v.Page.SelectOptionAsync("[name='Form.Tier']", "Ordinary");
    }

    private static async Task FindingsAsync(Visitor v, int? faulty)
    {
        for (var i = 0; i < 8; i++)
        {
            await v.Page.CheckAsync($"[name='Form.Findings[{i}].InOrder'][value={(i == faulty ? "false" : "true")}]");
            if (i == faulty)
            {
                await v.Page.FillAsync($"[name='Form.Findings[{i}].Remark']", "收费数额没有计算过程。");
            }
        }
    }

    private static async Task<string> OptionAsync(Visitor v, string name) =>
        (await v.Page.Locator("[name='Form.SecondOfficerId'] option", new() { HasText = name }).First.GetAttributeAsync("value"))!;

    private async Task<int> HandledAsync()
    {
        await using var visitor = await desk.VisitAsync("leader");
        var answer = await visitor.Page.APIRequest.GetAsync($"{desk.Address}/annual-summary/{Year}.json");
        return (await answer.JsonAsync())!.Value.GetProperty("figures").GetProperty("penalty.ordinary.handled").GetInt32();
    }
}
