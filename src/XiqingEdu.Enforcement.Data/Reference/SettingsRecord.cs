using XiqingEdu.Enforcement.Domain;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Data.Reference;

/// <summary>The bureau's settings: one row.</summary>
public sealed class SettingsRecord : AggregateRoot
{
    /// <summary>Key of the only row.</summary>
    public const string Bureau = "bureau";

    /// <summary>Always <see cref="Bureau"/>.</summary>
    public required string Key { get; init; }

    /// <summary>What the law leaves open.</summary>
    public required PenaltySettings Penalties { get; set; }
}
