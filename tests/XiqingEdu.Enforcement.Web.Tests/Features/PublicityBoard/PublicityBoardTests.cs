using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Providers;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Platform.Jobs;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Tests.Data;
using XiqingEdu.Enforcement.Web.Tests.Features.Cases;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.PublicityBoard;

/// <summary>The public pages, as somebody reads them who has no account (《行政处罚法》第四十八条; law.md 11).</summary>
public sealed class PublicityBoardTests
{
    private const string Company = "天津市西青区示例教育科技有限公司";

    [Fact]
    public async Task List_ForEverybody_ShowsWhatIsPublishedTodayAndSetsNoCookie()
    {
        await using var portal = await Portal.OpenAsync();

        var page = await portal.Browser().GetAsync(Paths.Publicity);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var published = await portal.WithDatabaseAsync(db => db.Set<PublicNotice>().CountAsync());
        Assert.True(Total(page) is > 0 && Total(page) < published, "The demo set has published and expired information.");
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.True(page.Response.Headers.CacheControl is { Public: true, NoStore: false });
        Assert.Equal(TimeSpan.FromMinutes(1), page.Response.Headers.CacheControl!.MaxAge);
        Assert.Contains("noarchive", page.Response.Headers.GetValues("X-Robots-Tag").Single());
        var detail = await portal.Browser().GetAsync(page.Document.QuerySelector("table.list a")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, detail.Status);
        Assert.False(detail.Response.Headers.Contains("Set-Cookie"));
        Assert.Contains("noindex", detail.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task List_ForSomebodySignedIn_IsNotCached()
    {
        await using var portal = await Portal.OpenAsync();

        var page = await (await portal.SignedInAsync("leader")).GetAsync(Paths.Publicity);

        Assert.True(page.Response.Headers.CacheControl is { NoStore: true, Public: false });
        Assert.Contains("返回工作台", page.TextOf("header"));
    }

    [Fact]
    public async Task List_Searched_FindsPublishedWordsOnly()
    {
        await using var portal = await Portal.OpenAsync();
        var anyone = portal.Browser();
        var shown = await ShownAsync(portal);
        (string Query, Func<PublicNotice, bool> Expected)[] searches =
        [
            ("?q=启航", n => n.Party.Contains("启航")),
            ("?q=变相开展学科", n => n.Violation.Contains("变相开展学科")),
            ("?q=学科 启航", n => n.Party.Contains("启航") && n.Violation.Contains("学科")),
            ("?q=启航 舞蹈", _ => false),
            ("?q=〔2026〕4号", n => n.DecisionNumber.EndsWith("〔2026〕4号", StringComparison.Ordinal)),
            ("?q=[2026]4号", n => n.DecisionNumber.EndsWith("〔2026〕4号", StringComparison.Ordinal)),
            ("?q=2026 4号", n => n.DecidedOn.Year == 2026 && n.DecisionNumber.EndsWith("4号", StringComparison.Ordinal)),
            ("?q=文思", _ => false),
            ("?q=100%25", _ => false),
            ("?q=__", _ => false),
            ("?kind=Warning", n => n.Kinds.Contains("警告")),
            ("?kind=ConfiscateIllegalGains", n => n.Kinds.Contains("没收违法所得")),
            ("?kind=Fine", n => n.Kinds.Contains("罚款")),
            ("?kind=RevokeLicense", _ => false),
            ("?year=2026", n => n.DecidedOn.Year == 2026),
            ("?year=2024", _ => false),
            ("?year=2026&kind=Fine&q=卓越", n => n.DecidedOn.Year == 2026 && n.Kinds.Contains("罚款") && n.Party.Contains("卓越")),
            ("?page=99", _ => true),
        ];
        Assert.Equal(1, shown.Count(searches[0].Expected));
        foreach (var (query, expected) in searches)
        {
            var page = await anyone.GetAsync(Paths.Publicity + query);

            Assert.Equal((query, HttpStatusCode.OK, shown.Count(expected)), (query, page.Status, Total(page)));
            Assert.Equal((query, query.Split('&').Count(p => !p.Contains("page"))), (query, page.Document.QuerySelectorAll(".chip").Length));
        }
    }

    [Theory, DatabaseData]
    public async Task List_SearchedOnEachDatabase_FindsChineseFromTwoLetters(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider, "reference,xiqing-2023");
        database.Portal.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));
        var browser = database.Portal.Browser();

