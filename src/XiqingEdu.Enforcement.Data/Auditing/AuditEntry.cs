namespace XiqingEdu.Enforcement.Data.Auditing;

/// <summary>One line of the log: written in the transaction of the change that it records, never changed afterwards.</summary>
public sealed class AuditEntry
{
    /// <summary>Sorts by time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Null for the system.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Name of the person at that moment.</summary>
    public required string ActorName { get; init; }

    /// <summary>Stable code, such as Penalty.Decide.</summary>
    public required string Action { get; init; }

    /// <summary>The Chinese sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The record it is about.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>The reason given.</summary>
    public string? Reason { get; init; }

    /// <summary>Origin of the request.</summary>
    public string? IpAddress { get; init; }

    /// <summary>Old and new values; personal values are masked.</summary>
    public IReadOnlyList<AuditChange> Changes { get; init; } = [];
}
