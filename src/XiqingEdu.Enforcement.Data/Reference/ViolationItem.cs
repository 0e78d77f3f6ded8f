using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Data.Reference;

/// <summary>One violation of the reference data (law.md 3.4). A case keeps a snapshot of it.</summary>
public sealed class ViolationItem
{
    /// <summary>Such as T02.</summary>
    public required string Code { get; init; }

    /// <summary>Whom it concerns, in Chinese.</summary>
    public required string Subjects { get; init; }

    /// <summary>How sure the text is, such as 条文已核对.</summary>
    public required string Verification { get; init; }

    /// <summary>From when on it is in force.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>The violation as a case keeps it, but for the bands, which have days of their own: <see cref="DiscretionBenchmark"/>.</summary>
    public required Violation Violation { get; init; }
}
