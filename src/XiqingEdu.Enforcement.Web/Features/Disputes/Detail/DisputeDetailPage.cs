using XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Detail;

/// <summary>One dispute with what goes before and after it.</summary>
/// <param name="View">The dispute.</param>
/// <param name="Suits">Suits that followed the reconsideration.</param>
/// <param name="Before">Number of the reconsideration before the suit; null without one.</param>
public sealed record DisputeDetailPage(DisputeView View, IReadOnlyList<LaterSuit> Suits, string? Before);

/// <summary>A suit that followed.</summary>
public sealed record LaterSuit(Guid Id, string CaseNumber, string Court);
