using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.Web.Routes;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Home;

/// <summary>
/// What waits in reconsiderations and suits: for each open one what this person may do next, with the deadline that presses; and what the
/// unit that helps has to bring until the evidence is frozen.
/// </summary>
public sealed class DisputeTasks(DisputeDesk desk, EnforcementDbContext db, CurrentActor me)
{
    private const int Most = 50;

    /// <summary>The tasks of this person's roles. What only waits for the organ or the court is not one.</summary>
    public async Task<IReadOnlyList<WaitingTask>> ReadAsync(LegalFrame law, CancellationToken cancel)
    {
        if (!me.May(Permission.ReadDisputes))
        {
            return [];
        }

        var unit = me.May(Permission.HeadUnit) ? await db.Set<Person>().Where(p => p.Id == me.Actor.PersonId).Select(p => p.Unit).SingleAsync(cancel) : null;
        if (unit is null && !me.May(Permission.ManageDisputes) && !me.May(Permission.ApproveDisputes))
        {
            return [];
        }

        var open = await desk.Whole().AsNoTracking().Where(d => d.ClosedOn == null || d.Lessons.Any(l => l.DoneOn == null)).OrderBy(d => d.Id).Take(Most).ToListAsync(cancel);
        return [.. open.SelectMany(d => Waiting(d, law)), .. open.Where(d => d is { Assignment: { } assigned, Evidence: null, HasOutcome: false } && assigned.Unit == unit).Select(d => OfUnit(d, law))];
    }

    private static WaitingTask OfUnit(Dispute dispute, LegalFrame law) => new("提供案卷材料", DisputePaths.Detail(dispute.Channel, dispute.Id), SubjectOf(dispute),
        DisputePaths.Detail(dispute.Channel, dispute.Id), dispute.Number, $"承办人{dispute.Assignment!.PersonName}要求：{dispute.Assignment.Request}", DeadlineOf(DisputeStep.FreezeEvidence, dispute, law));

    private static string SubjectOf(Dispute dispute) => $"{dispute.Person}{(dispute.Channel == DisputeChannel.Reconsideration ? "申请行政复议" : "提起行政诉讼")}";

    private IEnumerable<WaitingTask> Waiting(Dispute dispute, LegalFrame law) =>
        from row in dispute.Rows
        where IsTask(row, dispute, law) && dispute.Check(row.Step, me.Actor, law).All(c => c.Result != CheckResult.Red)
        select new WaitingTask(row.Step.Word(), DisputePaths.StepOf(dispute.Channel, dispute.Id, row.Step), SubjectOf(dispute),
            DisputePaths.Detail(dispute.Channel, dispute.Id), dispute.Number, row.What, DeadlineOf(row.Step, dispute, law));

    /// <summary>Notice, outcome, effect and resumption come from outside; nobody is late with them.</summary>
    private static bool IsTask(DisputeRow row, Dispute dispute, LegalFrame law) => row.Step switch
    {
        DisputeStep.RecordNotice or DisputeStep.RecordOutcome or DisputeStep.TakeEffect or DisputeStep.Resume => false,
        DisputeStep.CompleteMeasure => dispute.Lessons.Any(l => l.DoneOn is null && l.DueOn <= law.Today.AddDays(Lead)),
        _ => row.IsAwaited || row.IsMainRoad,
    };

    /// <summary>Days before a measure is due on which it begins to stand among the tasks.</summary>
    private const int Lead = 15;

    private static Deadline? DeadlineOf(DisputeStep step, Dispute dispute, LegalFrame law) => step switch
    {
        DisputeStep.Assign or DisputeStep.DraftStatement or DisputeStep.FreezeEvidence or DisputeStep.ApproveStatement or DisputeStep.SubmitStatement =>
            dispute.Deadlines(law).FirstOrDefault(d => d.DoneOn is null && d.Period.Code is "ARL-REPLY" or "ALL-ANSWER"),
        DisputeStep.Forward => dispute.Deadlines(law).FirstOrDefault(d => d.DoneOn is null && d.Period == DisputePeriods.Forward),
        DisputeStep.AnswerOpinion => dispute.Deadlines(law).FirstOrDefault(d => d.DoneOn is null && d.Period.Code == "ARL-OPINION"),
        _ => null,
    };
}
