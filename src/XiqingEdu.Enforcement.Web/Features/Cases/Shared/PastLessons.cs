using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Disputes;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Shared;

/// <summary>What disputes over decisions on the same violation taught.</summary>
public sealed class PastLessons(EnforcementDbContext db)
{
    /// <summary>Most that are shown.</summary>
    public const int Most = 5;

    /// <summary>The newest ones; none for a case without a violation.</summary>
    public Task<List<LearntLesson>> OfAsync(string violationCode, CancellationToken cancel) => violationCode.Length == 0
        ? Task.FromResult(new List<LearntLesson>()) : db.Lessons().Where(l => l.Lesson.ViolationCode == violationCode).Take(Most).ToListAsync(cancel);
}
