using System.Net;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Domain.Penalties.Guidance;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>Each step shows what its document looks like when it is finished.</summary>
public sealed class SampleDocumentTests
{
    [Fact]
    public async Task Pages_OfEachKindThatTheSampleCasesCameBy_ShowTheMarkedSheet()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var browser = await desk.AsAsync("handler1");
        var kinds = Enum.GetValues<DocumentKind>().ToLookup(k => SampleCases.DocumentOf(k) is not null);

        Assert.True(kinds[true].Count() >= 25, $"{kinds[true].Count()} of {Enum.GetValues<DocumentKind>().Length}; without: {string.Join(' ', kinds[false])}");
        foreach (var kind in kinds[true])
        {
            var page = await browser.GetAsync(CasePaths.SampleDocument(kind));
            Assert.Equal((kind, HttpStatusCode.OK), (kind, page.Status));
            Assert.Contains(SampleCases.Mark, page.Document.QuerySelector("article.sheet")!.TextContent);
        }

        Assert.All(await Task.WhenAll(kinds[false].Select(k => browser.GetAsync(CasePaths.SampleDocument(k)))), p => Assert.Equal(HttpStatusCode.NotFound, p.Status));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(CasePaths.SampleDocuments + "/no-such-kind")).Status);
    }

    [Fact]
    public async Task StepPage_SaysWhatItNeedsWhoSignsWhatComesOut_AndShowsSamples()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.DecisionPending);

        var page = await (await desk.AsAsync("leader")).GetAsync(CasePaths.StepOf(id, Step.DecidePenalty));

        var guide = page.Document.QuerySelector("section[aria-labelledby=guide]")!;
        Assert.Equal(["办什么", "为什么", "需要什么", "谁签", "期限", "形成文书", "样例"], guide.QuerySelectorAll("dt").Select(d => d.TextContent).Take(7));
        Assert.Contains("法制审核已通过且案卷未变动", guide.TextContent);
        Assert.Contains("起算：送达行政处罚决定书（7 个工作日", guide.TextContent);
        Assert.NotNull(guide.QuerySelector($"a[href='{CasePaths.SampleDocument(DocumentKind.PenaltyDecision)}']"));
        var sample = page.Document.QuerySelector("textarea[name='Form.Opinion']")!.ParentElement!.QuerySelector("details.sample")!;
        Assert.False(sample.HasAttribute("open"));
        Assert.Contains("罚款人民币70000元", sample.TextContent);
    }

    [Fact]
    public async Task RefusedStep_LinksToTheStepThatBringsWhatIsMissing()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.Investigating);

        var page = await (await desk.AsAsync("handler1")).GetAsync(CasePaths.StepOf(id, Step.ConcludeInvestigation));

        Assert.Contains("还缺 1 项", page.Document.QuerySelector("section[aria-labelledby=guide]")!.TextContent);
        Assert.Equal("去办理：登记证据", page.Document.QuerySelector($"section[aria-labelledby=missing] a[href='{CasePaths.StepOf(id, Step.AddEvidence)}']")!.TextContent);
    }
}
