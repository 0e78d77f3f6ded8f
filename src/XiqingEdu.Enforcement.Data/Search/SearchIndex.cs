using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using XiqingEdu.Enforcement.Domain;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Data.Search;

/// <summary>
/// Keeps the words of every searchable record in one folded text beside it, and their pairs of characters in
/// <see cref="SearchPair"/>, in the same save as the record.
/// </summary>
internal static class SearchIndex
{
    /// <summary>Name of the column with the folded text.</summary>
    public const string Text = "SearchText";

    /// <summary>Adds the column to every searchable record.</summary>
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => typeof(ISearchable).IsAssignableFrom(e.ClrType)).ToList())
        {
            builder.Entity(entity.ClrType).Property<string>(Text);
        }
    }

    /// <summary>Brings text and pairs of what is being saved up to date; a record whose words stay the same costs nothing.</summary>
    public static void Keep(DbContext db)
    {
        Dictionary<(int, Guid), EntityEntry<SearchPair>>? known = null;
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.Entity is ISearchable && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            var column = entry.Property(Text);
            var (before, now) = ((string?)column.CurrentValue, TextOf(entry));
            if (before == now)
            {
                continue;
            }

            column.CurrentValue = now;
            known ??= db.ChangeTracker.Entries<SearchPair>().ToDictionary(p => (p.Entity.Pair, p.Entity.RecordId));
            var (old, next) = (SearchText.Pairs(before ?? ""), SearchText.Pairs(now));
            var id = ((AggregateRoot)entry.Entity).Id;
            foreach (var pair in old.Except(next))
            {
                (known.TryGetValue((pair, id), out var tracked) ? tracked : db.Entry(new SearchPair { Pair = pair, RecordId = id })).State =
                    tracked?.State == EntityState.Added ? EntityState.Detached : EntityState.Deleted;
            }

            foreach (var pair in next.Except(old))
            {
                var isBack = known.TryGetValue((pair, id), out var tracked);
                (isBack ? tracked! : db.Entry(new SearchPair { Pair = pair, RecordId = id })).State = isBack ? EntityState.Unchanged : EntityState.Added;
            }
        }
    }

    private static string TextOf(EntityEntry entry)
    {
        if (entry.State == EntityState.Deleted)
        {
            return "";
        }

        var text = SearchText.Of(((ISearchable)entry.Entity).SearchWords);
        return text.Length == 0 || entry.State == EntityState.Added || entry.References.FirstOrDefault(r => !r.IsLoaded && !r.Metadata.TargetEntityType.IsOwned()) is not { } missing
            ? text
            : throw new InvalidOperationException($"{entry.Metadata.DisplayName()} was changed without its {missing.Metadata.Name}: its search text would lose words.");
    }
}
