using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>One visit of a task to one institution: by whom, what was found, and the rectification where one was ordered.</summary>
public sealed class InspectionRecord : AggregateRoot
{
    /// <summary>Longest findings, in characters.</summary>
    public const int FindingsMaxLength = 20_000;

    private static readonly Citation TwoOfficers = Cite.Apl("第四十二条第一款");
    private static readonly Citation Basis = Cite.BusinessEnvironment("第五十四条");

    private InspectionRecord()
    {
    }

    /// <summary>The task.</summary>
    public Guid TaskId { get; private init; }

    /// <summary>The institution visited.</summary>
    public Guid InstitutionId { get; private init; }

    /// <summary>Day of the visit; decides the year in which it counts.</summary>
    public DateOnly InspectedOn { get; private init; }

    /// <summary>Two or more, as they were on that day.</summary>
    public IReadOnlyList<CertifiedOfficer> Inspectors { get; private init; } = [];

    /// <summary>The result.</summary>
    public InspectionResult Result { get; private init; }

    /// <summary>In words.</summary>
    public string Findings { get; private init; } = "";

    /// <summary>Where one was ordered.</summary>
    public Rectification? Rectification { get; private set; }

    /// <summary>
    /// Enters a visit. Refused: a task whose results are complete, a day before the launch or in the future, fewer than two
    /// different inspectors, findings left empty where something was found, a rectification without last day or a last day
    /// without rectification.
    /// </summary>
    public static InspectionRecord Enter(
        Guid id, InspectionTask task, Guid institutionId, IReadOnlyCollection<CertifiedOfficer> inspectors, InspectionFindings found, DateOnly today)
    {
        Require.That(task.State == InspectionTaskState.InProgress, "INSP-STATE", Basis, $"本任务{task.State.Word()}，不能再录入检查记录。");
        Require.NotInFuture(found.InspectedOn, today, "检查日期", Basis, nameof(InspectedOn));
        Require.That(found.InspectedOn >= task.LaunchedOn, "INSP-DATE", Basis, $"检查日期不得早于任务发起日期 {task.LaunchedOn:yyyy-MM-dd}。", nameof(InspectedOn));
        EnsureTwo(inspectors, "InspectorIds");
        var text = found.Findings?.Trim() ?? "";
        Require.That(text.Length > 0 || found.Result is InspectionResult.NoProblem or InspectionResult.NotApplicable, "INSP-FINDINGS", Basis,
            $"结果为“{found.Result.Word()}”的，须写明检查情况。", nameof(Findings));
        Require.That(text.Length <= FindingsMaxLength, "LENGTH", Basis, $"检查情况不得超过 {FindingsMaxLength} 字，现为 {text.Length} 字。", nameof(Findings));
        var ordered = found.Result == InspectionResult.OrderedToRectify;
        Require.That(ordered == found.RectifyBy is not null, "INSP-RECTIFY", Basis,
            ordered ? "责令限期整改的，须填写整改期限。" : "只有责令限期整改的才填写整改期限。", nameof(InspectionFindings.RectifyBy));
        Require.That(found.RectifyBy is null || found.RectifyBy > found.InspectedOn, "INSP-RECTIFY", Basis, "整改期限须晚于检查日期。", nameof(InspectionFindings.RectifyBy));
        return new InspectionRecord
        {
            Id = id,
            TaskId = task.Id,
            InstitutionId = institutionId,
            InspectedOn = found.InspectedOn,
            Inspectors = [.. inspectors],
            Result = found.Result,
            Findings = text,
            Rectification = found.RectifyBy is { } dueOn ? new Rectification(id, dueOn) : null,
        };
    }

    /// <summary>
    /// Records the recheck of a rectification by two or more officers. Refused: none was ordered, it has passed already, before the
    /// visit or the last recheck, in the future; a failed recheck needs its findings. After a failed one it may be rechecked again.
    /// </summary>
    public void Recheck(DateOnly on, IReadOnlyCollection<CertifiedOfficer> inspectors, bool passed, string? findings, DateOnly today)
    {
        Require.That(Rectification is not null, "INSP-RECHECK", Basis, "本次检查未责令整改，不需复查。");
        Require.That(Rectification!.State != RectificationState.Passed, "INSP-RECHECK", Basis, "本次整改已复查合格，不需再次复查。");
        Require.NotInFuture(on, today, "复查日期", Basis, "RecheckedOn");
        var earliest = Rectification.RecheckedOn ?? InspectedOn;
        Require.That(on >= earliest, "INSP-RECHECK", Basis, $"复查日期不得早于检查或上次复查日期 {earliest:yyyy-MM-dd}。", "RecheckedOn");
        EnsureTwo(inspectors, "InspectorIds");
        var text = findings?.Trim() ?? "";
        Require.That(passed || text.Length > 0, "INSP-RECHECK", Basis, "复查不合格的，须写明复查情况。", "Findings");
        Require.That(text.Length <= FindingsMaxLength, "LENGTH", Basis, $"复查情况不得超过 {FindingsMaxLength} 字，现为 {text.Length} 字。", "Findings");
        Rectification.Record(on, [.. inspectors], passed, text);
    }

    private static void EnsureTwo(IReadOnlyCollection<CertifiedOfficer> inspectors, string field) =>
        Require.That(inspectors.Select(i => i.PersonId).Distinct().Count() >= 2, "INSP-TWO", TwoOfficers, "检查人员不得少于两人。", field);
}
