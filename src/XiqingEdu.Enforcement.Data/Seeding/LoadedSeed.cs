namespace XiqingEdu.Enforcement.Data.Seeding;

/// <summary>A seed set that stands in this database; it is not loaded twice.</summary>
public sealed class LoadedSeed
{
    /// <summary>Name of the set.</summary>
    public required string Name { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime LoadedAt { get; init; }
}
