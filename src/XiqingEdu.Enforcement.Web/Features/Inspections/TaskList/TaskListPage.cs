using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.TaskList;

/// <summary>The list of tasks.</summary>
public sealed record TaskListPage(TaskFilter Filter, PageOf<TaskRow> Rows, IReadOnlyList<Chip> Chips);

/// <summary>One row.</summary>
public sealed record TaskRow(
    Guid Id, string Title, DateOnly LaunchedOn, bool Random, bool Joint, bool LedByBureau, IReadOnlyList<string> Participants,
    int Items, int Visits, int ToRectify, InspectionTaskState State, DateOnly? PublishedOn)
{
    /// <summary>What kind of task it is, in words.</summary>
    public string Kind => string.Join("、", new[] { Random ? "双随机" : null, Joint ? LedByBureau ? "部门联合（牵头）" : "部门联合（参加）" : null }.Where(k => k is not null)) is { Length: > 0 } kind ? kind : "其他检查";
}
