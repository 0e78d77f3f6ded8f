namespace XiqingEdu.Enforcement.Data.Deadlines;

/// <summary>An open deadline under the calendar of today and under another one.</summary>
/// <param name="Before">As it stands.</param>
/// <param name="After">As it would stand.</param>
public sealed record DeadlineMove(OpenDeadline Before, OpenDeadline After)
{
    /// <summary>Whether the legal date or the date of the alarms changes.</summary>
    public bool Moves => Before.Deadline.LegalDueOn != After.Deadline.LegalDueOn || Before.Deadline.InternalDueOn != After.Deadline.InternalDueOn;

    /// <summary>Same date, but no longer resting on a year without a published notice.</summary>
    public bool BecomesFirm => !Moves && Before.Deadline.Provisional && !After.Deadline.Provisional;
}
