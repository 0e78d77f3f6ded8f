using System.Net;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Documents;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>A case that a person may not see does not exist for them: not by its address, not in the list, not in the export.</summary>
public sealed class CaseAccessTests
{
    [Theory]
    [InlineData("reviewer", Stage.InvestigationConcluded, Step.PassReview)]
    [InlineData("publicity", Stage.DecisionPending, Step.PreparePublicity)]
    [InlineData("archivist", Stage.Performed, Step.ArchiveCase)]
    [InlineData("dispute", Stage.DecisionPending, null)]
    public async Task Get_BeforeTheirTurn_Answers404AndNoRowAnywhere(string userName, Stage stage, Step? step)
    {
        await using var desk = await CaseDesk.OpenAsync();
        var before = await TotalAsync(desk, userName);
        var id = await desk.AtAsync(stage);

        await HiddenAsync(desk, userName, id, step);

        Assert.Equal(before, await TotalAsync(desk, userName));
        Assert.Equal(0, await TotalAsync(desk, userName, "?q=示例教育"));
        Assert.DoesNotContain(await ExportAsync(desk, userName), r => r.Contains("示例教育", StringComparison.Ordinal));
        Assert.Equal(1, await TotalAsync(desk, "unithead", "?q=示例教育"));
    }

    [Fact]
    public async Task Get_HandlerOfOtherCases_Answers404()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.InvestigationConcluded);
        var (first, second) = (await desk.PersonAsync("潘振宇"), await desk.PersonAsync("inspections"));
        Assert.Equal(HttpStatusCode.OK, (await (await desk.AsAsync("handler2")).GetAsync(CasePaths.Detail(id))).Status);

        await desk.DoneAsync("unithead", id, Step.ReassignHandlers, new() { ["Form.FirstOfficerId"] = first.ToString(), ["Form.SecondOfficerId"] = second.ToString(), ["Form.Opinion"] = "工作调整" });

        await HiddenAsync(desk, "handler2", id, Step.ReviseReport);
        Assert.Equal(0, await TotalAsync(desk, "handler2", "?q=示例教育"));
        Assert.Equal(1, await TotalAsync(desk, "handler1", "?q=示例教育"));
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(desk, "handler1", id, Step.ReviseReport)).Status);
    }

    [Fact]
    public async Task Get_WhenTheirTurnHasCome_Opens()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.LegalReview);

        Assert.Equal(HttpStatusCode.OK, (await (await desk.AsAsync("reviewer")).GetAsync(CasePaths.Detail(id))).Status);
        Assert.Equal(1, await TotalAsync(desk, "reviewer", "?q=示例教育"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await desk.AsAsync("publicity")).GetAsync(CasePaths.Detail(id))).Status);
    }

    [Theory]
    [InlineData("handler1")]
    [InlineData("reviewer")]
    [InlineData("publicity")]
    [InlineData("archivist")]
    [InlineData("leader")]
    public async Task Export_HoldsExactlyTheVisibleRowsAndIsLogged(string userName)
    {
        await using var desk = await CaseDesk.OpenAsync();
        var total = await TotalAsync(desk, userName);

        var rows = await ExportAsync(desk, userName);

        Assert.Equal(total, rows.Count);
        var logged = (await desk.Portal.NewestEntryAsync("Penalty.Exported"))!;
        Assert.Equal(await desk.PersonAsync(userName), logged.PersonId);
        Assert.Contains($"导出案件列表 {total} 条", logged.Sentence);
    }

    [Theory]
    [InlineData("certificates")]
    [InlineData("sysadmin")]
    [InlineData("auditor")]
    public async Task Get_WithoutThePermission_Answers403(string userName)
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.RegisterAsync();
        var browser = await desk.AsAsync(userName);

        foreach (var path in new[] { CasePaths.List, CasePaths.List + "/export", CasePaths.Register, CasePaths.Detail(id), CasePaths.StepOf(id, Step.ProposeFiling) })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(path)).Status);
        }
    }

    private static async Task HiddenAsync(CaseDesk desk, string userName, Guid id, Step? step)
    {
        var logged = await desk.Portal.WithDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(e => e.SubjectId == id));
        var browser = await desk.AsAsync(userName);
        var evidence = (await desk.FindAsync(id)).Evidence[0].Id;
        List<string> paths =
        [
            CasePaths.Detail(id), CasePaths.EvidenceFile(id, evidence), CasePaths.Document(id, DocumentKind.PriorNotice), CasePaths.Document(id, DocumentKind.PriorNotice) + ".docx",
        ];
        if (step is { } asked)
        {
            paths.Add(CasePaths.StepOf(id, asked));
            await desk.UnchangedAsync(id, async () =>
            {
                var answer = await PostAsync(desk, userName, id, asked);
                Assert.Equal(HttpStatusCode.NotFound, answer.Status);
                return answer;
            });
        }

        foreach (var path in paths)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).Status);
        }

        Assert.Equal(logged, await desk.Portal.WithDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(e => e.SubjectId == id)));
    }

    /// <summary>A post with a good token, from a page that the person may see.</summary>
    private static async Task<TestKit.Answer> PostAsync(CaseDesk desk, string userName, Guid id, Step step)
    {
        var browser = await desk.AsAsync(userName);
        var token = (await browser.GetAsync(Paths.Password)).ValueOf("__RequestVerificationToken")!;
        return await browser.PostAsync(CasePaths.StepOf(id, step), [new("__RequestVerificationToken", token), new("Form.Version", "1")]);
    }

    private static async Task<int> TotalAsync(CaseDesk desk, string userName, string query = "") =>
        int.Parse((await (await desk.AsAsync(userName)).GetAsync(CasePaths.List + query)).Document.QuerySelector("table[data-total]")!.GetAttribute("data-total")!);

    private static async Task<List<string>> ExportAsync(CaseDesk desk, string userName)
    {
        var file = await (await desk.AsAsync(userName)).GetAsync(CasePaths.List + "/export");
        Assert.Equal(HttpStatusCode.OK, file.Status);
        using var stream = new MemoryStream(file.Bytes);
        return [.. stream.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().Select(r => string.Join('|', r.Values))];
    }
}
