using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>Lets the penalty case follow a reconsideration or suit over its decision, in the save that records it.</summary>
public sealed class ChallengedDecisions(PenaltyDesk desk, LawLibrary library)
{
    /// <summary>After anything about the reconsideration was recorded; <paramref name="before"/> is the case that it was about until now.</summary>
    public Task FollowAsync(Reconsideration dispute, Guid? before, Actor actor, string? correctionReason, CancellationToken cancel = default) =>
        FollowAsync(dispute.Id, before, dispute.PenaltyCaseId, dispute.Remedy, actor, correctionReason, cancel);

    /// <summary>After anything about the suit was recorded; <paramref name="before"/> is the case that it was about until now.</summary>
    public Task FollowAsync(Litigation dispute, Guid? before, Actor actor, string? correctionReason, CancellationToken cancel = default) =>
        FollowAsync(dispute.Id, before, dispute.PenaltyCaseId, dispute.Remedy, actor, correctionReason, cancel);

    private async Task FollowAsync(Guid disputeId, Guid? before, Guid? now, RemedyFacts? facts, Actor actor, string? correctionReason, CancellationToken cancel)
    {
        var law = await library.FrameAsync(cancel);
        foreach (var caseId in new[] { before, now }.OfType<Guid>().Distinct())
        {
            if (await desk.FindAsync(caseId, cancel) is { } challenged)
            {
                challenged.FollowDispute(disputeId, caseId == now ? facts : null, correctionReason?.Trim() ?? "", actor, law);
            }
        }
    }
}
