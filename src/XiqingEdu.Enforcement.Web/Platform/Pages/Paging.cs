using Microsoft.EntityFrameworkCore;

namespace XiqingEdu.Enforcement.Web.Platform.Pages;

/// <summary>Reads one page of a query.</summary>
public static class Paging
{
    /// <summary>Rows a page where nothing else is said.</summary>
    public const int Size = 20;

    /// <summary>Counts and reads one page; a number outside the pages is taken to the nearest one.</summary>
    public static async Task<PageOf<T>> PageAsync<T>(this IQueryable<T> query, int number, CancellationToken cancel, int size = Size)
    {
        var total = await query.CountAsync(cancel);
        var page = Math.Clamp(number, 1, Math.Max(1, (total + size - 1) / size));
        return new PageOf<T>(await query.Skip((page - 1) * size).Take(size).ToListAsync(cancel), total, page, size);
    }
}
