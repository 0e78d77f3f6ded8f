using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Data.People;

/// <summary>The open work of a person whose certificate is being cancelled, and its handing over.</summary>
public sealed class OpenWork(EnforcementDbContext db)
{
    /// <summary>Kind of an open term as legal reviewer.</summary>
    public const string ReviewerTermKind = "法制审核任期";

    /// <summary>What waits for a person, in a fixed order.</summary>
    public async Task<IReadOnlyList<OpenWorkItem>> OfAsync(Guid personId, CancellationToken cancel = default)
    {
        var terms = await db.Set<LegalReviewer>().Where(r => r.PersonId == personId).SelectMany(r => r.Terms)
            .Where(t => t.ToOn == null).OrderBy(t => t.FromOn).Select(t => new { t.Id, t.FromOn }).ToListAsync(cancel);
        return
        [
            .. terms.Select(t => new OpenWorkItem(
                ReviewerTermKind, t.Id, $"法制审核人员任期（{t.FromOn:yyyy-MM-dd} 起，尚未结束）", $"/reviewers/{personId}", ForReviewers: true)),
        ];
    }

    /// <summary>Hands one item over within the save of the cancellation. A review term ends on that day unless the holder keeps it.</summary>
    public async Task HandOverAsync(OpenWorkItem item, Guid holderId, Person successor, DateOnly on, DateOnly today, CancellationToken cancel = default)
    {
        if (item.Kind == ReviewerTermKind && successor.Id != holderId)
        {
            var reviewer = await db.Set<LegalReviewer>().FirstAsync(r => r.PersonId == holderId, cancel);
            db.Expect(reviewer, reviewer.Version);
            reviewer.EndTerm(on, $"执法证件注销或吊销，审核工作由{successor.Name}接办。", today);
        }
    }
}
