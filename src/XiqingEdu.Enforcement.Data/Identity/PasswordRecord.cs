namespace XiqingEdu.Enforcement.Data.Identity;

/// <summary>A former password's hash: the last five may not be used again (law.md section 10, 身份鉴别).</summary>
public sealed class PasswordRecord
{
    /// <summary>Sorts by time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The account.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>As Identity hashes it.</summary>
    public required string Hash { get; init; }
}
