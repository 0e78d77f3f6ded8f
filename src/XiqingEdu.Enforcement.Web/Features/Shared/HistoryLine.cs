using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.Auditing;

namespace XiqingEdu.Enforcement.Web.Features.Shared;

/// <summary>One thing that was done to a record, as its page shows it.</summary>
public sealed record HistoryLine(DateTime At, string Who, string Sentence, string? Reason)
{
    /// <summary>What was done to a record, newest first.</summary>
    public static async Task<IReadOnlyList<HistoryLine>> OfAsync(EnforcementDbContext db, Guid subjectId, CancellationToken cancel) =>
        await db.Set<AuditEntry>().Where(e => e.SubjectId == subjectId).OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(50)
            .Select(e => new HistoryLine(e.At, e.ActorName, e.Sentence, e.Reason)).ToListAsync(cancel);
}
