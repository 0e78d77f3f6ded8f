using Newtonsoft.Json.Linq;
using XiqingEdu.Enforcement.Data.Inspections;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>inspection-tasks.json: tasks with their visits, rectifications and rechecks.</summary>
internal sealed class InspectionTaskSeed(EnforcementDbContext db, InspectorRoll roll, TimeProvider clock) : ISeedPart
{
    public string File => "inspection-tasks";

    public async Task LoadAsync(JObject item, SeedContext context, CancellationToken cancel)
    {
        var today = LegalDate.Today(clock);
        var s = item.To<Item>();
        var task = InspectionTask.Launch(Guid.CreateVersion7(), new InspectionTaskParticulars(
            s.Title, s.LaunchedOn, s.Random, s.Joint, s.LedByBureau, s.Participants ?? [], [.. s.Items.Select(k => context.Find("抽查事项", k))]), today);
        context.Remember("检查任务", s.Key, task.Id);
        db.Add(task);
        foreach (var v in s.Visits ?? [])
        {
            var record = InspectionRecord.Enter(Guid.CreateVersion7(), task, context.Find("检查对象", v.Institution),
                await PeopleAsync(v.Inspectors, v.InspectedOn, context, cancel),
                new InspectionFindings(v.InspectedOn, v.Result, v.Findings, v.RectifyBy), today);
            if (v.Recheck is { } again)
            {
                record.Recheck(again.On, await PeopleAsync(again.Inspectors, again.On, context, cancel), again.Passed, again.Findings, today);
            }

            db.Add(record);
        }

        if (s.FinishedOn is { } finished)
        {
            task.Finish(finished, s.Visits?.Max(v => v.InspectedOn), today);
        }

        if (s.PublishedOn is { } published)
        {
            task.Publish(published, today);
        }

        await db.SaveAsync(context.Why($"检查任务 {task.Title}", task.Id), cancel);
    }

    private Task<IReadOnlyList<Domain.People.CertifiedOfficer>> PeopleAsync(string[] keys, DateOnly on, SeedContext context, CancellationToken cancel) =>
        roll.TakeAsync([.. keys.Select(k => context.Find("人员", k))], on, cancel);

    private sealed record Item(
        string Key, string Title, DateOnly LaunchedOn, bool Random, bool Joint, bool LedByBureau, string[]? Participants, string[] Items,
        Visit[]? Visits, DateOnly? FinishedOn, DateOnly? PublishedOn);

    private sealed record Visit(
        string Institution, DateOnly InspectedOn, string[] Inspectors, InspectionResult Result, string? Findings, DateOnly? RectifyBy, Again? Recheck);

    private sealed record Again(DateOnly On, string[] Inspectors, bool Passed, string? Findings);
}