        Assert.Equal((await ShownAsync(database.Portal)).Count, Total(await browser.GetAsync(Paths.Publicity)));
        Assert.Equal(1, Total(await browser.GetAsync(Paths.Publicity + "?q=启航&year=2026&kind=Fine")));
        Assert.Equal(1, Total(await browser.GetAsync(Paths.Publicity + "?q=[2026]4号")));
        Assert.Equal(0, Total(await browser.GetAsync(Paths.Publicity + "?q=%25%25")));
        Assert.Equal(0, Total(await browser.GetAsync(Paths.Publicity + "?q=文思")));
        Assert.Equal(3, Total(await (await database.Portal.SignedInAsync("leader")).GetAsync(CasePaths.Publications + "?overdue=true")));
    }

    [Theory]
    [InlineData("?q=启")]
    [InlineData("?q=启航 校")]
    public async Task List_SearchedWithOneLetter_SaysSoAndKeepsIt(string query)
    {
        await using var portal = await Portal.OpenAsync();

        var page = await portal.Browser().GetAsync(Paths.Publicity + query);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("至少 2 个字", page.TextOf("#q-error"));
        Assert.Equal(query[3..], page.ValueOf("q"));
        Assert.Equal((await ShownAsync(portal)).Count, Total(page));
    }

    [Fact]
    public async Task PublicPages_HoldNothingOfTheCaseBesideThePublishedVersion()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await desk.AtAsync(Stage.DecisionServed);
        await desk.DoneAsync("publicity", id, Step.PreparePublicity, new() { ["Form.Minors"] = "张小明", ["Form.Complainants"] = "孙丽", ["Form.Others"] = "吴证言", ["Form.Summary"] = "违法事实：周末开设数学班。" });
        await desk.DoneAsync("unithead", id, Step.ApprovePublicity);
        var anyone = desk.Portal.Browser();
        var found = await desk.FindAsync(id);
        string[] secret =
        [
            "张小明", "孙丽", "吴证言", found.Party!.Address, found.Party.Phone, found.CaseNumber, found.ClueNumber, found.ClueContent, found.ClueSubject, found.FilingFacts,
            found.LeadHandler!.Name, found.AssistantHandler!.Name, found.Decision!.DecidedBy, found.Decision.Service!.Recipient, found.Report!.EvidenceAnalysis, found.Report.Facts, id.ToString(),
        ];
        var everyPersonal = await desk.Portal.WithDatabaseAsync(async db => (await db.Set<PenaltyCase>().Where(c => c.Party != null).ToListAsync())
            .SelectMany(c => new[] { c.Party!.Phone, c.Party.IdentityNumber, c.Party.Address }).Where(s => s.Length > 0).Distinct().ToList());

        var list = await anyone.GetAsync(Paths.Publicity);
        var pages = new List<Answer> { list };
        foreach (var link in list.Document.QuerySelectorAll("table.list a").Select(a => a.GetAttribute("href")!))
        {
            pages.Add(await anyone.GetAsync(link));
        }

        Assert.Equal(Total(list) + 1, pages.Count);
        Assert.Contains(pages, p => p.Text.Contains("周末开设数学班", StringComparison.Ordinal) && p.Text.Contains(WebUtility.HtmlEncode(Company), StringComparison.Ordinal) || p.Document.Body!.TextContent.Contains(Company, StringComparison.Ordinal));
        foreach (var word in secret.Concat(everyPersonal))
        {
            Assert.DoesNotContain(pages, p => p.Document.DocumentElement.OuterHtml.Contains(word, StringComparison.Ordinal));
            if (word.Length >= 2 && !word.Contains('\n'))
            {
                Assert.Equal(0, Total(await anyone.GetAsync(Paths.Publicity + "?q=" + Uri.EscapeDataString(word))));
            }
        }
    }

    [Fact]
    public void PublicSlice_KnowsNoCase() => Assert.DoesNotContain(
        Repository.Files("src", "*.cs").Where(f => f.Replace('\\', '/').Contains("/Features/PublicityBoard/List/", StringComparison.Ordinal) || f.Replace('\\', '/').Contains("/Features/PublicityBoard/Detail/", StringComparison.Ordinal)),
        f => File.ReadAllText(f).Contains("PenaltyCase", StringComparison.Ordinal));

    [Fact]
    public async Task Detail_Withdrawn_ExplainsAtTheSameAddressAndLeavesTheList()
    {
        await using var desk = await CaseDesk.OpenAsync();
        var id = await PublishedAsync(desk);
        var address = Paths.PublicNotice((await desk.FindAsync(id)).PublicNotice!.Id);
        var anyone = desk.Portal.Browser();
        var before = Total(await anyone.GetAsync(Paths.Publicity));

        await desk.DoneAsync("publicity", id, Step.WithdrawPublicity, new() { ["Form.Reason"] = "公示的处罚依据有误。" });
        Assert.Equal(HttpStatusCode.OK, (await anyone.GetAsync(address)).Status);
        await desk.DoneAsync("unithead", id, Step.ApproveWithdrawal);

        var page = await anyone.GetAsync(address);
        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Equal("已撤回", page.TextOf("h1"));
        Assert.Contains("公示的处罚依据有误。", page.Document.Body!.TextContent);
        Assert.DoesNotContain(Company, page.Document.DocumentElement.OuterHtml);
        var list = await anyone.GetAsync(Paths.Publicity);
        Assert.Equal(before - 1, Total(list));
        Assert.Contains("公示的处罚依据有误。", list.TextOf("[aria-labelledby=withdrawn]"));
        Assert.Equal(PublicityStatus.Pending, (await desk.FindAsync(id)).Publicity.Status);
    }

    [Fact]
    public async Task Detail_PastItsEnd_IsGoneBeforeAnySweep_AndTheJobRecordsIt()
    {
        await using var portal = await Portal.OpenAsync();
        var last = await portal.WithDatabaseAsync(db => db.Set<PublicNotice>().OrderByDescending(n => n.MaxUntil).FirstAsync());
        var anyone = portal.Browser();
        portal.Clock.SetUtcNow(new DateTimeOffset(last.MaxUntil, new TimeOnly(15, 59), TimeSpan.Zero)); // 23:59 in China
        Assert.Equal(HttpStatusCode.OK, (await anyone.GetAsync(Paths.PublicNotice(last.Id))).Status);
        Assert.Equal(1, Total(await anyone.GetAsync(Paths.Publicity)));

        portal.Clock.SetUtcNow(new DateTimeOffset(last.MaxUntil, new TimeOnly(16, 0), TimeSpan.Zero));
        var page = await anyone.GetAsync(Paths.PublicNotice(last.Id));
        Assert.Equal((HttpStatusCode.Gone, "公示期已届满"), (page.Status, page.TextOf("h1")));
        Assert.DoesNotContain(last.Party, page.Document.DocumentElement.OuterHtml);
        Assert.Equal(0, Total(await anyone.GetAsync(Paths.Publicity)));

        var due = await portal.WithDatabaseAsync(db => db.Set<PublicNotice>().CountAsync(n => n.Status == PublicityStatus.Published));
        var open = await portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().CountAsync(c => c.PublicityStatus == PublicityStatus.Published));
        await portal.Services.GetRequiredService<JobClock>().RunAllAsync(CancellationToken.None);
        await portal.Services.GetRequiredService<JobClock>().RunAllAsync(CancellationToken.None);

        Assert.True(open > 0 && due >= open);
        Assert.Equal(0, await portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().CountAsync(c => c.PublicityStatus == PublicityStatus.Published)));
        var entries = await portal.WithDatabaseAsync(db => db.Set<AuditEntry>().Where(e => e.Action == "Penalty.ExpirePublicity").ToListAsync());
        Assert.Equal(open, entries.Count);
        Assert.All(entries, e => Assert.Equal((Actor.Clock.PersonId, "系统自动"), (e.PersonId!.Value, e.ActorName)));
    }

    [Fact]
    public async Task Detail_OfACaseOrOfNothing_Answers404()
    {
        await using var portal = await Portal.OpenAsync();
        var published = await portal.WithDatabaseAsync(db => db.Set<PenaltyCase>().Where(c => c.PublicityStatus == PublicityStatus.Published).Select(c => c.Id).FirstAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await portal.Browser().GetAsync(Paths.PublicNotice(published))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Browser().GetAsync(Paths.PublicNotice(Guid.Empty))).Status);
    }

    private static async Task<Guid> PublishedAsync(CaseDesk desk)
    {
        var id = await desk.AtAsync(Stage.PenaltyDecided);
        await desk.DoneAsync("publicity", id, Step.PreparePublicity);
        await desk.DoneAsync("unithead", id, Step.ApprovePublicity);
        return id;
    }

    /// <summary>What the public sees on the day of the portal's clock, by the records.</summary>
    private static Task<List<PublicNotice>> ShownAsync(Portal portal)
    {
        var today = Domain.Law.LegalDate.Today(portal.Clock);
        return portal.WithDatabaseAsync(db => db.Set<PublicNotice>().Where(n => n.Status == PublicityStatus.Published && n.MaxUntil >= today).ToListAsync());
    }

    private static int Total(Answer page) => int.Parse(page.Document.QuerySelector("table.list")!.GetAttribute("data-total")!);
}
