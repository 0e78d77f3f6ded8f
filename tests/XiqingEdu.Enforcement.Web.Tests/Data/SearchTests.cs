using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Providers;
using XiqingEdu.Enforcement.Data.Search;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Security;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Data;

/// <summary>Finding cases by any part of their words, alike on each database and without reading the whole table.</summary>
public sealed class SearchTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Theory, DatabaseData]
    public async Task Matching_AnyPart_IsFoundAndNothingElse(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        await SaveAsync(database, Clue("线1", "阳光100%学堂"), Clue("线2", "阳光_学堂"), Clue("线3", "O'Neill英语\\数学"), Clue("线4", "ＡＢＣ国际（天津）"), Clue("线5", "光阳学"));

        foreach (var (typed, found) in new[]
        {
            ("阳光", "1 2"), ("光100", "1"), ("0%", "1"), ("光_", "2"), ("__", ""), ("%%", ""), ("O'N", "3"), ("o'neill", "3"), ("语\\数", "3"), ("\\%", ""),
            ("abc", "4"), ("国际(天", "4"), ("国际天津", "4"), ("学堂 阳光", "1 2"), ("学堂 100", "1"), ("学堂 英语", ""), ("光阳", "5"), ("'; drop table", ""),
            ("阳光学堂", ""), ("1阳", ""), ("线1", "1"),
        })
        {
            Assert.Equal((typed, found), (typed, string.Join(' ', (await FindAsync(database, typed)).Select(n => n[1..]))));
        }
    }

    [Theory, DatabaseData]
    public async Task Matching_AfterAChange_FindsTheNewWordsAndNoLongerTheOld(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var clue = Clue("线1", "旧名称学堂");
        await SaveAsync(database, clue);

        var with = A.PenaltyCase();
        var decided = with.At(Stage.PenaltyDecided);
        await SaveAsync(database, decided);
        Assert.Equal([decided.CaseNumber], await FindAsync(database, decided.Decision!.Number));
        Assert.Equal([decided.CaseNumber], await FindAsync(database, decided.LeadHandler!.Name));
        Assert.Equal([decided.CaseNumber], await FindAsync(database, "变相开展"));
        var pairs = await database.WithAsync(db => db.Set<SearchPair>().CountAsync(p => p.RecordId == decided.Id));
        await database.WithAsync(async db =>
        {
            var read = await db.Set<PenaltyCase>().Include(c => c.Decision).Include(c => c.Events).SingleAsync(c => c.Id == decided.Id);
            db.Entry(read).Property(c => c.ArchiveNumber).CurrentValue = "独特的档号";
            await db.SaveAsync(Why("改"));
            db.Entry(read).Property(c => c.ArchiveNumber).CurrentValue = "独特的卷号";
            await db.SaveAsync(Why("再改"));
        });

        Assert.Equal([decided.CaseNumber], await FindAsync(database, "独特的卷"));
        Assert.Empty(await FindAsync(database, "档号"));
        Assert.Equal(pairs + 4, await database.WithAsync(db => db.Set<SearchPair>().CountAsync(p => p.RecordId == decided.Id)));
        await database.WithAsync(async db =>
        {
            db.Remove(await db.Set<PenaltyCase>().Include(c => c.Events).SingleAsync(c => c.Id == clue.Id));
            await db.SaveAsync(Why("删"));
        });
        Assert.Empty(await FindAsync(database, "旧名称"));
        Assert.Equal(0, await database.WithAsync(db => db.Set<SearchPair>().CountAsync(p => p.RecordId == clue.Id)));
        Assert.DoesNotContain(await database.WithAsync(db => db.Set<AuditEntry>().AsNoTracking().ToListAsync()), e => e.Changes.Any(c => c.Property == "SearchText" || c.Record == nameof(SearchPair)));
    }

    [Theory, DatabaseData]
    public async Task Save_CaseReadWithoutItsDecision_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var decided = A.PenaltyCase().At(Stage.PenaltyDecided);
        await SaveAsync(database, decided);

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.WithAsync(async db =>
        {
            var read = await db.Set<PenaltyCase>().SingleAsync(c => c.Id == decided.Id);
            db.Expect(read, read.Version);
            await db.SaveAsync(Why("改"));
        }));
    }

    [Theory, DatabaseData]
    public async Task Matching_AmongManyCases_ReadsOnlyTheCandidates(DatabaseProvider provider)
    {
        Assert.SkipWhen(provider == DatabaseProvider.SqlServer, "SQL Server shows its plans in another way.");
        await using var database = await TestDatabase.OpenAsync(provider);
        await SaveAsync(database, Clue("线1", "天津市西青区普通培训学校"));
        await database.WithAsync(db => MultiplyAsync(db, provider, 3000));
        await SaveAsync(database, Clue("线2", "天津市西青区鲲鹏培训学校"));
        await database.WithAsync(db => db.Database.ExecuteSqlRawAsync("ANALYZE"));
        Assert.Equal(3002, await database.WithAsync(db => db.Set<PenaltyCase>().CountAsync()));
        Assert.True(await database.WithAsync(db => db.Set<SearchPair>().CountAsync()) > 30000);
        Assert.Equal(3001, (await FindAsync(database, "普通培训")).Count);
        Assert.Equal(["线2"], await FindAsync(database, "西青区鲲鹏培训"));

        foreach (var actor in new[] { Staff.UnitHead, Staff.Handler1, Staff.Reviewer })
        {
            var plan = await database.WithAsync(db => PlanAsync(db, provider, actor, "西青区鲲鹏培训"));

            Assert.Contains(plan, l => l.Contains(provider == DatabaseProvider.Sqlite ? "SEARCH p USING INDEX sqlite_autoindex_PenaltyCases_1 (Id=?)" : "Index Scan using \"PK_PenaltyCases\"", StringComparison.Ordinal));
            Assert.Contains(plan, l => l.Contains(provider == DatabaseProvider.Sqlite ? "USING COVERING INDEX sqlite_autoindex_SearchPairs_1" : "\"PK_SearchPairs\"", StringComparison.Ordinal));
            Assert.DoesNotContain(plan, l => l.Contains("SCAN p", StringComparison.Ordinal) || l.Contains("SCAN s", StringComparison.Ordinal)
                || l.Contains("Seq Scan on \"PenaltyCases\"", StringComparison.Ordinal) || l.Contains("Seq Scan on \"SearchPairs\"", StringComparison.Ordinal));
        }
    }

    private static PenaltyCase Clue(string number, string subject) => PenaltyCase.RegisterClue(
        Guid.CreateVersion7(), number, ClueSource.Inspection, subject, "内容", Day, Staff.Handler1, new LegalFrame(Day, PenaltyCaseBuilder.Calendar, PenaltyCaseBuilder.Settings));

    private static Intention Why(string sentence) => Intention.OfSystem("Test.Saved", sentence);

    private static Task SaveAsync(TestDatabase database, params object[] records) => database.WithAsync(db =>
    {
        db.AddRange(records);
        return db.SaveAsync(Why("登记"));
    });

    private static Task<List<string>> FindAsync(TestDatabase database, string typed) => database.WithAsync(async db =>
        (await db.Set<PenaltyCase>().AsNoTracking().Matching(db, SearchQuery.Of(typed)).OrderBy(c => c.ClueNumber).Select(c => new { c.CaseNumber, c.ClueNumber }).ToListAsync())
            .ConvertAll(c => c.CaseNumber.Length > 0 ? c.CaseNumber : c.ClueNumber));

    /// <summary>Copies the only case and its pairs many times, under numbers of their own.</summary>
    private static async Task MultiplyAsync(EnforcementDbContext db, DatabaseProvider provider, int times)
    {
        var columns = db.Model.FindEntityType(typeof(PenaltyCase))!.GetTableMappings().Single().Table.Columns.Select(c => c.Name).Where(c => c is not ("Id" or "ClueNumber")).Select(c => $"\"{c}\"").ToList();
        var (numbers, id) = provider == DatabaseProvider.Sqlite
            ? ("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {0}) ", "printf('00000000-0000-7000-8000-%012d', n.i)")
            : ("WITH n(i) AS (SELECT generate_series(1, {0})) ", "('00000000-0000-7000-8000-' || lpad(n.i::text, 12, '0'))::uuid");
        var copies = string.Format(null, numbers, times) + $"INSERT INTO \"PenaltyCases\" (\"Id\", \"ClueNumber\", {string.Join(", ", columns)}) SELECT {id}, 'X' || n.i, {string.Join(", ", columns)} FROM \"PenaltyCases\", n";
        await db.Database.ExecuteSqlRawAsync(copies);
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"SearchPairs\" (\"Pair\", \"RecordId\") SELECT s.\"Pair\", c.\"Id\" FROM \"SearchPairs\" s, \"PenaltyCases\" c WHERE c.\"ClueNumber\" LIKE 'X%'");
    }

    private static async Task<List<string>> PlanAsync(EnforcementDbContext db, DatabaseProvider provider, Actor actor, string typed)
    {
        await using var command = db.Set<PenaltyCase>().AsNoTracking().Where(CaseVisibility.For(actor)).Matching(db, SearchQuery.Of(typed))
            .OrderByDescending(c => c.StageSinceOn).ThenByDescending(c => c.Id).Select(c => c.ClueNumber).Take(20).CreateDbCommand();
        command.CommandText = (provider == DatabaseProvider.Sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + command.CommandText;
        await db.Database.OpenConnectionAsync();
        var lines = new List<string>();
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(provider == DatabaseProvider.Sqlite ? 3 : 0));
        }

        return lines;
    }
}
