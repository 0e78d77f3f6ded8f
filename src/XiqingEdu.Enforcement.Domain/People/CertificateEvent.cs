namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>One event in the life of a certificate. Events are appended and never changed; each keeps what the certificate was worth after it.</summary>
public sealed class CertificateEvent
{
    /// <summary>Longest note kept, in characters.</summary>
    public const int NoteMaxLength = 2000;

    /// <summary>Made by the client.</summary>
    public Guid Id { get; internal init; }

    /// <summary>The certificate.</summary>
    public Guid CertificateId { get; internal init; }

    /// <summary>From 1, without gaps; orders events of one day.</summary>
    public int Sequence { get; internal init; }

    /// <summary>What happened.</summary>
    public CertificateEventKind Kind { get; internal init; }

    /// <summary>Legal date.</summary>
    public DateOnly On { get; internal init; }

    /// <summary>Status from this event on, leaving expiry aside.</summary>
    public CertificateStatus Status { get; internal init; }

    /// <summary>Last day of validity from this event on.</summary>
    public DateOnly ValidUntil { get; internal init; }

    /// <summary>Ground of an issue; null for other events.</summary>
    public IssueGround? Ground { get; internal init; }

    /// <summary>Reason of a cancellation; null for other events.</summary>
    public CancellationReason? Reason { get; internal init; }

    /// <summary>Calendar year that an annual verification is about.</summary>
    public int? VerifiedYear { get; internal init; }

    /// <summary>Class hours of training shown at an annual verification.</summary>
    public int? TrainingHours { get; internal init; }

    /// <summary>Circumstances; empty where none were given.</summary>
    public string Note { get; internal init; } = "";

    /// <summary>Old and new particulars of a change.</summary>
    public IReadOnlyList<CertificateChange> Changes { get; internal init; } = [];

    /// <summary>Who recorded it.</summary>
    public Guid RecordedById { get; internal init; }

    /// <summary>Name of the recorder on that day.</summary>
    public string RecordedByName { get; internal init; } = "";

    /// <summary>The day of recording.</summary>
    public DateOnly RecordedOn { get; internal init; }
}
