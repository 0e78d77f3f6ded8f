namespace XiqingEdu.Enforcement.Web.Platform.Lists;

/// <summary>A list as one account sees it.</summary>
/// <param name="Columns">The columns shown, in the order of the list.</param>
/// <param name="Tools">What stands around the table.</param>
public sealed record ListFrame<TRow>(IReadOnlyList<ListColumn<TRow>> Columns, ListTools Tools);

/// <summary>Saved queries and the choice of columns.</summary>
/// <param name="List">Key of the list.</param>
/// <param name="Query">The query shown, without page and columns; null when nothing is asked.</param>
/// <param name="Columns">Every column.</param>
/// <param name="Saved">The account's own queries, by name.</param>
public sealed record ListTools(string List, string? Query, IReadOnlyList<ColumnOffer> Columns, IReadOnlyList<SavedLink> Saved);

/// <summary>A column that can be shown.</summary>
public sealed record ColumnOffer(string Key, string Header, bool IsShown);

/// <summary>A saved query as a link.</summary>
public sealed record SavedLink(Guid Id, int Version, string Name, string Path, bool IsShown);
