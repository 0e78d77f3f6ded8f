using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Summary;

/// <summary>What puts a penalty case into a year (law.md section 14 no. 11).</summary>
public enum PenaltyBasis
{
    /// <summary>A penalty was decided in the year; the default, as the statistics count.</summary>
    [Word("按决定年度")] Decided,

    /// <summary>The case was filed in the year.</summary>
    [Word("按立案年度")] Filed,

    /// <summary>The case was closed in the year.</summary>
    [Word("按结案年度")] Closed,
}
