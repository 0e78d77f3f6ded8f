using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Lists;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Platform.Lists;

/// <summary>Reads what the account of this request keeps for a list.</summary>
public sealed class ListDesk(EnforcementDbContext db, CurrentActor me)
{
    /// <summary>Columns of the address, else those chosen last, else the standard ones; and the account's saved queries.</summary>
    public async Task<ListFrame<TRow>> FrameAsync<TRow>(HttpRequest request, string list, IReadOnlyList<ListColumn<TRow>> all, CancellationToken cancel)
    {
        var accountId = me.Account.AccountId;
        var query = ListAddress.Filters(request.QueryString.Value);
        var saved = await db.Set<SavedQuery>().AsNoTracking().Where(q => q.AccountId == accountId && q.List == list).OrderBy(q => q.Name).ToListAsync(cancel);
        var shown = await ColumnsAsync(request, list, all, cancel);
        return new ListFrame<TRow>(shown, new ListTools(list, query.Length > 0 ? query : null,
            [.. all.Select(c => new ColumnOffer(c.Key, c.Header, shown.Contains(c)))],
            [.. saved.Select(q => new SavedLink(q.Id, q.Version, q.Name, $"{ListPaths.Of(list)}?{q.Query}", ListAddress.Filters(q.Query) == query))]));
    }

    /// <summary>Only the columns, for the export.</summary>
    public async Task<IReadOnlyList<ListColumn<TRow>>> ColumnsAsync<TRow>(HttpRequest request, string list, IReadOnlyList<ListColumn<TRow>> all, CancellationToken cancel)
    {
        var accountId = me.Account.AccountId;
        IEnumerable<string?> keys = request.Query[ListAddress.Column];
        if (!keys.Any())
        {
            keys = (await db.Set<ColumnChoice>().AsNoTracking().FirstOrDefaultAsync(c => c.AccountId == accountId && c.List == list, cancel))?.Keys.Split(',') ?? [];
        }

        var chosen = all.Where(c => keys.Contains(c.Key)).ToList();
        return chosen.Count > 0 ? chosen : [.. all.Where(c => c.IsStandard)];
    }
}
