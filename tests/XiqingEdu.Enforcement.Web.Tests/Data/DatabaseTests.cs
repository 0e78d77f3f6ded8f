using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Identity;
using XiqingEdu.Enforcement.Data.Providers;
using XiqingEdu.Enforcement.Domain.People;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Data;

/// <summary>What the program takes for granted of a database, on each of them.</summary>
public sealed class DatabaseTests
{
    private const string IdentityNumber = "11010519491231002X";
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory, DatabaseData]
    public async Task Start_EmptyDatabase_AppliesEveryMigration(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);

        Assert.Empty(await database.WithAsync(db => db.Database.GetPendingMigrationsAsync()));
        Assert.NotEmpty(await database.WithAsync(db => db.Database.GetAppliedMigrationsAsync()));
    }

    [Theory, DatabaseData]
    public async Task Save_PersonWithIdentityNumber_ComesBackAndIsUnreadableInTheColumn(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var person = Register("测试甲", IdentityNumber);
        await SaveAsync(database, person);

        var read = await database.WithAsync(db => db.Set<Person>().SingleAsync(p => p.Id == person.Id));
        var raw = await database.RawAsync("select \"IdentityNumber\" from \"People\"");

        Assert.Equal(("测试甲", IdentityNumber, "执法科", PersonnelKind.CivilServant), (read.Name, read.IdentityNumber, read.Unit, read.Kind));
        Assert.StartsWith("g1:", raw);
        Assert.DoesNotContain("1949", raw);
        Assert.Equal("CivilServant", await database.RawAsync("select \"Kind\" from \"People\""));
    }

    [Theory, DatabaseData]
    public async Task Save_AccountWithRoles_ComesBack(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var person = Register("测试乙");
        var account = new Account("ceshi", person.Id) { NormalizedUserName = "CESHI", LockoutEnd = new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero) };
        account.AssignRoles([Role.CaseHandler, Role.HearingOfficer]);
        await SaveAsync(database, person, account);

        await database.WithAsync(async db =>
        {
            var read = await db.Set<Account>().SingleAsync(a => a.LockoutEnd > new DateTimeOffset(2026, 11, 23, 2, 59, 0, TimeSpan.Zero));
            Assert.Equal([Role.CaseHandler, Role.HearingOfficer], read.Roles.Select(r => r.Role).Order());
            Assert.Equal(account.LockoutEnd, read.LockoutEnd);
            read.AssignRoles([Role.Archivist]);
            await db.SaveAsync(Why("换角色"));
        });

        Assert.Equal([Role.Archivist], await database.WithAsync(db => db.Set<RoleAssignment>().Select(r => r.Role).ToListAsync()));
    }

    [Theory, DatabaseData]
    public async Task Save_SecondAccountOfAPerson_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var person = Register("测试丙");
        await SaveAsync(database, person, new Account("first", person.Id) { NormalizedUserName = "FIRST" });

        await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(database, new Account("second", person.Id) { NormalizedUserName = "SECOND" }));
    }

    [Theory, DatabaseData]
    public async Task Save_StaleVersion_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var person = Register("测试丁");
        await SaveAsync(database, person);
        await ChangeAsync(database, person.Id, 1, "新名");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => ChangeAsync(database, person.Id, 1, "旧页"));

        var read = await database.WithAsync(db => db.Set<Person>().SingleAsync(p => p.Id == person.Id));
        Assert.Equal(("新名", 2), (read.Name, read.Version));
        Assert.Equal(0, await database.WithAsync(db => db.Set<AuditEntry>().CountAsync(e => e.Sentence == "改为旧页")));
    }

    [Theory, DatabaseData]
    public async Task Save_RolledBack_TakesTheAuditEntryWithIt(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        await database.WithAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(Register("未提交"));
            await db.SaveAsync(Why("登记未提交"));
            Assert.Equal(1, await db.Set<AuditEntry>().CountAsync(e => e.Sentence == "登记未提交"));
            await transaction.RollbackAsync();
        });

        Assert.Equal(0, await database.WithAsync(db => db.Set<Person>().CountAsync()));
        Assert.Equal(0, await database.WithAsync(db => db.Set<AuditEntry>().CountAsync(e => e.Sentence == "登记未提交")));
    }

    [Theory, DatabaseData]
    public async Task Save_WithoutIntention_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.WithAsync(db =>
        {
            db.Add(Register("无缘由"));
            return db.SaveChangesAsync();
        }));
    }

    [Theory, DatabaseData]
    public async Task Query_ChineseText_FindsPartsAndKeepsOneOrder(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        string[] names = ["陈立新", "李卫东", "王思远", "立春", "百分%号", "下划_线", "𠮷田"];
        await SaveAsync(database, [.. names.Select(n => Register(n))]);

        await database.WithAsync(async db =>
        {
            var people = db.Set<Person>();
            var percent = "%";
            Assert.Equal(["立春", "陈立新"], (await people.Where(p => p.Name.Contains("立")).Select(p => p.Name).ToListAsync()).Order(StringComparer.Ordinal));
            Assert.Equal(["百分%号"], await people.Where(p => p.Name.Contains(percent)).Select(p => p.Name).ToListAsync());
            Assert.Equal(["下划_线"], await people.Where(p => p.Name.StartsWith("下划_")).Select(p => p.Name).ToListAsync());
            var ordered = people.OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => p.Name);
            Assert.Equal(await ordered.ToListAsync(), [.. await ordered.Take(3).ToListAsync(), .. await ordered.Skip(3).ToListAsync()]);
        });
    }

    [Theory, DatabaseData]
    public async Task Query_Instant_ComesBackAsUtc(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var person = Register("测试戊");
        await SaveAsync(database, person, new Account("utc", person.Id) { NormalizedUserName = "UTC", PasswordChangedAt = new DateTime(2026, 11, 22, 16, 30, 0, DateTimeKind.Utc) });

        var read = await database.WithAsync(db => db.Set<Account>().SingleAsync());
        var at = await database.WithAsync(db => db.Set<AuditEntry>().Where(e => e.Sentence == "登记").Select(e => e.At).SingleAsync());

        Assert.Equal((new DateTime(2026, 11, 22, 16, 30, 0), DateTimeKind.Utc), (read.PasswordChangedAt!.Value, read.PasswordChangedAt.Value.Kind));
        Assert.Equal((new DateTime(2026, 11, 23, 2, 0, 0), DateTimeKind.Utc), (at, at.Kind));
    }

    private static Person Register(string name, string? number = null) => Person.Register(name, number, "执法科", "科员", PersonnelKind.CivilServant, Today);

    private static Intention Why(string sentence) => Intention.OfSystem("Test.Saved", sentence);

    private static Task SaveAsync(TestDatabase database, params object[] records) => database.WithAsync(db =>
    {
        db.AddRange(records);
        return db.SaveAsync(Why("登记"));
    });

    private static Task ChangeAsync(TestDatabase database, Guid id, int version, string name) => database.WithAsync(async db =>
    {
        var person = await db.Set<Person>().SingleAsync(p => p.Id == id);
        db.Expect(person, version);
        person.Change(name, null, person.Unit, person.Post, person.Kind, Today);
        await db.SaveAsync(Why("改为" + name));
    });
}
