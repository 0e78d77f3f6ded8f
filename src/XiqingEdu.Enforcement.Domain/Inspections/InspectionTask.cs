using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>An inspection task as registered with its launch: one department's or several', random or not. Visits are <see cref="InspectionRecord"/>s.</summary>
public sealed class InspectionTask : AggregateRoot
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest name of a department, in characters.</summary>
    public const int DepartmentMaxLength = 100;

    /// <summary>INSP-PUBLISH: results are published within 20 working days of the end.</summary>
    public static readonly StatutoryPeriod Publication = new("INSP-PUBLISH", "公示抽查检查结果", "检查结果录入完毕", 20,
        DayKind.WorkingDays, Cite.ThreeSystems("二、（六）加强事后公开"), BureauDuty: true);

    private static readonly Citation Basis = Cite.BusinessEnvironment("第五十四条");
    private readonly List<TaskItem> items = [];

    private InspectionTask()
    {
    }

    /// <summary>Name of the task.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Decides the year in which it counts.</summary>
    public DateOnly LaunchedOn { get; private set; }

    /// <summary>双随机.</summary>
    public bool Random { get; private set; }

    /// <summary>部门联合.</summary>
    public bool Joint { get; private set; }

    /// <summary>The bureau leads the joint inspection.</summary>
    public bool LedByBureau { get; private set; }

    /// <summary>The other departments of a joint inspection.</summary>
    public IReadOnlyList<string> Participants { get; private set; } = [];

    /// <summary>Items covered.</summary>
    public IReadOnlyList<TaskItem> Items => items;

    /// <summary>Where it stands.</summary>
    public InspectionTaskState State { get; private set; }

    /// <summary>When the last result was entered.</summary>
    public DateOnly? FinishedOn { get; private set; }

    /// <summary>When the results were published.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>
    /// Registers a launched task. Refused: a launch in the future, no item, a joint task without another department, departments or a
    /// lead named on a task that is not joint.
    /// </summary>
    public static InspectionTask Launch(Guid id, InspectionTaskParticulars p, DateOnly today)
    {
        var participants = p.Participants.Select(d => d.Trim()).Where(d => d.Length > 0).Distinct().ToList();
        Require.That(p.ItemIds.Count > 0, "INSP-ITEMS", Basis, "请选择抽查事项；未列入抽查事项清单的，不得检查。", "ItemIds");
        Require.That(!p.Joint || participants.Count > 0, "INSP-JOINT", Basis, "部门联合检查须填写参加部门。", nameof(Participants));
        Require.That(p.Joint || (participants.Count == 0 && !p.LedByBureau), "INSP-JOINT", Basis,
            "不是部门联合检查的，不能填写参加部门或者选择牵头。", nameof(Joint));
        Require.That(participants.All(d => d.Length <= DepartmentMaxLength), "LENGTH", Basis, $"部门名称不得超过 {DepartmentMaxLength} 字。", nameof(Participants));
        var task = new InspectionTask
        {
            Id = id,
            Title = Require.Text(p.Title, "任务名称", Basis, TitleMaxLength, nameof(Title)),
            LaunchedOn = Require.NotInFuture(p.LaunchedOn, today, "发起日期", Basis, nameof(LaunchedOn)),
            Random = p.Random,
            Joint = p.Joint,
            LedByBureau = p.LedByBureau,
            Participants = participants,
        };
        task.items.AddRange(p.ItemIds.Distinct().Select(i => new TaskItem(id, i)));
        return task;
    }

    /// <summary>All results are in. Refused: without a single visit, before the launch or the last visit, in the future, twice.</summary>
    public void Finish(DateOnly on, DateOnly? lastVisitOn, DateOnly today)
    {
        Require.That(State == InspectionTaskState.InProgress, "INSP-STATE", Basis, $"本任务{State.Word()}，不需再次登记。", "On");
        Require.That(lastVisitOn is not null, "INSP-EMPTY", Basis, "本任务尚未录入任何检查记录，不能登记结果录入完毕。", "On");
        Require.NotInFuture(on, today, "结果录入完毕之日", Basis, "On");
        Require.That(on >= lastVisitOn, "INSP-DATE", Basis, $"结果录入完毕之日不得早于最后一次检查 {lastVisitOn:yyyy-MM-dd}。", "On");
        FinishedOn = on;
        State = InspectionTaskState.ResultsEntered;
    }

    /// <summary>Results are published. Refused: before all results are in, in the future, twice. A late publication is recorded and shows as late.</summary>
    public void Publish(DateOnly on, DateOnly today)
    {
        Require.That(State == InspectionTaskState.ResultsEntered, "INSP-STATE", Basis, $"本任务{State.Word()}，不能登记公示。", "On");
        Require.NotInFuture(on, today, "公示之日", Basis, "On");
        Require.That(on >= FinishedOn, "INSP-DATE", Basis, $"公示之日不得早于结果录入完毕之日 {FinishedOn:yyyy-MM-dd}。", "On");
        PublishedOn = on;
        State = InspectionTaskState.Published;
    }
}
