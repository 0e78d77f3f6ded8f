using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Domain.Disputes.Litigations;

/// <summary>What the copy of the complaint and the notice to answer say.</summary>
/// <param name="Plaintiff">原告.</param>
/// <param name="ActKind">Kind of the challenged act.</param>
/// <param name="Act">The challenged act in words, with its document number where it has one.</param>
/// <param name="PenaltyCaseId">The penalty case whose decision is challenged, where it is one of this system.</param>
/// <param name="ReconsiderationId">The reconsideration that went before, where there was one.</param>
/// <param name="GovernmentIsCoDefendant">The reconsideration organ is co-defendant (《行政诉讼法》第二十六条第二款: the act was upheld).</param>
/// <param name="ComplaintReceivedOn">Day on which the copy of the complaint was received; starts the period for the defense.</param>
/// <param name="Court">Court of first instance.</param>
/// <param name="CourtCaseNumber">Its number of the case.</param>
public sealed record LitigationParticulars(
    string Plaintiff, ChallengedActKind ActKind, string Act, Guid? PenaltyCaseId, Guid? ReconsiderationId, bool GovernmentIsCoDefendant,
    DateOnly ComplaintReceivedOn, string Court, string CourtCaseNumber)
{
    /// <summary>Violation of that case; empty where there is none.</summary>
    public string ViolationCode { get; init; } = "";

    /// <summary>The on-the-spot penalty that is challenged, where it is one of this system; not beside a penalty case.</summary>
    public OnSitePenalty? OnSitePenalty { get; init; }
}
