using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.PublicityBoard.List;

/// <summary>The public list.</summary>
/// <param name="Query">The filters.</param>
/// <param name="Rows">One page.</param>
/// <param name="Chips">Filters in force.</param>
/// <param name="Years">Years of decisions that are published.</param>
/// <param name="Withdrawn">Recent withdrawals.</param>
/// <param name="Fault">What is wrong with the search, in Chinese; null when nothing is.</param>
public sealed record PublicityListPage(
    PublicityQuery Query, PageOf<PublicityRow> Rows, IReadOnlyList<Chip> Chips, IReadOnlyList<int> Years, IReadOnlyList<WithdrawnRow> Withdrawn, string? Fault);
