namespace XiqingEdu.Enforcement.Web.Platform.Pages;

/// <summary>One page of a list with the number of all rows that match.</summary>
/// <param name="Items">Rows of this page.</param>
/// <param name="Total">All matching rows.</param>
/// <param name="Number">From 1.</param>
/// <param name="Size">Rows a page.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Items, int Total, int Number, int Size) : IPageOf
{
    /// <inheritdoc />
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <inheritdoc />
    public int FirstRow => (Number - 1) * Size + 1;
}
