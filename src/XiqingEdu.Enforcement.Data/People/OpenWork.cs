using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Data.People;

/// <summary>The open work of a person whose certificate is being cancelled, and its handing over.</summary>
public sealed class OpenWork(EnforcementDbContext db, PenaltyDesk desk, OfficerDirectory officers, LawLibrary library)
{
    /// <summary>Kind of a penalty case that the person handles.</summary>
    public const string PenaltyCaseKind = "承办案件";

    /// <summary>Kind of an open term as legal reviewer.</summary>
    public const string ReviewerTermKind = "法制审核任期";

    /// <summary>What waits for a person, in a fixed order.</summary>
    public async Task<IReadOnlyList<OpenWorkItem>> OfAsync(Guid personId, CancellationToken cancel = default)
    {
        var terms = await db.Set<LegalReviewer>().Where(r => r.PersonId == personId).SelectMany(r => r.Terms)
            .Where(t => t.ToOn == null).OrderBy(t => t.FromOn).Select(t => new { t.Id, t.FromOn }).ToListAsync(cancel);
        var over = PenaltyProcedure.Of(Step.ReplaceHandler).From;
        var cases = await db.Set<PenaltyCase>().Where(c => over.Contains(c.Stage) && (c.LeadHandlerId == personId || c.AssistantHandlerId == personId))
            .OrderBy(c => c.ClueNumber).Select(c => new { c.Id, c.CaseNumber, c.ClueNumber, Party = c.Party!.Name }).ToListAsync(cancel);
        return
        [
            .. cases.Select(c => new OpenWorkItem(PenaltyCaseKind, c.Id, $"{(c.CaseNumber.Length > 0 ? c.CaseNumber : c.ClueNumber)} {c.Party}", $"/cases/{c.Id}")),
            .. terms.Select(t => new OpenWorkItem(
                ReviewerTermKind, t.Id, $"法制审核人员任期（{t.FromOn:yyyy-MM-dd} 起，尚未结束）", $"/reviewers/{personId}", ForReviewers: true)),
        ];
    }

    /// <summary>Hands one item over within the save of the cancellation. A review term ends on that day unless the holder keeps it.</summary>
    public async Task HandOverAsync(OpenWorkItem item, Guid holderId, Person successor, Actor actor, DateOnly on, DateOnly today, CancellationToken cancel = default)
    {
        if (item.Kind == ReviewerTermKind && successor.Id != holderId)
        {
            var reviewer = await db.Set<LegalReviewer>().FirstAsync(r => r.PersonId == holderId, cancel);
            db.Expect(reviewer, reviewer.Version);
            reviewer.EndTerm(on, $"执法证件注销或吊销，审核工作由{successor.Name}接办。", today);
        }

        if (item.Kind == PenaltyCaseKind)
        {
            var law = await library.FrameAsync(cancel);
            var found = (await desk.FindAsync(item.Id, cancel))!;
            db.Expect(found, found.Version);
            found.ReplaceHandler(holderId, await officers.CertifiedAsync(successor.Id, law.Today, "Successors", cancel), actor, law);
        }
    }
}
