namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>A stretch of days in which a person is a legal reviewer.</summary>
public sealed class ReviewerTerm
{
    /// <summary>Longest note kept, in characters.</summary>
    public const int NoteMaxLength = 2000;

    /// <summary>Made by the client.</summary>
    public Guid Id { get; internal init; }

    /// <summary>The register entry.</summary>
    public Guid LegalReviewerId { get; internal init; }

    /// <summary>First day.</summary>
    public DateOnly FromOn { get; internal init; }

    /// <summary>Last day; null while the term is open.</summary>
    public DateOnly? ToOn { get; internal set; }

    /// <summary>Ground of the appointment.</summary>
    public string StartNote { get; internal init; } = "";

    /// <summary>Ground of the end.</summary>
    public string EndNote { get; internal set; } = "";

    /// <summary>Whether a day lies in the term, both ends included.</summary>
    public bool Covers(DateOnly day) => FromOn <= day && (ToOn is null || ToOn >= day);
}
