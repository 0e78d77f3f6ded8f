using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Home;

/// <summary>Publication that waits for this person: drafts, releases, withdrawals and credit repair; for the leaders, what is late.</summary>
public sealed class PublicityTasks(EnforcementDbContext db, PenaltyDesk desk, CurrentActor me)
{
    private const int MostTasks = 50;

    /// <summary>At most fifty tasks, the earliest decision first.</summary>
    public async Task<IReadOnlyList<WaitingTask>> ReadAsync(LegalFrame law, CancellationToken cancel)
    {
        var (drafts, releases) = (me.May(Permission.PreparePublicity), me.May(Permission.ApprovePublicity));
        var tasks = new List<WaitingTask>();
        if (drafts || releases)
        {
            var ids = await db.Set<PenaltyCase>().AsNoTracking().Where(CaseVisibility.For(me.Actor))
                .Where(c => (drafts && (c.PublicityStatus == PublicityStatus.Pending || (c.PublicityStatus == PublicityStatus.Published && c.DecisionFellOn != null)))
                    || (releases && (c.PublicityStatus == PublicityStatus.Prepared || c.PublicityStatus == PublicityStatus.Withdrawing
                        || (c.PublicityStatus == PublicityStatus.Published && c.PublicNotices.Any(n => n.Repair == RepairStatus.Applied)))))
                .OrderBy(c => c.DecidedOn).ThenBy(c => c.Id).Select(c => c.Id).Take(MostTasks).ToListAsync(cancel);
            foreach (var id in ids)
            {
                var found = (await desk.FindAsync(id, cancel))!;
                if (StepOf(found) is { } step && PenaltyProcedure.Check(step, found, me.Actor, law).All(c => c.Result != CheckResult.Red))
                {
                    var rule = PenaltyProcedure.Of(step);
                    tasks.Add(new WaitingTask(step.Word(), CasePaths.StepOf(id, step), found.Title, CasePaths.Detail(id), found.DisplayNumber, rule.What, DeadlineOf(found, law)));
                }
            }

            db.ChangeTracker.Clear();
        }

        if (me.May(Permission.DecideCase))
        {
            tasks.AddRange(await LateAsync(law, cancel));
        }

        return tasks;
    }

    /// <summary>One line for the leaders: how many are late, with the deadline that passed first.</summary>
    private async Task<IEnumerable<WaitingTask>> LateAsync(LegalFrame law, CancellationToken cancel)
    {
        var late = await db.Set<PenaltyCase>().Where(CaseVisibility.For(me.Actor)).Where(PublicityQueries.Overdue(law))
            .Select(c => new { c.DecidedOn, c.DecisionFellOn, Published = c.PublicNotices.Any() }).ToListAsync(cancel);
        var first = late.Select(c => c is { Published: true, DecisionFellOn: { } fell } ? Deadline.Compute(PenaltyPeriods.WithdrawPublication, fell, law.Calendar) : Deadline.Compute(PenaltyPeriods.Publish, c.DecidedOn!.Value, law.Calendar))
            .MinBy(d => d.LegalDueOn);
        return first is null ? [] :
        [
            new WaitingTask("督促公示", CasePaths.Publications + "?overdue=true", $"{late.Count} 件处罚决定逾期未公示或者未撤回", CasePaths.Publications + "?overdue=true", "",
                "处罚决定应当在七个工作日内公示；被变更、撤销的，三个工作日内撤回公示信息。", first),
        ];
    }

    /// <summary>The one step that the state of publication waits for.</summary>
    private static Step? StepOf(PenaltyCase found) => found.Publicity.Status switch
    {
        PublicityStatus.Pending => Step.PreparePublicity,
        PublicityStatus.Prepared => Step.ApprovePublicity,
        PublicityStatus.Withdrawing => Step.ApproveWithdrawal,
        PublicityStatus.Published when found.MustWithdrawNow => Step.WithdrawPublicity,
        PublicityStatus.Published when found.PublicNotice!.Repair == RepairStatus.Applied => Step.RecordRepairResult,
        _ => null,
    };

    private static Deadline? DeadlineOf(PenaltyCase found, LegalFrame law)
    {
        var open = PenaltyDeadlines.Of(found, law).Where(d => d.DoneOn is null).ToList();
        return open.FirstOrDefault(d => d.Period.Code == PenaltyPeriods.WithdrawPublication.Code) ?? open.FirstOrDefault(d => d.Period.Code == PenaltyPeriods.Publish.Code);
    }
}
