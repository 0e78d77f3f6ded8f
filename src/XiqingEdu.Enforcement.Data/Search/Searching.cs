using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Data.Search;

/// <summary>Finds records by any part of their words.</summary>
public static class Searching
{
    /// <summary>Most pairs of a word that the index is asked for; the text itself decides in the end.</summary>
    private const int MostPairs = 8;

    /// <summary>The rows in which every word of the query occurs. The index names the candidates; only their texts are read.</summary>
    public static IQueryable<T> Matching<T>(this IQueryable<T> rows, EnforcementDbContext db, SearchQuery query)
        where T : AggregateRoot, ISearchable
    {
        foreach (var word in query.Words)
        {
            var candidates = Candidates(db, word);
            rows = rows.Where(r => candidates.Contains(r.Id) && EF.Property<string>(r, SearchIndex.Text).Contains(word));
        }

        return rows;
    }

    private static IQueryable<Guid> Candidates(EnforcementDbContext db, string word)
    {
        var pairs = SearchText.Pairs(word).ToList();
        var asked = pairs.Count <= MostPairs ? pairs : [.. Enumerable.Range(0, MostPairs).Select(i => pairs[i * (pairs.Count - 1) / (MostPairs - 1)])];
        var candidates = Having(db, asked[0]);
        foreach (var pair in asked.Skip(1))
        {
            candidates = candidates.Join(Having(db, pair), id => id, id => id, (id, _) => id);
        }

        return candidates;
    }

    private static IQueryable<Guid> Having(EnforcementDbContext db, int pair) => db.Set<SearchPair>().Where(p => p.Pair == pair).Select(p => p.RecordId);
}
