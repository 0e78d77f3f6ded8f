using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LitigationDetail;

/// <summary>One suit.</summary>
public sealed record LitigationDetailPage(LitigationFacts Facts, IReadOnlyList<InstanceRow> Instances, DeadlineView Answer, IReadOnlyList<HistoryLine> History)
{
    /// <summary>The instance that goes on.</summary>
    public InstanceRow Last => Instances[^1];
}

/// <summary>What the record says.</summary>
public sealed record LitigationFacts(
    Guid Id, string Plaintiff, ChallengedActKind ActKind, string Act, Guid? PenaltyCaseId, Guid? ReconsiderationId, string? ReconsiderationNumber,
    bool GovernmentIsCoDefendant, DateOnly ComplaintReceivedOn, DateOnly? DefenseFiledOn, DateOnly? ClosedOn, LitigationState State,
    DateOnly? EffectiveOn, bool Lost, bool WithdrawnAfterChange);

/// <summary>One instance.</summary>
public sealed record InstanceRow(
    int Sequence, InstanceLevel Level, string Court, string CaseNumber, DateOnly ReceivedOn, DateOnly? JudgedOn,
    IReadOnlyList<LitigationOutcome> Outcomes, string Note, DateOnly? EffectiveOn);
