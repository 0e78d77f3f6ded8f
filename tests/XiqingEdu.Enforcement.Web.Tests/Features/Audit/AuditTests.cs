using System.Net;
using MiniExcelLibs;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Features.Audit.Shared;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Tests.Features.Accounts;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features.Audit;

public sealed class AuditTests
{
    [Fact]
    public async Task Get_Unfiltered_ShowsTheNewestFirstInChinaTime()
    {
        await using var portal = await Portal.OpenAsync();
        portal.Clock.Advance(TimeSpan.FromHours(1));
        var auditor = await portal.SignedInAsync("auditor");

        var log = await auditor.GetAsync(Paths.Audit);

        var first = log.Document.QuerySelectorAll("tbody tr")[0].TextContent;
        Assert.Contains("2026-11-23 11:00:00", first);
        Assert.Contains("账号 auditor 登录。", first);
        Assert.Contains("梁国栋", first);
    }

    [Fact]
    public async Task Get_MoreThanAPage_WalksOlderAndBackWithoutGapOrRepeat()
    {
        await using var portal = await Portal.OpenAsync();
        var auditor = await portal.SignedInAsync("auditor");
        await WriteAsync(portal, 120, "翻页记录");
        var query = Paths.Audit + "?action=Test.Paging";

        var pages = new List<Answer> { await auditor.GetAsync(query) };
        while (pages[^1].Document.QuerySelector("a[rel=next]") is { } next)
        {
            pages.Add(await auditor.GetAsync(next.GetAttribute("href")!));
        }

        Assert.Equal([50, 50, 20], pages.Select(p => Sentences(p).Count));
        var seconds = pages.SelectMany(Sentences).Select(s => int.Parse(s[5..]) / 3).ToList();
        Assert.Equal(seconds.OrderDescending(), seconds);
        Assert.Equal(120, pages.SelectMany(Sentences).Distinct().Count());
        Assert.All(pages, p => Assert.Equal("120", p.Document.QuerySelector("table")!.GetAttribute("data-total")));
        var back = await auditor.GetAsync(pages[2].Document.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Assert.Equal(Sentences(pages[1]), Sentences(back));
        var first = await auditor.GetAsync(back.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Assert.Equal(Sentences(pages[0]), Sentences(first));
        Assert.Null(first.Document.QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task Get_MoreThanTheBound_SaysMoreThan1000()
    {
        await using var portal = await Portal.OpenAsync();
        await WriteAsync(portal, 1001, "很多记录");

        var log = await (await portal.SignedInAsync("auditor")).GetAsync(Paths.Audit + "?action=Test.Paging");

        Assert.StartsWith("超过 1000 条", log.TextOf("caption"));
        Assert.Equal("true", log.Document.QuerySelector("table")!.GetAttribute("data-total-bounded"));
    }

    [Theory]
    [InlineData("from=2026-11-24", 1)] // 2026-11-23T16:00Z is midnight of the 24th in China
    [InlineData("to=2026-11-23", 2)]
    [InlineData("from=2026-11-23&to=2026-11-24", 3)]
    [InlineData("person=%E6%B5%8B%E8%AF%95%E5%91%98", 3)]
    [InlineData("text=%E7%AC%AC%E4%BA%8C", 1)]
    [InlineData("text=%E7%90%86%E7%94%B1%E4%B8%80", 1)]
    [InlineData("subject=0192f000-0000-7000-8000-000000000001", 1)]
    [InlineData("action=Test.Filter&to=2026-11-22", 0)]
    public async Task Get_Filtered_CountsWhatMatches(string query, int total)
    {
        await using var portal = await Portal.OpenAsync();
        await SaveAsync(portal, "第一条", "理由一", Guid.Parse("0192f000-0000-7000-8000-000000000001"));
        portal.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 15, 59, 59, TimeSpan.Zero));
        await SaveAsync(portal, "第二条");
        portal.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 16, 0, 0, TimeSpan.Zero));
        await SaveAsync(portal, "第三条");

        var log = await (await portal.SignedInAsync("auditor")).GetAsync($"{Paths.Audit}?{(query.StartsWith("action") ? "" : "action=Test.Filter&")}{query}");

        Assert.Equal(total.ToString(), log.Document.QuerySelector("table")!.GetAttribute("data-total"));
        Assert.Equal(total == 0, log.TextOf(".empty") is not null);
    }

