using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Data.Numbering;

/// <summary>
/// Gives document numbers without gaps per year and kind: the number is taken in the transaction that uses it, so a
/// save that fails gives nothing away (law.md 2.6).
/// </summary>
public sealed class DocumentNumbers(EnforcementDbContext db)
{
    /// <summary>The next number of a kind in a year, such as 津西青教罚字〔2026〕1号. It becomes real with the save.</summary>
    public async Task<DocumentNumber> NextAsync(string kind, int year, CancellationToken cancel = default)
    {
        var series = await db.FindAsync<NumberSeries>([kind, year], cancel);
        if (series is null)
        {
            series = new NumberSeries { Kind = kind, Year = year };
            db.Add(series);
        }

        series.Last++;
        return new DocumentNumber(kind, year, series.Last);
    }
}
