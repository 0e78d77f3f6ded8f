using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>Lets the penalty case follow a reconsideration or suit over its decision, in the save that records it.</summary>
public sealed class ChallengedDecisions(PenaltyDesk desk, LawLibrary library)
{
    /// <summary>After anything about the dispute was recorded; <paramref name="before"/> is the case that it was about until now.</summary>
    public async Task FollowAsync(Dispute dispute, Guid? before, Actor actor, string? correctionReason, CancellationToken cancel = default)
    {
        var law = await library.FrameAsync(cancel);
        foreach (var caseId in new[] { before, dispute.PenaltyCaseId }.OfType<Guid>().Distinct())
        {
            if (await desk.FindAsync(caseId, cancel) is { } challenged)
            {
                challenged.FollowDispute(dispute.Id, caseId == dispute.PenaltyCaseId ? dispute.Remedy : null, correctionReason?.Trim() ?? "", actor, law);
            }
        }
    }
}
