using System.Globalization;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Hearings;
using XiqingEdu.Enforcement.Domain.Disputes.Lessons;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Procedure;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Disputes.Statements;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.Seeding.Parts;

/// <summary>One step of a dispute in reconsiderations.json or litigations.json, recorded on a day by a person.</summary>
internal sealed record DisputeSeedStep(DisputeStep Step, DateOnly On, string By)
{
    public DateOnly? Date { get; init; }

    public string? Text { get; init; }

    public string? Unit { get; init; }

    public string? Facts { get; init; }

    public string? Reasons { get; init; }

    public string? Request { get; init; }

    public EvidenceItem[]? Items { get; init; }

    public HearingKind? Kind { get; init; }

    public string? At { get; init; }

    public string? Place { get; init; }

    public Appearance? Appearance { get; init; }

    public ReconsiderationOutcome? Outcome { get; init; }

    public bool OrderedToRemake { get; init; }

    public LitigationOutcome[]? Outcomes { get; init; }

    public bool WithdrawnAfterChange { get; init; }

    public InstanceLevel? Level { get; init; }

    public InstanceOrigin? Origin { get; init; }

    public string? Court { get; init; }

    public string? CaseNumber { get; init; }

    public LessonParticulars? Lesson { get; init; }

    /// <summary>The verb of the domain.</summary>
    public Action<Dispute> Verb(Person by, Actor actor, LegalFrame law) => Step switch
    {
        DisputeStep.Forward => d => ((Reconsideration)d).Forward(Date ?? On, Text!, actor, law),
        DisputeStep.Assign => d => d.Assign(by.Id, by.Name, Unit!, Text!, actor, law),
        DisputeStep.DraftStatement => d => d.DraftStatement(Facts!, Reasons!, Request!, actor, law),
        DisputeStep.FreezeEvidence => d => d.FreezeEvidence(Items!, actor, law),
        DisputeStep.ApproveStatement => d => d.ApproveStatement(Text!, actor, law),
        DisputeStep.SubmitStatement => d => d.SubmitStatement(Date ?? On, actor, law),
        DisputeStep.ScheduleHearing => d => d.ScheduleHearing(Guid.CreateVersion7(), Kind, Date, TimeOnly.ParseExact(At!, "HH:mm", CultureInfo.InvariantCulture), Place!, On, actor, law),
        DisputeStep.PlanAppearance => d => d.PlanAppearance(Appearance!, actor, law),
        DisputeStep.ApproveAbsence => d => d.ApproveAbsence(Text!, actor, law),
        DisputeStep.RecordHearing => d => d.RecordHearing(Appearance!, Text!, actor, law),
        DisputeStep.RecordOutcome when Outcome is { } outcome => d => ((Reconsideration)d).RecordOutcome(
            new ReconsiderationResult(outcome, Date ?? On, Text, OrderedToRemake) { WithdrawnAfterChange = WithdrawnAfterChange }, actor, law),
        DisputeStep.RecordOutcome => d => ((Litigation)d).RecordJudgment(new Judgment(Outcomes!, Date ?? On, WithdrawnAfterChange, Text), actor, law),
        DisputeStep.OpenInstance => d => ((Litigation)d).OpenInstance(Guid.CreateVersion7(), Level!.Value, Origin!.Value, Court!, CaseNumber!, Date ?? On, actor, law),
        DisputeStep.TakeEffect => d => ((Litigation)d).TakeEffect(Date ?? On, actor, law),
        DisputeStep.Suspend => d => ((Reconsideration)d).Suspend(Date ?? On, Text!, actor, law),
        DisputeStep.RecordStay => d => d.RecordStay(Date ?? On, Text!, actor, law),
        DisputeStep.RecordOpinion => d => d.RecordOpinion(Unit!, Date ?? On, Text!, actor, law),
        DisputeStep.StartCompliance => d => d.StartCompliance(Text!, Date, actor, law),
        DisputeStep.ReportCompliance => d => d.ReportCompliance(Date ?? On, Text!, actor, law),
        DisputeStep.RecordLesson => d => d.RecordLesson(Guid.CreateVersion7(), Lesson!, actor, law),
        DisputeStep.CompleteMeasure => d => d.CompleteMeasure(d.Lessons.First(l => l.DoneOn is null).Id, Date ?? On, Text!, actor, law),
        DisputeStep.Close => d => d.Close(Date ?? On, actor, law),
        _ => throw new InvalidOperationException($"种子不支持步骤 {Step}。"),
    };
}
