using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>Lets the penalty case, or the penalty on the spot, follow a reconsideration or suit over its decision, in the save that records it.</summary>
public sealed class ChallengedDecisions(PenaltyDesk desk, OnSiteDesk onSite, LawLibrary library)
{
    /// <summary>After anything about the dispute was recorded; <paramref name="before"/> names the case, or the penalty on the spot, that it was about until now.</summary>
    public async Task FollowAsync(Dispute dispute, Guid? before, Actor actor, string? correctionReason, CancellationToken cancel = default)
    {
        var law = await library.FrameAsync(cancel);
        var about = dispute.PenaltyCaseId ?? dispute.OnSitePenaltyId;
        foreach (var id in new[] { before, about }.OfType<Guid>().Distinct())
        {
            var (facts, reason) = (id == about ? dispute.Remedy : null, correctionReason?.Trim() ?? "");
            if (await desk.FindAsync(id, cancel) is { } challenged)
            {
                challenged.FollowDispute(dispute.Id, facts, reason, actor, law);
            }
            else if (await onSite.FindAsync(id, cancel) is { } penalty)
            {
                penalty.FollowDispute(dispute.Id, facts, reason, actor, law);
            }
        }
    }
}
