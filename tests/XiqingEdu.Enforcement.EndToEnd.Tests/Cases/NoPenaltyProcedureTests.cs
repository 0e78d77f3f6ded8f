using Xunit;

namespace XiqingEdu.Enforcement.EndToEnd.Tests.Cases;

/// <summary>A first offence with slight harm that was corrected at once is not punished (第三十三条第一款), and counts as no penalty.</summary>
public sealed class NoPenaltyProcedureTests(Desk desk)
{
    [Fact]
    public async Task FirstSlightOffence_CorrectedAtOnce_IsNotPunished()
    {
        var job = new CaseJourney(desk, "no-penalty");
        await job.AsAsync("handler1", v => job.FileAsync(v, "Inspection", "天津市西青区溪畔文化艺术有限公司", "阮溪", "天津市西青区示范路29号",
            "检查发现该公司试开一次数学辅导课，未再开展。", "2026-11-16", "2026-11-16"));
        await job.AsAsync("unithead", v => job.StepAsync(v, "endorse-filing"));
        await job.AsAsync("leader", v => job.StepAsync(v, "approve-filing"));
        await job.AsAsync("handler1", v => job.EvidenceAsync(v, "现场检查笔录", "OnSiteRecord"));
        await job.AsAsync("handler2", v => job.CorrectAsync(v, "阮溪（法定代表人）"));
        await job.AsAsync("handler1", v => job.StepAsync(v, "conclude-investigation", async () =>
        {
            await CaseJourney.ReportAsync(v, "2026年11月16日，该公司组织5名小学生试听数学课一次，未收取费用。", "笔录与课程表相互印证。",
                "初次违法，未收费，危害后果轻微，当日改正。", "已责令改正，复查确认改正。");
            await v.Page.CheckAsync("[name='Form.OutcomeKind'][value=NoPenalty]");
            await v.Page.SelectOptionAsync("[name='Form.NoPenaltyReason']", "FirstOffenceSlightHarmCorrected");
        }));
        await job.AsAsync("unithead", v => job.StepAsync(v, "send-to-review"));
        await job.AsAsync("reviewer", v => job.StepAsync(v, "pass-review", async () =>
        {
            await CaseJourney.FindingsAsync(v);
            await v.Page.FillAsync("[name='Form.Opinion']", "同意不予行政处罚。");
        }));
        await job.AsAsync("leader", async v =>
        {
            await v.OpenAsync($"{job.Page}/steps/decide-penalty");
            Assert.Contains("现在还不能办理", await v.Page.InnerTextAsync("main"));
            await job.StepAsync(v, "decide-no-penalty", () => v.Page.FillAsync("[name='Form.Opinion']", "同意不予行政处罚，加强教育。"));
        });
        await job.AsAsync("handler1", v => job.StepAsync(v, "serve-decision", () => v.Page.FillAsync("[name='Form.Recipient']", "阮溪（法定代表人）")));
        await job.AsAsync("leader", v => job.StepAsync(v, "close-case"));

        await using var reader = await desk.VisitAsync("unithead");
        await reader.OpenAsync(job.Page, "no-penalty-closed");
        Assert.Contains("结案", await reader.Page.InnerTextAsync("h1"));
        Assert.Contains("初次违法且危害后果轻微并及时改正", await reader.Page.InnerTextAsync("main"));
        await reader.OpenAsync("/cases?q=溪畔文化&penaltyOnly=true");
        Assert.Equal("0", await reader.Page.GetAttributeAsync("table[data-total], [data-total]", "data-total"));
    }
}
