using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.List;

/// <summary>The list of on-the-spot penalties.</summary>
public sealed record OnSiteListPage(
    OnSiteQuery Query, PageOf<OnSiteRow> Rows, IReadOnlyList<Chip> Chips, IReadOnlyList<KeyValuePair<string, string>> Violations, LegalFrame Law);
