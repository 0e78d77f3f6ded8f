using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>A rectification ordered at a visit. Changed only through its <see cref="InspectionRecord"/>.</summary>
public sealed class Rectification
{
    private Rectification()
    {
    }

    internal Rectification(Guid recordId, DateOnly dueOn) => (RecordId, DueOn) = (recordId, dueOn);

    /// <summary>The visit.</summary>
    public Guid RecordId { get; private init; }

    /// <summary>Last day, as ordered.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>Where it stands.</summary>
    public RectificationState State { get; private set; }

    /// <summary>The last recheck.</summary>
    public DateOnly? RecheckedOn { get; private set; }

    /// <summary>Two or more.</summary>
    public IReadOnlyList<CertifiedOfficer> RecheckedBy { get; private set; } = [];

    /// <summary>What the recheck found.</summary>
    public string Findings { get; private set; } = "";

    internal void Record(DateOnly on, IReadOnlyList<CertifiedOfficer> by, bool passed, string findings)
    {
        (RecheckedOn, RecheckedBy, Findings) = (on, by, findings);
        State = passed ? RectificationState.Passed : RectificationState.Failed;
    }
}
