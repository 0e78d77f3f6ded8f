using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Lessons;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>Lessons with the dispute that they come from.</summary>
public static class LessonQueries
{
    /// <summary>All, newest first.</summary>
    public static IQueryable<LearntLesson> Lessons(this EnforcementDbContext db) => db.Set<Dispute>().AsNoTracking()
        .SelectMany(d => d.Lessons, (d, l) => new LearntLesson { Lesson = l, DisputeId = d.Id, Act = d.Act, IsSuit = d is Litigation })
        .OrderByDescending(l => l.Lesson.RecordedOn).ThenByDescending(l => l.Lesson.Id);
}

/// <summary>A lesson and where it was learnt.</summary>
public sealed record LearntLesson
{
    /// <summary>The lesson.</summary>
    public required Lesson Lesson { get; init; }

    /// <summary>The dispute.</summary>
    public required Guid DisputeId { get; init; }

    /// <summary>The act that was challenged.</summary>
    public required string Act { get; init; }

    /// <summary>Learnt in a suit; else in a reconsideration.</summary>
    public required bool IsSuit { get; init; }

    /// <summary>Reconsideration or suit.</summary>
    public DisputeChannel Channel => IsSuit ? DisputeChannel.Litigation : DisputeChannel.Reconsideration;
}
