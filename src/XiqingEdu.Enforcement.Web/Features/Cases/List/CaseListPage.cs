using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Lists;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Cases.List;

/// <summary>The list of cases; with a fault where the words looked for were refused.</summary>
public sealed record CaseListPage(
    CaseQuery Query, PageOf<CaseRow> Rows, ListFrame<CaseRow> Frame, IReadOnlyList<Chip> Chips, IReadOnlyList<KeyValuePair<string, string>> Violations, LegalFrame Law, string? Fault);
