using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Cases.List;

/// <summary>The list of cases.</summary>
public sealed record CaseListPage(
    CaseQuery Query, PageOf<CaseRow> Rows, IReadOnlyList<Chip> Chips, IReadOnlyList<KeyValuePair<string, string>> Violations, LegalFrame Law);
