using XiqingEdu.Enforcement.Web.Features.OnSite.Shared;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.Detail;

/// <summary>An on-the-spot penalty with the case that it became and the disputes over it, where this person may see them.</summary>
public sealed record OnSiteDetailPage(OnSiteView View, OrdinaryCase? Became, IReadOnlyList<OnSiteDispute> Disputes);

/// <summary>A reconsideration or suit over the penalty.</summary>
/// <param name="Kind">行政复议 or 行政诉讼.</param>
/// <param name="Number">Its number.</param>
/// <param name="State">Where it stands, in words.</param>
/// <param name="Ended">How it ended, in words; empty while it has not.</param>
/// <param name="Path">Its page.</param>
public sealed record OnSiteDispute(string Kind, string Number, string State, string Ended, string Path);

/// <summary>A case of the ordinary procedure.</summary>
public sealed record OrdinaryCase(Guid Id, string Number);
