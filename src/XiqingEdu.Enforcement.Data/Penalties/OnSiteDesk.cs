using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Numbering;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Data.Penalties;

/// <summary>Loads an on-the-spot penalty whole, runs one verb and saves it with its number, event and audit entry, or saves nothing.</summary>
public sealed class OnSiteDesk(EnforcementDbContext db, DocumentNumbers numbers)
{
    /// <summary>Penalties with all their parts.</summary>
    public IQueryable<OnSitePenalty> Whole() => db.Set<OnSitePenalty>()
        .Include(p => p.Events.OrderBy(e => e.Sequence)).Include(p => p.Payments.OrderBy(x => x.PaidOn).ThenBy(x => x.Id));

    /// <summary>The penalty with all its parts; null when there is none.</summary>
    public Task<OnSitePenalty?> FindAsync(Guid id, CancellationToken cancel = default) => Whole().FirstOrDefaultAsync(p => p.Id == id, cancel);

    /// <summary>
    /// Runs a verb on the penalty in the version that the person was shown. A verb that gives the form its number gets the
    /// next one of its row; when two ask at once, the second takes the next. A penalty that has moved on is refused with
    /// <see cref="DbUpdateConcurrencyException"/>, also when it moves on during the save.
    /// </summary>
    public Task PerformAsync(Guid id, int version, OnSiteStep step, Action<OnSitePenalty, string> verb, DateOnly today, Func<OnSitePenalty, Intention> why, CancellationToken cancel = default) =>
        OnceAsync(id, version, async found =>
        {
            var kind = SummaryProcedure.Of(step).NumberKind;
            verb(found, kind is null ? "" : (await numbers.NextAsync(kind, today.Year, cancel)).ToString());
        }, why, cancel);

    /// <summary>Goes over to the ordinary procedure: the clue and the link to it are saved together.</summary>
    public Task ConvertAsync(Guid id, int version, string reason, Actor actor, LegalFrame law, Func<OnSitePenalty, Intention> why, CancellationToken cancel = default) =>
        OnceAsync(id, version, async found =>
        {
            var number = (await numbers.NextAsync(PenaltyProcedure.Of(Step.RegisterClue).NumberKind!, law.Today.Year, cancel)).ToString();
            var clue = PenaltyCase.RegisterClue(Guid.CreateVersion7(), number, ClueSource.Inspection, found.Party.Name, found.ClueContent(reason), found.DraftedOn, actor, law);
            found.ConvertToOrdinary(clue, reason, actor, law);
            db.Add(clue);
        }, why, cancel);

    /// <summary>The intention of the last event: action code, Chinese sentence, subject.</summary>
    public static Intention WhyOf(OnSitePenalty penalty, Actor actor, string? ipAddress)
    {
        var last = penalty.Events.MaxBy(e => e.Sequence)!;
        return Intention.Of(actor, $"OnSite.{last.Step}", $"当场处罚 {penalty.DisplayNumber}：{last.Sentence}", penalty.Id, null, ipAddress);
    }

    private Task OnceAsync(Guid id, int version, Func<OnSitePenalty, Task> change, Func<OnSitePenalty, Intention> why, CancellationToken cancel) =>
        db.SaveOnceAsync(
            saved: () => Task.FromResult(false),
            () => db.TakingNumbersAsync(async () =>
            {
                var found = await FindAsync(id, cancel) ?? throw new InvalidOperationException($"On-the-spot penalty {id} does not exist.");
                if (found.Version != version)
                {
                    throw new DbUpdateConcurrencyException($"The on-the-spot penalty has moved on from version {version} to {found.Version}.");
                }

                db.Expect(found, version);
                await change(found);
                await db.SaveAsync(why(found), cancel);
            }),
            moved: () => db.Set<OnSitePenalty>().AnyAsync(p => p.Id == id && p.Version != version, cancel));
}
