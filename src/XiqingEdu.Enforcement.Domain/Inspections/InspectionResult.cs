using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>What a visit found (law.md section 6).</summary>
public enum InspectionResult
{
    [Word("未发现问题")] NoProblem,
    [Word("发现问题当场改正")] ProblemCorrectedOnSite,
    [Word("责令限期整改")] OrderedToRectify,
    [Word("立案查处")] ReferredForFiling,
    [Word("移送")] TransferredOther,
    [Word("不配合检查")] NotCooperating,
    [Word("查无下落")] Unreachable,
    [Word("已停办、注销")] ClosedDown,
    [Word("未开展该项活动")] NotApplicable,
}
