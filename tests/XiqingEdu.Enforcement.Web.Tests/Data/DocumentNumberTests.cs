using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Numbering;
using XiqingEdu.Enforcement.Data.Providers;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Data;

/// <summary>Numbers per year and kind have no gap and are never given twice, whoever asks at the same time.</summary>
public sealed class DocumentNumberTests
{
    [Theory, DatabaseData]
    public async Task Next_ConcurrentGivers_GivesEachNumberOnce(DatabaseProvider provider)
    {
        const int givers = 4, each = 5;
        await using var database = await TestDatabase.OpenAsync(provider);

        var given = await Task.WhenAll(Enumerable.Range(0, givers).Select(_ => Task.Run(async () =>
        {
            var numbers = new List<int>();
            while (numbers.Count < each)
            {
                numbers.AddRange(await TryGiveAsync(database));
            }

            return numbers;
        })));

        Assert.Equal(Enumerable.Range(1, givers * each), given.SelectMany(n => n).Order());
    }

    [Theory, DatabaseData]
    public async Task Next_SaveThatFails_GivesNothingAway(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        await TryGiveAsync(database);
        await database.WithAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await new DocumentNumbers(db).NextAsync("罚", 2026);
            await db.SaveAsync(Intention.OfSystem("Test.Saved", "取号后回滚"));
            await transaction.RollbackAsync();
        });

        var next = await TryGiveAsync(database);

        Assert.Equal([2], next);
    }

    /// <summary>One number, or none when another giver was faster.</summary>
    private static Task<int[]> TryGiveAsync(TestDatabase database) => database.WithAsync<int[]>(async db =>
    {
        var number = await new DocumentNumbers(db).NextAsync("罚", 2026);
        try
        {
            await db.SaveAsync(Intention.OfSystem("Test.Saved", "取号"));
            return [number.Number];
        }
        catch (DbUpdateException)
        {
            return [];
        }
    });
}
