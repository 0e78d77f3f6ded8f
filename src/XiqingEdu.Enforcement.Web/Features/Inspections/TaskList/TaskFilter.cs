using XiqingEdu.Enforcement.Data.Inspections;
using XiqingEdu.Enforcement.Domain.Inspections;

namespace XiqingEdu.Enforcement.Web.Features.Inspections.TaskList;

/// <summary>The filters of the address.</summary>
public sealed class TaskFilter
{
    public int? Year { get; set; }

    public bool? Random { get; set; }

    public bool? Joint { get; set; }

    public bool? Led { get; set; }

    public InspectionTaskState? State { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>The rows that match, newest first.</summary>
    public IQueryable<InspectionTask> Apply(IQueryable<InspectionTask> all)
    {
        var rows = Year is { } year ? all.LaunchedIn(year) : all;
        rows = Random is { } random ? rows.Where(t => t.Random == random) : rows;
        rows = Joint is { } joint ? rows.Where(t => t.Joint == joint) : rows;
        rows = Led is { } led ? rows.Where(t => t.LedByBureau == led) : rows;
        rows = State is { } state ? rows.Where(t => t.State == state) : rows;
        return rows.OrderByDescending(t => t.LaunchedOn).ThenByDescending(t => t.Id);
    }
}
