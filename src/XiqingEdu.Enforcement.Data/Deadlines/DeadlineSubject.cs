using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Data.Deadlines;

/// <summary>What has statutory deadlines.</summary>
public enum DeadlineSubject
{
    [Word("处罚案件")] PenaltyCase,
    [Word("当场处罚")] OnSitePenalty,
    [Word("行政复议")] Reconsideration,
    [Word("行政诉讼")] Litigation,
    [Word("检查任务")] InspectionTask,
}
