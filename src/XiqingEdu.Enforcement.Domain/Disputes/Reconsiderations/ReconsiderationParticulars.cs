using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

/// <summary>What the notice to reply says.</summary>
/// <param name="Applicant">申请人.</param>
/// <param name="ActKind">Kind of the challenged act.</param>
/// <param name="Act">The challenged act in words, with its document number where it has one.</param>
/// <param name="PenaltyCaseId">The penalty case whose decision is challenged, where it is one of this system.</param>
/// <param name="NoticeReceivedOn">Day on which the notice with the copy of the application was received; starts the reply period.</param>
/// <param name="Track">普通 or 简易.</param>
/// <param name="Organ">The reconsideration organ (复议机关).</param>
/// <param name="OrganNumber">The organ's number of the case.</param>
public sealed record ReconsiderationParticulars(
    string Applicant, ChallengedActKind ActKind, string Act, Guid? PenaltyCaseId, DateOnly NoticeReceivedOn,
    ReconsiderationTrack Track, string Organ, string OrganNumber)
{
    /// <summary>Violation of that case; empty where there is none.</summary>
    public string ViolationCode { get; init; } = "";

    /// <summary>The on-the-spot penalty that is challenged, where it is one of this system; not beside a penalty case.</summary>
    public OnSitePenalty? OnSitePenalty { get; init; }
}
