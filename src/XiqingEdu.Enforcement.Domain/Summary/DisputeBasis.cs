using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Summary;

/// <summary>In which year a dispute counts as handled (办理): law.md 14, no. 11.</summary>
public enum DisputeBasis
{
    [Word("按收到年度")] Received,
    [Word("按办结年度")] Concluded,
}
