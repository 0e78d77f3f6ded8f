using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Web.Platform.Jobs;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Overdue;

/// <summary>Cases whose day to pay has passed unpaid fall overdue by themselves (《行政处罚法》第七十二条第一款).</summary>
public sealed class OverdueJob(EnforcementDbContext db, PenaltyDesk desk, LawLibrary library) : IJob
{
    /// <inheritdoc />
    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var law = await library.FrameAsync(cancel);
        var waiting = await db.Set<PenaltyCase>().Where(c => c.Stage == Stage.DecisionServed || c.Stage == Stage.PaymentDeferred)
            .OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(cancel);
        foreach (var id in waiting)
        {
            db.ChangeTracker.Clear();
            var found = await desk.FindAsync(id, cancel);
            if (found is null || PenaltyProcedure.Check(Step.FallOverdue, found, Actor.Clock, law).Any(c => c.Result == Domain.Rules.CheckResult.Red))
            {
                continue;
            }

            db.ChangeTracker.Clear();
            try
            {
                await desk.PerformAsync(id, found.Version, (c, _) => c.FallOverdue(Actor.Clock, law), null, law.Today, c => PenaltyDesk.WhyOf(c, Actor.Clock, null), cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody paid, or another instance was quicker; the next run looks again.
            }
        }
    }
}
