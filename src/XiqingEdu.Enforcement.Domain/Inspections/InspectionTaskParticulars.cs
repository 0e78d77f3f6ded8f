namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>What a task is launched with.</summary>
/// <param name="Title">Name of the task.</param>
/// <param name="LaunchedOn">Day of the launch (发起); decides the year in which it counts.</param>
/// <param name="Random">A random inspection (双随机): objects and inspectors were drawn.</param>
/// <param name="Joint">Several departments inspect together (部门联合).</param>
/// <param name="LedByBureau">The bureau leads the joint inspection (牵头).</param>
/// <param name="Participants">The other departments of a joint inspection.</param>
/// <param name="ItemIds">Items covered, at least one.</param>
public sealed record InspectionTaskParticulars(
    string Title, DateOnly LaunchedOn, bool Random, bool Joint, bool LedByBureau, IReadOnlyList<string> Participants, IReadOnlyCollection<Guid> ItemIds);
