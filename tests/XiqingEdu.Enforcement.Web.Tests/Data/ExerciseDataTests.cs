using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Providers;
using XiqingEdu.Enforcement.Data.Summary;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Data;

/// <summary>The filter of the exercises on every database: counted nowhere, found by key, removed whole.</summary>
public sealed class ExerciseDataTests
{
    [Theory, DatabaseData]
    public async Task Exercise_IsCountedNowhere_FoundByItsKey_AndRemovedWhole(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var owner = Guid.CreateVersion7();
        var (real, practised) = (A.PenaltyCase().At(Stage.Archived), A.PenaltyCase().AsExerciseOf(owner).At(Stage.Archived));
        await database.WithAsync(async db =>
        {
            db.AddRange(real, practised);
            await db.SaveAsync(Intention.OfSystem("Test.Saved", "两件案件"));
        });

        var today = new DateOnly(2026, 11, 23);
        Assert.Equal([real.Id], await database.WithAsync(db => db.Set<PenaltyCase>().Select(c => c.Id).ToListAsync()));
        Assert.Equal([practised.Id], await database.WithAsync(db => db.ExercisesOf(owner).Select(c => c.Id).ToListAsync()));
        Assert.Empty(await database.WithAsync(db => db.ExercisesOf(Guid.CreateVersion7()).ToListAsync()));
        Assert.Equal(1, await database.WithAsync(db => db.ShownNotices(today).CountAsync()));
        Assert.Equal(2, await database.WithAsync(db => db.Set<PenaltyCase>().WithExercises().CountAsync()));
        await using (var scope = database.Portal.Services.CreateAsyncScope())
        {
            Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<SummaryCounts>().PenaltiesHandledAsync(2026, TestContext.Current.CancellationToken));
            var desk = scope.ServiceProvider.GetRequiredService<PenaltyDesk>();
            var read = (await desk.FindAsync(practised.Id, TestContext.Current.CancellationToken))!;
            Assert.Equal((practised.Exercise, 1, practised.Events.Count), (read.Exercise, read.PublicNotices.Count, read.Events.Count));
            await scope.ServiceProvider.GetRequiredService<ExerciseDesk>().RemoveAsync(read, c => Intention.OfSystem("Exercise.Deleted", "删除", c.Id), TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, await database.WithAsync(db => db.Set<PenaltyCase>().WithExercises().CountAsync()));
        Assert.Equal(real.Events.Count, await database.WithAsync(db => db.Set<CaseEvent>().CountAsync()));
        await using var other = database.Portal.Services.CreateAsyncScope();
        await Assert.ThrowsAsync<InvalidOperationException>(() => other.ServiceProvider.GetRequiredService<ExerciseDesk>().RemoveAsync(real, c => Intention.OfSystem("Exercise.Deleted", "删除", c.Id), TestContext.Current.CancellationToken));
    }

    [Theory, InlineData(Seat.LeadHandler, "程主办"), InlineData(Seat.Archivist, "管档案")]
    public void Seat_OfEachPost_StandsWhereTheEnumSays(Seat seat, string name) => Assert.Equal((seat, name), (Seats.Of(seat).Seat, Seats.Of(seat).Name));
}
