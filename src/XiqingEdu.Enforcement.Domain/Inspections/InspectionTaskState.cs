using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>Where a registered task stands (law.md section 6, from its launch on).</summary>
public enum InspectionTaskState
{
    [Word("实施中")] InProgress,
    [Word("结果已录入")] ResultsEntered,
    [Word("已公示")] Published,
}
