using XiqingEdu.Enforcement.Web.Features.Audit.Shared;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Audit.Log;

/// <summary>One stretch of the log, newest first.</summary>
/// <param name="Query">What was looked for.</param>
/// <param name="Rows">The entries.</param>
/// <param name="Counted">Matching entries, counted up to one more than the bound.</param>
/// <param name="Newer">Address of the stretch before; null at the newest.</param>
/// <param name="Older">Address of the stretch after; null at the oldest.</param>
/// <param name="Export">Address of the Excel file.</param>
/// <param name="Chips">Filters in force.</param>
public sealed record AuditLogPage(
    AuditQuery Query, IReadOnlyList<AuditRow> Rows, int Counted, string? Newer, string? Older, string Export, IReadOnlyList<Chip> Chips)
{
    /// <summary>Entries are counted up to here.</summary>
    public const int CountBound = 1000;

    /// <summary>The total in words.</summary>
    public string Total => Counted > CountBound ? $"超过 {CountBound} 条" : $"共 {Counted} 条";
}
