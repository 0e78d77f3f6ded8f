using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Providers;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Data;

/// <summary>A penalty on the spot is kept whole on every database, its personal numbers encrypted, its numbers without gap.</summary>
public sealed class OnSitePenaltyDataTests
{
    [Theory, DatabaseData]
    public async Task Penalty_LedToPayment_IsReadBackAsItWas(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var with = A.OnSitePenalty().Against(PartyKind.Citizen, 100_00, "11010519491231002X").Hearing(OnSiteDefenseKind.NotAdopted);
        var penalty = with.At(OnSiteStage.Performed);
        await database.WithAsync(async db =>
        {
            db.Add(penalty);
            await db.SaveAsync(OnSiteDesk.WhyOf(penalty, Staff.UnitHead, null));
        });

        var read = await FindAsync(database, penalty.Id);

        Assert.Equal((penalty.Stage, penalty.Number, penalty.ActTime, penalty.ServedOn, penalty.PaidFen), (read.Stage, read.Number, read.ActTime, read.ServedOn, read.PaidFen));
        Assert.Equal(penalty.Events.Select(e => (e.Sequence, e.Step, e.Sentence)), read.Events.Select(e => (e.Sequence, e.Step, e.Sentence)));
        Assert.Equal((penalty.Outcome.Text, penalty.Defense, penalty.Delivery, penalty.Officers.Text), (read.Outcome.Text, read.Defense, read.Delivery, read.Officers.Text));
        Assert.Equal(("11010519491231002X", "13000000000"), (read.Party.IdentityNumber, read.Party.Phone));
        var quoted = provider == DatabaseProvider.PostgreSql ? "SELECT \"Party_IdentityNumber\" FROM \"OnSitePenalties\"" : "SELECT Party_IdentityNumber FROM OnSitePenalties";
        Assert.DoesNotContain("11010519491231002X", await database.RawAsync(quoted));
    }

    [Theory, DatabaseData]
    public async Task Decide_SeveralAtOnce_TakesEachNumberOnceWithoutGap(DatabaseProvider provider)
    {
        const int several = 5;
        await using var database = await TestDatabase.OpenAsync(provider);
        var with = A.OnSitePenalty();
        // Each with a party of its own, as each form has.
        var drafts = Enumerable.Range(0, several).Select(_ => with.With(f => f with { Party = OnSitePenaltyBuilder.PartyOf(PartyKind.Organisation) }).Drafted()).ToList();
        await database.WithAsync(async db =>
        {
            db.AddRange(drafts);
            await db.SaveAsync(Intention.OfSystem("Test.Saved", "填写当场处罚"));
        });

        await Task.WhenAll(drafts.Select(d => DecideAsync(database, d.Id, with)));

        var numbers = await database.WithAsync(db => db.Set<OnSitePenalty>().Select(p => p.Number).ToListAsync());
        Assert.Equal(Enumerable.Range(1, several).Select(n => $"津西青教当罚字〔2026〕{n}号"), numbers.Order(StringComparer.Ordinal));
    }

    [Theory, DatabaseData]
    public async Task Convert_SavesClueAndLinkTogether_AndAStaleVersionSavesNeither(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var with = A.OnSitePenalty();
        var draft = with.Drafted();
        await database.WithAsync(async db =>
        {
            db.Add(draft);
            await db.SaveAsync(OnSiteDesk.WhyOf(draft, Staff.Handler1, null));
        });

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => ConvertAsync(database, draft.Id, 9, with));
        Assert.Equal(0, await database.WithAsync(db => db.Set<PenaltyCase>().CountAsync()));
        await ConvertAsync(database, draft.Id, 1, with);

        var read = await FindAsync(database, draft.Id);
        var clue = await database.WithAsync(db => db.Set<PenaltyCase>().SingleAsync());
        Assert.Equal((clue.Id, "津西青教线字〔2026〕1号"), (read.PenaltyCaseId, clue.ClueNumber));
    }

    private static async Task<OnSitePenalty> FindAsync(TestDatabase database, Guid id)
    {
        await using var scope = database.Portal.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<OnSiteDesk>().FindAsync(id))!;
    }

    private static async Task DecideAsync(TestDatabase database, Guid id, OnSitePenaltyBuilder with)
    {
        await using var scope = database.Portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OnSiteDesk>().PerformAsync(
            id, 1, OnSiteStep.Decide, (p, number) => p.Decide(number, Staff.Handler1, with.Law), with.Day, p => OnSiteDesk.WhyOf(p, Staff.Handler1, null));
    }

    private static async Task ConvertAsync(TestDatabase database, Guid id, int version, OnSitePenaltyBuilder with)
    {
        await using var scope = database.Portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OnSiteDesk>().ConvertAsync(id, version, "事实需要调查", Staff.Handler1, with.Law, p => OnSiteDesk.WhyOf(p, Staff.Handler1, null));
    }
}
