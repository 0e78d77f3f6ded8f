using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Home;

/// <summary>The steps of penalty cases that this person can take now: asked of the table, case by case.</summary>
public sealed class CaseTasks(EnforcementDbContext db, PenaltyDesk desk, CurrentActor me)
{
    private const int MostTasks = 50;

    /// <summary>At most fifty tasks, the longest waiting first.</summary>
    public async Task<IReadOnlyList<WaitingTask>> ReadAsync(LegalFrame law, CancellationToken cancel)
    {
        var rules = PenaltyProcedure.Rows.Where(r => r.From.Count > 0 && me.May(r.Permission) && (r.IsMainRoad || r.IsAwaited || WaitsForSomebody(r.Step))).ToList();
        if (rules.Count == 0)
        {
            return [];
        }

        var stages = rules.Where(r => r.Step != Step.RecordRefund).SelectMany(r => r.From).ToHashSet();
        var refunds = rules.Any(r => r.Step == Step.RecordRefund);
        var ids = await db.Set<PenaltyCase>().AsNoTracking().Where(CaseVisibility.For(me.Actor)).Where(c => stages.Contains(c.Stage) || (refunds && (c.RemedyStatus == RemedyStatus.Changed || c.RemedyStatus == RemedyStatus.Annulled)))
            .OrderBy(c => c.StageSinceOn).ThenBy(c => c.Id).Select(c => c.Id).Take(MostTasks).ToListAsync(cancel);
        var tasks = new List<WaitingTask>();
        foreach (var id in ids)
        {
            var found = (await desk.FindAsync(id, cancel))!;
            foreach (var rule in rules.Where(r => r.From.Contains(found.Stage) && IsDue(r.Step, found, law)).OrderBy(r => r.IsMainRoad))
            {
                if (PenaltyProcedure.Check(rule.Step, found, me.Actor, law).All(c => c.Result != CheckResult.Red))
                {
                    tasks.Add(new WaitingTask(NameOf(rule.Step), CasePaths.StepOf(id, rule.Step), found.Title, CasePaths.Detail(id), found.DisplayNumber, WhatOf(rule, found), DeadlineOf(rule, found, law)));
                    if (rule.IsMainRoad)
                    {
                        break;
                    }
                }
            }
        }

        db.ChangeTracker.Clear();
        return tasks;
    }

    private static bool WaitsForSomebody(Step step) => step is Step.RecordPayment or Step.RecordRefund or Step.RecheckCorrection;

    /// <summary>A correction is looked at when its day has passed; everything else waits as soon as it may be done.</summary>
    private static bool IsDue(Step step, PenaltyCase found, LegalFrame law) => step != Step.RecheckCorrection
        || (found.CorrectionOrder is { Status: RectificationStatus.Ordered or RectificationStatus.Rechecked } order && law.Today > order.CurrentDueOn);

    private static string WhatOf(StepRule rule, PenaltyCase found) => rule.Step switch
    {
        Step.HoldHearing or Step.ServeHearingNotice when found.Notice?.Hearing is { HeldOn: { } day } hearing => $"听证定于 {day:yyyy-MM-dd} 在{hearing.Place}举行。{rule.What}",
        Step.RecheckCorrection => $"改正期限 {found.CorrectionOrder!.CurrentDueOn:yyyy-MM-dd} 已过。{rule.What}",
        _ => rule.What,
    };

    private static Deadline? DeadlineOf(StepRule rule, PenaltyCase found, LegalFrame law)
    {
        var open = PenaltyDeadlines.Of(found, law).Where(d => d.DoneOn is null).ToList();
        return open.FirstOrDefault(d => rule.Ends.Contains(d.Period.Code)) ?? open.FirstOrDefault(d => d.Period.Code == PenaltyPeriods.Decide.Code || (rule.Step == Step.ServeDemand && d.Period.Code == PenaltyPeriods.ApplyToCourt.Code));
    }

    /// <summary>Whoever is to review has not yet decided whether it passes.</summary>
    private static string NameOf(Step step) => step == Step.PassReview ? "法制审核" : step.Word();
}
