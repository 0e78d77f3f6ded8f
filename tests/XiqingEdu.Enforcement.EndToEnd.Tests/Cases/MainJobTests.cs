using System.Globalization;
using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Cases;

/// <summary>The main job through the pages, as the people of the bureau do it: from a clue to a closed and archived case, which the annual summary then counts.</summary>
public sealed class MainJobTests(Desk desk)
{
    private const string Year = "2026";
    private readonly CaseJourney job = new(desk, "main");

    [Fact]
    public async Task Case_FromClueToArchive_RaisesTheSummaryByOne()
    {
        var before = await HandledAsync();

        await job.AsAsync("handler1", v => job.FileAsync(v, "ComplaintReport", "天津市西青区晴川文化传播有限公司", "晏清", "天津市西青区示范路9号",
            "群众反映该公司周末在写字楼组织初中学生开展数学学科培训。", "2026-10-10", "2026-11-15"));
        await job.AsAsync("unithead", v => job.StepAsync(v, "endorse-filing"));
        await job.AsAsync("leader", v => job.StepAsync(v, "approve-filing"));
        await job.AsAsync("handler1", v => job.EvidenceAsync(v, "现场检查笔录", "OnSiteRecord"));
        await job.AsAsync("handler2", v => job.EvidenceAsync(v, "收费凭证", "Documentary"));
        await job.AsAsync("handler1", v => job.StepAsync(v, "conclude-investigation", async () =>
        {
            await CaseJourney.ReportAsync(v, "2026年10月至11月，该公司周末在写字楼组织13名初中学生开展数学学科培训，收取费用26,000元，已全部退还。", "证据相互印证。",
                "初次违法，已全部退费。", "已责令改正，当事人已停止培训。");
            await CaseJourney.ProposeFineAsync(v, "Serious", "18000");
        }));
        await job.AsAsync("unithead", v => job.StepAsync(v, "approve-proposal"));
        await job.AsAsync("handler2", async v =>
        {
            await job.StepAsync(v, "serve-prior-notice", () => v.Page.FillAsync("[name='Form.Recipient']", "晏清（法定代表人）"));
            await job.StepAsync(v, "record-defense", async () =>
            {
                await v.Page.ClickAsync("main form button.primary");
                await v.Page.Locator(".field-error:visible").First.WaitForAsync();
                await v.PictureAsync("main-refused");
                await v.Page.CheckAsync("[name='Form.Kind'][value=Received]");
                await v.Page.FillAsync("[name='Form.Claims']", "已全部退费，请求从轻处罚。");
            });
            await job.StepAsync(v, "reexamine-defense", async () =>
            {
                await v.Page.CheckAsync("[name='Form.IsAdopted'][value=false]");
                await v.Page.FillAsync("[name='Form.Findings']", "退费情况已作为从轻情节考虑，维持拟处罚意见。");
            });
        });
        await job.AsAsync("unithead", v => job.StepAsync(v, "send-to-review"));
        await job.AsAsync("reviewer", async v =>
        {
            await v.OpenAsync("/", "desk");
            Assert.Contains("法制审核", await v.Page.InnerTextAsync("main"));
            await job.StepAsync(v, "return-from-review", async () =>
            {
                await CaseJourney.FindingsAsync(v, faulty: 2);
                await v.Page.CheckAsync("[name='Form.Conclusion'][value=Correct]");
                await v.Page.FillAsync("[name='Form.Opinion']", "请写明收费数额的计算过程后再行送审。");
            });
        });
        await job.AsAsync("handler1", v => job.StepAsync(v, "revise-report", () => v.Page.FillAsync("[name='Form.EvidenceAnalysis']", "收费凭证逐笔加总为 26,000 元，与询问笔录一致。")));
        await job.AsAsync("unithead", v => job.StepAsync(v, "send-to-review", () => v.Page.FillAsync("[name='Form.Note']", "已补充收费数额的计算过程。")));
        await job.AsAsync("reviewer", v => job.StepAsync(v, "pass-review", async () =>
        {
            await CaseJourney.FindingsAsync(v);
            await v.Page.FillAsync("[name='Form.Opinion']", "同意拟处罚意见。");
        }));
        await job.AsAsync("leader", v => job.StepAsync(v, "decide-penalty", () => v.Page.FillAsync("[name='Form.Opinion']", "同意。")));
        Assert.Equal(before + 1, await HandledAsync());
        await job.AsAsync("handler1", v => job.StepAsync(v, "serve-decision", () => v.Page.FillAsync("[name='Form.Recipient']", "晏清（法定代表人）")));
        await job.AsAsync("publicity", async v =>
        {
            await job.StepAsync(v, "prepare-publicity");
            await job.StepAsync(v, "record-payment", () => v.Page.FillAsync("[name='Form.ReceiptNumber']", "FS2026112300001"));
        });
        await job.AsAsync("unithead", async v =>
        {
            await job.StepAsync(v, "approve-publicity");
            await job.StepAsync(v, "confirm-performance", () => v.Page.FillAsync("[name='Form.Opinion']", "罚款已缴清，违法行为已改正。"));
        });
        await job.AsAsync("leader", v => job.StepAsync(v, "close-case"));
        await job.AsAsync("archivist", v => job.StepAsync(v, "archive-case", async () =>
        {
            await v.Page.FillAsync("[name='Form.Number']", "XQJY-2026-E2E");
            foreach (var pages in await v.Page.Locator("[name^='Form.Counts']").AllAsync())
            {
                await pages.FillAsync("2");
            }
        }));

        await using var publicVisitor = await desk.VisitAsync();
        await publicVisitor.OpenAsync("/publicity");
        Assert.Contains("晴川文化", await publicVisitor.Page.InnerTextAsync("main"));
        await using var leader = await desk.VisitAsync("leader", width: 390, height: 844);
        await leader.OpenAsync(job.Page, "case-on-a-phone");
        Assert.Contains("归档", await leader.Page.InnerTextAsync("h1"));
        await leader.OpenAsync($"/annual-summary/{Year}");
        Assert.Equal((before + 1).ToString(CultureInfo.InvariantCulture), await leader.Page.InnerTextAsync("[data-figure='penalty.ordinary.handled']"));
    }

    private async Task<int> HandledAsync()
    {
        await using var visitor = await desk.VisitAsync("leader");
        var answer = await visitor.Page.APIRequest.GetAsync($"{desk.Address}/annual-summary/{Year}.json");
        return (await answer.JsonAsync())!.Value.GetProperty("figures").GetProperty("penalty.ordinary.handled").GetInt32();
    }
}
