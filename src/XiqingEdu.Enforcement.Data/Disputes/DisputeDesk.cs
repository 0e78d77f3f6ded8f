using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>
/// Loads a dispute whole, runs one verb, lets the penalty case follow, and saves all with the event and the audit entry, or saves nothing.
/// </summary>
public sealed class DisputeDesk(EnforcementDbContext db, ChallengedDecisions decisions, DisputePress press)
{
    /// <summary>Disputes that stand with all their parts, in a number of queries that does not grow with the dispute.</summary>
    public IQueryable<Dispute> Whole() => db.Set<Dispute>()
        .Include(d => d.Events.OrderBy(e => e.Sequence)).Include(d => d.Hearings.OrderBy(h => h.Sequence)).Include(d => d.Lessons.OrderBy(l => l.Sequence)).AsSplitQuery();

    /// <summary>The dispute with all its parts, also one that was struck out; null when there is none of this channel.</summary>
    public async Task<Dispute?> FindAsync(Guid id, DisputeChannel channel, CancellationToken cancel = default) =>
        await Whole().WithStruckOut().FirstOrDefaultAsync(d => d.Id == id, cancel) is { } found && found.Channel == channel ? found : null;

    /// <summary>
    /// Runs a verb on the dispute in the version that the person was shown. One that has moved on is refused with
    /// <see cref="DbUpdateConcurrencyException"/>, also when it moves on during the save.
    /// </summary>
    public Task PerformAsync(Guid id, DisputeChannel channel, int version, Action<Dispute> verb, Actor actor, string? ipAddress, string? reason = null, CancellationToken cancel = default) =>
        db.SaveOnceAsync(
            saved: () => Task.FromResult(false),
            async () =>
            {
                var found = await FindAsync(id, channel, cancel) ?? throw new InvalidOperationException($"Dispute {id} does not exist.");
                if (found.Version != version)
                {
                    throw new DbUpdateConcurrencyException($"The dispute has moved on from version {version} to {found.Version}.");
                }

                db.Expect(found, version);
                var before = found.PenaltyCaseId ?? found.OnSitePenaltyId;
                verb(found);
                await decisions.FollowAsync(found, before, actor, reason, cancel);
                await press.KeepAsync(found, cancel);
                await db.SaveAsync(WhyOf(found, actor, ipAddress, reason), cancel);
            },
            moved: () => db.Set<Dispute>().WithStruckOut().AnyAsync(d => d.Id == id && d.Version != version, cancel));

    /// <summary>The intention of the last event: action code, Chinese sentence, subject.</summary>
    public static Intention WhyOf(Dispute dispute, Actor actor, string? ipAddress, string? reason = null)
    {
        var last = dispute.Events.MaxBy(e => e.Sequence)!;
        var (code, word) = dispute.Channel == DisputeChannel.Reconsideration ? ("Reconsideration", "行政复议") : ("Litigation", "行政诉讼");
        return Intention.Of(actor, $"{code}.{last.Step}", $"{word} {dispute.Number}：{last.Sentence}", dispute.Id, reason, ipAddress);
    }
}
