namespace XiqingEdu.Enforcement.Domain.Penalties.Documents;

/// <summary>What the file of a case holds.</summary>
/// <param name="Items">Everything bound, in order.</param>
public sealed record FileFacts(IReadOnlyList<FileItem> Items)
{
    /// <summary>Whether every page is counted.</summary>
    public bool IsCounted => Items.All(i => !i.IsPaged || i.Pages is not null);

    /// <summary>The items of one half with first and last page, numbered from 1; no pages from the first item on that is not counted.</summary>
    public static IEnumerable<(FileItem Item, (int From, int To)? Pages)> Paged(IEnumerable<FileItem> half)
    {
        int? last = 0;
        foreach (var item in half)
        {
            if (!item.IsPaged)
            {
                yield return (item, null);
                continue;
            }

            var from = last + 1;
            last += item.Pages;
            yield return (item, last is { } to ? (from!.Value, to) : null);
        }
    }
}
