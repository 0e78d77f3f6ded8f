using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Cases;

/// <summary>A portal at which the people of the demo set work on penalty cases, each in a browser of their own.</summary>
public sealed class CaseDesk : IAsyncDisposable
{
    private int acts;
    private readonly Dictionary<string, Browser> browsers = [];

    private CaseDesk(Portal portal) => Portal = portal;

    /// <summary>The portal.</summary>
    public Portal Portal { get; }

    /// <summary>A small but real PDF file.</summary>
    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    /// <summary>Opens a portal.</summary>
    public static async Task<CaseDesk> OpenAsync() => new(await Portal.OpenAsync());

    /// <summary>The browser of a demo account, signed in at its first use.</summary>
    public async Task<Browser> AsAsync(string userName)
    {
        if (!browsers.TryGetValue(userName, out var browser))
        {
            browsers[userName] = browser = await Portal.SignedInAsync(userName);
        }

        return browser;
    }

    /// <summary>Opens the page of a step and posts it with some fields filled.</summary>
    public async Task<Answer> TakeAsync(string userName, Guid id, Step step, Dictionary<string, string>? fields = null, (string Name, byte[] Bytes)? file = null)
    {
        var browser = await AsAsync(userName);
        return await browser.SubmitAsync(await browser.GetAsync(CasePaths.StepOf(id, step)), "main form", fields, FileOf(file));
    }

    /// <summary>The same, and expects it to be done.</summary>
    public async Task DoneAsync(string userName, Guid id, Step step, Dictionary<string, string>? fields = null, (string Name, byte[] Bytes)? file = null)
    {
        var answer = await TakeAsync(userName, id, step, fields, file);
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{step} by {userName}: {(int)answer.Status} {string.Join(" / ", answer.Errors)}");
        Assert.Equal(CasePaths.Detail(id), answer.Location);
    }

    /// <summary>The file of a form.</summary>
    public static Dictionary<string, (string Name, byte[] Bytes)>? FileOf((string Name, byte[] Bytes)? file) => file is null ? null : new() { ["Form.File"] = file.Value };