    [Fact]
    public async Task Get_WordsWithoutFirstDay_LookAt90DaysAndSaySo()
    {
        await using var portal = await Portal.OpenAsync();
        await SaveAsync(portal, "很久以前");
        portal.Clock.Advance(TimeSpan.FromDays(91));
        var auditor = await portal.SignedInAsync("auditor");

        var limited = await auditor.GetAsync(Paths.Audit + "?text=%E5%BE%88%E4%B9%85");
        var wide = await auditor.GetAsync(Paths.Audit + "?text=%E5%BE%88%E4%B9%85&from=2026-01-01");

        Assert.Equal("0", limited.Document.QuerySelector("table")!.GetAttribute("data-total"));
        Assert.Contains("最近 90 天", limited.TextOf(".notice"));
        Assert.Equal("1", wide.Document.QuerySelector("table")!.GetAttribute("data-total"));
    }

    [Theory]
    [InlineData("from=2026-11-24&to=2026-11-23", "截止日期不得早于起始日期。")]
    [InlineData("from=0001-01-01", "起始日期应在 2000 年至 2100 年之间。")]
    [InlineData("to=9999-12-31", "截止日期应在 2000 年至 2100 年之间。")]
    [InlineData("from=yesterday", "“yesterday”不是有效的内容，请按提示的格式填写。")]
    public async Task Get_FaultyDates_AreRefused(string query, string message)
    {
        await using var portal = await Portal.OpenAsync();
        var auditor = await portal.SignedInAsync("auditor");

        var log = await auditor.GetAsync($"{Paths.Audit}?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, log.Status);
        Assert.Equal([message], log.Errors);
        Assert.Equal(HttpStatusCode.BadRequest, (await auditor.GetAsync($"{AuditPaths.Export}?{query}")).Status);
    }

    [Fact]
    public async Task Get_Entry_ShowsReasonAndOldAndNewValues()
    {
        await using var portal = await Portal.OpenAsync();
        var (sysadmin, id) = (await portal.SignedInAsync("sysadmin"), await AccountDesk.IdAsync(portal, "leader"));
        await sysadmin.SubmitAsync(await sysadmin.GetAsync(AccountPaths.Card(id)), "#upkeep", new() { ["Form.Reason"] = "长期休假" }, action: AccountPaths.Close(id));
        var auditor = await portal.SignedInAsync("auditor");
        var log = await auditor.GetAsync(AuditPaths.Of(id) + "&action=Account.Closed");

        var entry = await auditor.GetAsync(log.Document.QuerySelector("tbody a")!.GetAttribute("href")!);

        Assert.Equal("日志详情：停用账号", entry.TextOf("h1"));
        Assert.Contains("长期休假", entry.Text);
        var change = entry.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("账号停用时间"));
        Assert.Equal(["（无）", "2026-11-23 10:00:00"], change.QuerySelectorAll("td").Skip(1).Select(c => c.TextContent));
        var stamp = entry.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("登录标记"));
        Assert.Equal(["（已脱敏）", "（已脱敏）"], stamp.QuerySelectorAll("td").Skip(1).Select(c => c.TextContent));
        Assert.Equal(HttpStatusCode.NotFound, (await auditor.GetAsync(AuditPaths.Entry(Guid.CreateVersion7()))).Status);
    }

    [Fact]
    public async Task Get_Export_HoldsWhatTheQueryShowsAndIsLoggedItself()
    {
        await using var portal = await Portal.OpenAsync();
        await SaveAsync(portal, "=1+1", "理由");
        var auditor = await portal.SignedInAsync("auditor");

        var file = await auditor.GetAsync(AuditPaths.Export + "?action=Test.Filter");

        Assert.Equal(HttpStatusCode.OK, file.Status);
        var rows = MiniExcel.Query(new MemoryStream(file.Bytes), useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        var row = Assert.Single(rows);
        Assert.Equal(("'=1+1", "测试员", "2026-11-23 10:00:00"), (row["说明"], row["人员"], row["时间（北京时间）"]));
        var entry = (await portal.NewestEntryAsync("Audit.Exported"))!;
        Assert.Equal(("导出日志 1 条（条件：事项为“Test.Filter”）。", "梁国栋"), (entry.Sentence, entry.ActorName));
    }

    [Fact]
    public async Task Log_EveryFieldOfTheModel_HasAChineseWord()
    {
        await using var portal = await Portal.OpenAsync();
        var columns = await portal.WithDatabaseAsync(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(t => t.ClrType.Namespace!.StartsWith("XiqingEdu", StringComparison.Ordinal) && t.ClrType.Name is not ("AuditEntry" or "Draft")) // not logged themselves
            .SelectMany(t => t.GetFlattenedProperties(), (t, p) => (Record: t.ClrType, p.Name, Holds: ModelTypes.Of(t.ClrType, p.Name))).ToList()));
        var fields = new HashSet<(string Record, string Field)>();

        foreach (var (record, name, holds) in columns)
        {
            fields.Add((record.Name, name));
            Walk(holds);
        }

        Assert.True(fields.Count > 400, $"{fields.Count} fields");
        var silent = fields.Where(f => FieldWords.Of(f.Record, f.Field) is null).Select(f => $"{f.Record}.{f.Field}").ToList();
        Assert.True(silent.Count == 0, $"without a word: {string.Join(", ", silent)}");

        void Walk(Type? type)
        {
            foreach (var property in type is { IsClass: true } && type.Namespace!.StartsWith("XiqingEdu", StringComparison.Ordinal) && type != typeof(PenaltySettings) ? type.GetProperties() : [])
            {
                if (property.CanWrite && fields.Add((type!.Name, property.Name)))
                {
                    Walk(ModelTypes.Of(type, property.Name));
                }
            }
        }
    }

    [Fact]
    public void Value_OfAGroup_ReadsInChinese()
    {
        var person = Guid.CreateVersion7();

        Assert.Equal("涉嫌犯罪移送 › 机关", RecordWords.Field("PenaltyCase", "CriminalTransfer.Organ"));
        Assert.Equal(Stage.Investigating.Word(), RecordWords.Value("PenaltyCase", "Stage", "Investigating"));
        Assert.Equal("12,345.60 元", RecordWords.Value("Payment", "AmountFen", "1234560"));
        Assert.Equal("[草稿] 自己写的文字", RecordWords.Value("PenaltyCase", "ClueContent", "[草稿] 自己写的文字"));
        Assert.Equal($"人员编号：{person}；姓名：甲某；日期：2026-11-20；意见：同意。",
            RecordWords.Value("PenaltyCase", "FilingApproval", $$"""{"PersonId":"{{person}}","Name":"甲某","On":"2026-11-20","Opinion":"同意。"}"""));
        Assert.Equal("1. 发言：同意\n2. 发言：不同意", RecordWords.Value("PenaltyCase", "Deliberation.Opinions", """[{"Words":"同意"},{"Words":"不同意"}]"""));
    }

    private static List<string> Sentences(Answer page) => [.. page.Document.QuerySelectorAll("tbody tr").Select(r => r.QuerySelectorAll("td")[4].TextContent.Trim())];

    private static Task WriteAsync(Portal portal, int count, string sentence) => portal.WithDatabaseAsync(async db =>
    {
        for (var n = 0; n < count; n++)
        {
            db.Add(new AuditEntry { At = portal.Clock.GetUtcNow().UtcDateTime.AddSeconds(n / 3), ActorName = "测试员", Action = "Test.Paging", Sentence = $"{sentence} {n}" });
        }

        return await db.SaveChangesAsync();
    });

    private static Task SaveAsync(Portal portal, string sentence, string? reason = null, Guid? subject = null) => portal.WithDatabaseAsync(async db =>
    {
        var actor = new Actor(Guid.CreateVersion7(), "测试员", new HashSet<Permission>());
        await db.SaveAsync(Intention.Of(actor, "Test.Filter", sentence, subject, reason));
        return 0;
    });
}
