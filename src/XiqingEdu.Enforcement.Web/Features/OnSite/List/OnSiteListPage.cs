using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Lists;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.List;

/// <summary>The list of on-the-spot penalties; with a fault where the words looked for were refused.</summary>
public sealed record OnSiteListPage(
    OnSiteQuery Query, PageOf<OnSiteRow> Rows, ListFrame<OnSiteRow> Frame, IReadOnlyList<Chip> Chips, IReadOnlyList<KeyValuePair<string, string>> Violations, LegalFrame Law, string? Fault);
