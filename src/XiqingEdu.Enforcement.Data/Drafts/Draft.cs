namespace XiqingEdu.Enforcement.Data.Drafts;

/// <summary>
/// What a person has typed into a form and not sent: saved while typing, or kept when the session ran out. It belongs to
/// one account, is no record of business, and is thrown away after a stated time.
/// </summary>
public sealed class Draft
{
    /// <summary>Longest address of a form.</summary>
    public const int PathMaxLength = 500;

    /// <summary>Most characters of all fields together.</summary>
    public const int FieldsMaxLength = 500_000;

    /// <summary>Made here.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Whose it is.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Address of the form, which names the subject too; one draft an account and address.</summary>
    public required string Path { get; init; }

    /// <summary>Names and values as JSON; encrypted at rest.</summary>
    public required string Fields { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime SavedAt { get; set; }

    /// <summary>True for a long form, whose page restores it; false for what a time-out kept of another form, to be sent as it is.</summary>
    public required bool IsRestoredOnPage { get; set; }
}