    /// <summary>Registers a clue and gives the case's id.</summary>
    public async Task<Guid> RegisterAsync(string userName = "handler1")
    {
        var browser = await AsAsync(userName);
        var answer = await browser.SubmitAsync(await browser.GetAsync(CasePaths.Register), "main form", Clue());
        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" / ", answer.Errors));
        return Guid.Parse(answer.Location!.Split('/')[^1]);
    }

    /// <summary>A clue as it is typed.</summary>
    public static Dictionary<string, string> Clue() => new()
    {
        ["Form.Source"] = "ComplaintReport", ["Form.Subject"] = "示例培训中心", ["Form.Content"] = "群众反映周末开设数学班。", ["Form.DiscoveredOn"] = "2026-11-23",
    };

    /// <summary>A filing proposal as it is typed.</summary>
    public async Task<Dictionary<string, string>> ProposalAsync() => new()
    {
        ["Form.PartyKind"] = "Organisation", ["Form.PartyName"] = "天津市西青区示例教育科技有限公司", ["Form.PartyCreditCode"] = "91120111MA0000000Q",
        ["Form.PartyRepresentative"] = "钱守正", ["Form.PartyAddress"] = "天津市西青区示例路9号", ["Form.PartyPhone"] = "022-00000999", ["Form.ViolationCode"] = "T02",
        ["Form.ActFrom"] = "2026-09-01", ["Form.ActUntil"] = "2026-11-20", ["Form.Place"] = "天津市西青区示例路9号", ["Form.PlaceInDistrict"] = "true",
        ["Form.Facts"] = "涉嫌变相开展学科培训，符合立案条件。",
        ["Form.FirstOfficerId"] = (await PersonAsync("handler1")).ToString(), ["Form.SecondOfficerId"] = (await PersonAsync("handler2")).ToString(),
    };

    /// <summary>The same on a day of its own: an act that was fined once is not fined again.</summary>
    private async Task<Dictionary<string, string>> AnotherActAsync()
    {
        var day = $"{new DateOnly(2025, 1, 1).AddDays(acts++):yyyy-MM-dd}";
        return new(await ProposalAsync()) { ["Form.ActFrom"] = day, ["Form.ActUntil"] = day };
    }

    /// <summary>An item of evidence as it is typed.</summary>
    public static Dictionary<string, string> EvidenceFields() => new()
    {
        ["Form.Kind"] = "OnSiteRecord", ["Form.Name"] = "现场检查笔录", ["Form.Source"] = "承办人现场制作", ["Form.Proves"] = "周末开设数学班的事实", ["Form.CertificatesShown"] = "true",
    };

    /// <summary>A report that proposes a fine of 20,000 yuan.</summary>
    public static Dictionary<string, string> ReportFields() => new()
    {
        ["Form.Facts"] = "当事人周末开设数学班。", ["Form.EvidenceAnalysis"] = "笔录与凭证相互印证。", ["Form.Nature"] = "属于变相开展学科类培训。",
        ["Form.DiscretionFactors"] = "不具有从轻、从重情节。", ["Form.Correction"] = "已责令改正并退费。", ["Form.OutcomeKind"] = "Penalty", ["Form.Seriousness"] = "Serious",
        ["Form.Tier"] = "Ordinary", ["Form.Penalties"] = "Fine", ["Form.FineYuan"] = "20000",
    };

    /// <summary>A direct service today.</summary>
    public static Dictionary<string, string> ServiceFields() => new() { ["Form.Recipient"] = "钱守正（法定代表人）" };

    /// <summary>The eight points, all in order but those named.</summary>
    public static Dictionary<string, string> ReviewFields(string opinion, string? conclusion = null, int? wrong = null)
    {
        var fields = new Dictionary<string, string> { ["Form.Opinion"] = opinion };
        for (var i = 0; i < 8; i++)
        {
            fields[$"Form.Findings[{i}].InOrder"] = i == wrong ? "false" : "true";
            fields[$"Form.Findings[{i}].Remark"] = i == wrong ? "证据不足" : "";
        }

        if (conclusion is not null)
        {
            fields["Form.Conclusion"] = conclusion;
        }

        return fields;
    }

    /// <summary>The archive form with two pages for each item of the file.</summary>
    public async Task<Dictionary<string, string>> CountedAsync(Guid id, string number) =>
        Counted(await (await AsAsync("archivist")).GetAsync(CasePaths.StepOf(id, Step.ArchiveCase)), number);

    /// <summary>The same for a page that is open.</summary>
    public static Dictionary<string, string> Counted(Answer page, string number) =>
        new(page.Document.QuerySelectorAll("[name^='Form.Counts']").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, "2"))) { ["Form.Number"] = number };

    /// <summary>Leads a new case to a stage over the pages, with a file as its evidence.</summary>
    public async Task<Guid> AtAsync(Stage stage, byte[]? evidence = null)
    {
        var id = await RegisterAsync();
        Func<Task>[] road =
        [
            async () => await DoneAsync("handler1", id, Step.ProposeFiling, await AnotherActAsync()),
            () => DoneAsync("unithead", id, Step.EndorseFiling, new() { ["Form.Opinion"] = "同意立案。" }),
            () => DoneAsync("leader", id, Step.ApproveFiling),
            () => DoneAsync("handler1", id, Step.AddEvidence, EvidenceFields(), ("笔录.pdf", evidence ?? Pdf)),
            () => DoneAsync("handler1", id, Step.ConcludeInvestigation, ReportFields()),
            () => DoneAsync("unithead", id, Step.ApproveProposal, new() { ["Form.Opinion"] = "同意告知。" }),
            () => DoneAsync("handler2", id, Step.ServePriorNotice, ServiceFields()),
            () => DoneAsync("handler1", id, Step.RecordDefense, new() { ["Form.Kind"] = "Waived", ["Form.On"] = "2026-11-23" }),
            () => DoneAsync("unithead", id, Step.SendToReview),
            () => DoneAsync("reviewer", id, Step.PassReview, ReviewFields("同意。")),
            () => DoneAsync("leader", id, Step.DecidePenalty, new() { ["Form.Opinion"] = "同意处罚。" }),
            () => DoneAsync("handler1", id, Step.ServeDecision, ServiceFields()),
            () => DoneAsync("publicity", id, Step.RecordPayment, new() { ["Form.ReceiptNumber"] = "凭证1" }),
            () => DoneAsync("unithead", id, Step.ConfirmPerformance, new() { ["Form.Opinion"] = "已缴清。" }),
        ];
        foreach (var step in road)
        {
            if ((await FindAsync(id)).Stage == stage)
            {
                return id;
            }

            await step();
        }

        Assert.Equal(stage, (await FindAsync(id)).Stage);
        return id;
    }

    /// <summary>The case with all its parts.</summary>
    public async Task<PenaltyCase> FindAsync(Guid id)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<PenaltyDesk>().FindAsync(id))!;
    }

    /// <summary>Expects that an action leaves the case as it is: version, stage and events.</summary>
    public async Task<Answer> UnchangedAsync(Guid id, Func<Task<Answer>> action)
    {
        var before = await FindAsync(id);
        var answer = await action();
        var after = await FindAsync(id);
        Assert.Equal((before.Version, before.Stage, before.Events.Count), (after.Version, after.Stage, after.Events.Count));
        return answer;
    }

    /// <summary>The natural person behind an account or a name.</summary>
    public Task<Guid> PersonAsync(string userName) => Portal.WithDatabaseAsync(async db =>
        (await db.Set<Account>().FirstOrDefaultAsync(a => a.UserName == userName))?.PersonId
        ?? await db.Set<Person>().Where(p => p.Name == userName).Select(p => p.Id).SingleAsync());

    /// <summary>The log of a case, oldest first.</summary>
    public Task<List<AuditEntry>> LogOfAsync(Guid id) => Portal.WithDatabaseAsync(db =>
        db.Set<AuditEntry>().AsNoTracking().Where(e => e.SubjectId == id).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync());

    /// <summary>A figure of the annual summary, as the leader sees it.</summary>
    public async Task<int> FigureAsync(int year, string key) => JsonDocument.Parse((await (await AsAsync("leader")).GetAsync($"/annual-summary/{year}.json")).Text)
        .RootElement.GetProperty("figures").GetProperty(key).GetInt32();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
