using System.Net;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>The comparison on the pages of report, review and decision (《行政处罚法》第三十二条、第三十四条).</summary>
public sealed class DiscretionPanelTests
{
    [Fact]
    public async Task Compare_HalfFilledReport_ShowsTheProposalKeepsEverythingAndChangesNothing()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.Investigating);
        await desk.DoneAsync("handler1", id, Step.AddEvidence, CaseDesk.EvidenceFields(), ("笔录.pdf", CaseDesk.Pdf));

        var page = await desk.UnchangedAsync(id, () => desk.TakeAsync("handler1", id, Step.ConcludeInvestigation, new()
        {
            ["Form.Facts"] = "写到一半的事实", ["Form.OutcomeKind"] = "Penalty", ["Form.Tier"] = "Heavier", ["Form.Factors"] = "HarmRemoved|Confessed", ["Form.Penalties"] = "Fine", ["Form.FineYuan"] = "12,x",
            ["JustShow"] = "true",
        }));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Errors);
        Assert.Equal(("写到一半的事实", "12,x"), (page.ValueOf("Form.Facts"), page.ValueOf("Form.FineYuan")));
        Assert.Equal(["HarmRemoved", "Confessed"], page.Document.QuerySelectorAll("[name='Form.Factors']:checked").Select(e => e.GetAttribute("value")));
        var panel = page.TextOf("#discretion")!;
        Assert.Contains("建议：从轻", panel);
        Assert.Contains("第三十二条第（一）项", panel);
        Assert.Contains("与按情节的建议不一致", panel);
    }

    [Fact]
    public async Task Report_SavedWithCircumstances_IsComparedForReviewerAndLeaderWithWhatTheyMaySee()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.InvestigationConcluded);
        var before = await desk.FindAsync(id);
        await desk.DoneAsync("handler1", id, Step.ReviseReport, new(CaseDesk.ReportFields()) { ["Form.Factors"] = "HarmRemoved", ["Form.Tier"] = "Lighter", ["Form.FineYuan"] = "10000" });

        var report = (await desk.FindAsync(id)).Report!;
        Assert.Equal([DiscretionFactor.HarmRemoved], report.Outcome.Factors);
        Assert.NotEqual(before.DossierHash(), (await desk.FindAsync(id)).DossierHash());
        var head = (await (await desk.AsAsync("unithead")).GetAsync(CasePaths.StepOf(id, Step.ApproveProposal))).TextOf("#discretion")!;
        Assert.Contains("主动消除或者减轻违法行为危害后果", head);
        Assert.DoesNotContain("不一致", head);
        Assert.Contains("本案拟罚 10,000.00 元", head);
        Assert.Matches("本局近五年同类案件 \\d+ 件，其中罚款 \\d+ 件", head);
    }

    [Fact]
    public async Task PastCases_AreOnlyThoseThatTheReaderMaySee_WithoutTheCaseItself()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.LegalReview);

        var reviewer = await (await desk.AsAsync("reviewer")).GetAsync(CasePaths.StepOf(id, Step.PassReview));

        var links = reviewer.Document.QuerySelectorAll("#discretion tbody a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.NotEmpty(links);
        Assert.DoesNotContain(CasePaths.Detail(id), links);
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await (await desk.AsAsync("reviewer")).GetAsync(link)).Status);
        }
    }
}
