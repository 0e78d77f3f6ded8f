namespace XiqingEdu.Enforcement.Data.Reference;

/// <summary>One version of a legal instrument (law.md 0.1).</summary>
public sealed class LegalInstrumentRecord
{
    /// <summary>Full title without 《》.</summary>
    public required string Title { get; init; }

    /// <summary>Which version, such as 2021年修订.</summary>
    public required string Version { get; init; }

    /// <summary>In force from.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>How sure the text is.</summary>
    public required string Verification { get; init; }
}
