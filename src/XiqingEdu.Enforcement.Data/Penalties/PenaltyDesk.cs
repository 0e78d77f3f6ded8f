using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.Data.Documents;
using XiqingEdu.Enforcement.Data.Numbering;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Data.Penalties;

/// <summary>Loads a penalty case whole, runs one verb and saves it with its number, event, documents and audit entry, or saves nothing.</summary>
public sealed class PenaltyDesk(EnforcementDbContext db, DocumentNumbers numbers, DocumentPress press)
{
    /// <summary>Real cases with all their parts, in a number of queries that does not grow with the case.</summary>
    public IQueryable<PenaltyCase> Whole() => db.Set<PenaltyCase>()
        .Include(c => c.Events.OrderBy(e => e.Sequence)).Include(c => c.Evidence.OrderBy(e => e.Number)).Include(c => c.Reports.OrderBy(r => r.Round))
        .Include(c => c.Notices.OrderBy(n => n.Round)).Include(c => c.Reviews.OrderBy(r => r.Round)).Include(c => c.Payments.OrderBy(p => p.PaidOn).ThenBy(p => p.Id))
        .Include(c => c.Decision).Include(c => c.PublicNotices.OrderBy(n => n.Sequence)).AsSplitQuery();

    /// <summary>The case or exercise with all its parts; null when there is none.</summary>
    public Task<PenaltyCase?> FindAsync(Guid id, CancellationToken cancel = default) => Whole().WithExercises().FirstOrDefaultAsync(c => c.Id == id, cancel);

    /// <summary>Registers a new case: a clue. False when the case already stands, and nothing was changed.</summary>
    public Task<bool> RegisterAsync(Guid id, Func<string, PenaltyCase> register, int year, Func<PenaltyCase, Intention> why, bool isExercise = false, CancellationToken cancel = default) =>
        db.SaveOnceAsync(
            saved: () => db.Set<PenaltyCase>().WithExercises().AnyAsync(c => c.Id == id, cancel),
            () => db.TakingNumbersAsync(async () =>
            {
                var registered = register(await NumberAsync(PenaltyProcedure.Of(Step.RegisterClue).NumberKind!, year, isExercise, cancel));
                db.Add(registered);
                await press.IssueAsync(registered, cancel);
                await db.SaveAsync(why(registered), cancel);
            }));

    /// <summary>
    /// Runs a verb on the case in the version that the person was shown. A verb that gives a document its number gets
    /// the next one of <paramref name="numberKind"/>; when two ask at once, the second takes the next. A case that has
    /// moved on is refused with <see cref="DbUpdateConcurrencyException"/>, also when it moves on during the save.
    /// </summary>
    public Task PerformAsync(Guid id, int version, Action<PenaltyCase, string> verb, string? numberKind, DateOnly today, Func<PenaltyCase, Intention> why, CancellationToken cancel = default) =>
        db.SaveOnceAsync(
            saved: () => Task.FromResult(false),
            () => db.TakingNumbersAsync(async () =>
            {
                var found = await FindAsync(id, cancel) ?? throw new InvalidOperationException($"Penalty case {id} does not exist.");
                if (found.Version != version)
                {
                    throw new DbUpdateConcurrencyException($"The case has moved on from version {version} to {found.Version}.");
                }

                db.Expect(found, version);
                verb(found, numberKind is null ? "" : await NumberAsync(numberKind, today.Year, found.Exercise is not null, cancel));
                await press.IssueAsync(found, cancel);
                await db.SaveAsync(why(found), cancel);
            }),
            moved: () => db.Set<PenaltyCase>().WithExercises().AnyAsync(c => c.Id == id && c.Version != version, cancel));

    /// <summary>The intention of the last event: action code, Chinese sentence, subject. <paramref name="actor"/> is the real person, in an exercise too.</summary>
    public static Intention WhyOf(PenaltyCase penaltyCase, Actor actor, string? ipAddress)
    {
        var last = penaltyCase.Events.MaxBy(e => e.Sequence)!;
        return penaltyCase.Exercise is not null
            ? Intention.Of(actor, "Exercise.StepTaken", $"演练案件 {penaltyCase.DisplayNumber}：以{last.PersonName}身份{last.Step.Word()}。", penaltyCase.Id, null, ipAddress) with { IsExercise = true }
            : Intention.Of(actor, $"Penalty.{last.Step}", $"案件 {penaltyCase.DisplayNumber}：{last.Sentence}", penaltyCase.Id, null, ipAddress);
    }

    private async Task<string> NumberAsync(string kind, int year, bool isExercise, CancellationToken cancel) =>
        (await numbers.NextAsync(isExercise ? DocumentNumber.ExercisePrefix + kind : kind, year, cancel)).ToString();
}
