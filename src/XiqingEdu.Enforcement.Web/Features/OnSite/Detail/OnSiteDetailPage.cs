using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Detail;

/// <summary>An on-the-spot penalty with the case that it became, where this person may see it.</summary>
public sealed record OnSiteDetailPage(OnSiteView View, OrdinaryCase? Became);

/// <summary>A case of the ordinary procedure.</summary>
public sealed record OrdinaryCase(Guid Id, string Number);
