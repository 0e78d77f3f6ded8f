using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LessonList;

/// <summary>How far a measure is; the filter of the list.</summary>
public enum MeasureState
{
    [Word("未完成")] Open,
    [Word("逾期未完成")] Overdue,
    [Word("已完成")] Done,
}
