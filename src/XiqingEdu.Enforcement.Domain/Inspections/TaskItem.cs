namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>An inspection item that a task covers.</summary>
public sealed class TaskItem
{
    private TaskItem()
    {
    }

    internal TaskItem(Guid taskId, Guid itemId) => (TaskId, ItemId) = (taskId, itemId);

    /// <summary>The task.</summary>
    public Guid TaskId { get; private init; }

    /// <summary>The item.</summary>
    public Guid ItemId { get; private init; }
}
