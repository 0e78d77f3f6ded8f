namespace XiqingEdu.Enforcement.Domain.Summary;

/// <summary>What puts a penalty case into a year (law.md section 14 no. 11).</summary>
public enum PenaltyBasis
{
    /// <summary>A penalty was decided in the year; the default, as the statistics count.</summary>
    Decided,

    /// <summary>The case was filed in the year.</summary>
    Filed,

    /// <summary>The case was closed in the year.</summary>
    Closed,
}
