namespace XiqingEdu.Enforcement.Data.KeptForms;

/// <summary>What a person had typed when the session ran out; given back after signing in again, to the same account only.</summary>
public sealed class KeptForm
{
    /// <summary>Named in the sign-in link.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The account whose session ran out.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Where the form was posted.</summary>
    public required string Path { get; init; }

    /// <summary>The fields, protected.</summary>
    public required string ProtectedFields { get; init; }

    /// <summary>UTC; thrown away after two hours.</summary>
    public required DateTime KeptAt { get; init; }
}
