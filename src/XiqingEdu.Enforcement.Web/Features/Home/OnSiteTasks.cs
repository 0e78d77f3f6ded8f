using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Home;

/// <summary>The steps of on-the-spot penalties that this person can take now: filing for the record, payment overdue, closing.</summary>
public sealed class OnSiteTasks(EnforcementDbContext db, OnSiteDesk desk, CurrentActor me)
{
    private const int MostTasks = 50;

    /// <summary>At most fifty tasks, the longest waiting first.</summary>
    public async Task<IReadOnlyList<WaitingTask>> ReadAsync(LegalFrame law, CancellationToken cancel)
    {
        var rules = SummaryProcedure.Rows.Where(r => r.From.Count > 0 && me.May(r.Permission) && (r.IsMainRoad || r.Step is OnSiteStep.MarkOverdue or OnSiteStep.RecordPayment or OnSiteStep.RecordRefund))
            .OrderBy(r => r.Step == OnSiteStep.RecordPayment).ToList();
        if (rules.Count == 0)
        {
            return [];
        }

        // Money may have to be given back from the archive too: there only what a remedy changed is looked at.
        var stages = rules.Where(r => r.Step != OnSiteStep.RecordRefund).SelectMany(r => r.From).ToHashSet();
        var refunds = rules.Any(r => r.Step == OnSiteStep.RecordRefund);
        var ids = await db.Set<OnSitePenalty>().AsNoTracking().Where(OnSiteVisibility.For(me.Actor))
            .Where(p => stages.Contains(p.Stage) || (refunds && (p.RemedyStatus == RemedyStatus.Annulled || p.RemedyStatus == RemedyStatus.Changed) && p.Payments.Any()))
            .OrderBy(p => p.StageSinceOn).ThenBy(p => p.Id).Select(p => p.Id).Take(MostTasks).ToListAsync(cancel);
        var tasks = new List<WaitingTask>();
        foreach (var id in ids)
        {
            var found = (await desk.FindAsync(id, cancel))!;
            if (rules.FirstOrDefault(r => r.From.Contains(found.Stage) && SummaryProcedure.Check(r.Step, found, me.Actor, law).All(c => c.Result != CheckResult.Red)) is { } rule)
            {
                tasks.Add(new WaitingTask(rule.Step.Word(), OnSitePaths.StepOf(id, rule.Step), found.Title, OnSitePaths.Detail(id), found.DisplayNumber, rule.What, DeadlineOf(rule, found, law)));
            }
        }

        db.ChangeTracker.Clear();
        return tasks;
    }

    private static Deadline? DeadlineOf(OnSiteRule rule, OnSitePenalty found, LegalFrame law)
    {
        var ends = rule.Step == OnSiteStep.MarkOverdue ? SummaryProcedure.Of(OnSiteStep.RecordPayment).Ends : rule.Ends;
        return OnSiteDeadlines.Of(found, law).FirstOrDefault(d => d.DoneOn is null && ends.Contains(d.Period.Code));
    }
}
