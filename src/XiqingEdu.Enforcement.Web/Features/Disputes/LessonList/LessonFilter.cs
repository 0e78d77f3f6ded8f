using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Lessons;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.LessonList;

/// <summary>The filters of the address.</summary>
public sealed class LessonFilter
{
    public MeasureState? State { get; set; }

    public LessonStep? Step { get; set; }

    public string? Violation { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>The rows that match, newest first.</summary>
    public IQueryable<LearntLesson> Apply(IQueryable<LearntLesson> all, DateOnly today)
    {
        var rows = State switch
        {
            MeasureState.Open => all.Where(l => l.Lesson.DoneOn == null),
            MeasureState.Overdue => all.Where(l => l.Lesson.DoneOn == null && l.Lesson.DueOn < today),
            MeasureState.Done => all.Where(l => l.Lesson.DoneOn != null),
            _ => all,
        };
        rows = Step is { } step ? rows.Where(l => l.Lesson.Step == step) : rows;
        rows = Violation is { Length: > 0 } code ? rows.Where(l => l.Lesson.ViolationCode == code) : rows;
        return Q?.Trim() is { Length: > 0 } text ? rows.Where(l => l.Lesson.Defect.Contains(text) || l.Lesson.Measure.Contains(text) || l.Act.Contains(text)) : rows;
    }
}
