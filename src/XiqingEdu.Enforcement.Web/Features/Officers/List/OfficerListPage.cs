using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Officers.List;

/// <summary>What the list shows.</summary>
/// <param name="Rows">One page of persons.</param>
/// <param name="Filter">The query row.</param>
/// <param name="Units">Units to choose from.</param>
/// <param name="Chips">Filters in force.</param>
/// <param name="Day">The day that the statuses are about.</param>
/// <param name="ExportPath">The same rows as an Excel file.</param>
public sealed record OfficerListPage(
    PageOf<OfficerRow> Rows, OfficerFilter Filter, IReadOnlyList<string> Units, IReadOnlyList<Chip> Chips, DateOnly Day, string ExportPath);
