using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

/// <summary>The open work of a holder who leaves: offered with possible successors, read from the form, and handed over in the same save.</summary>
public sealed class HandoverDesk(EnforcementDbContext db, OpenWork work, OfficerDirectory directory)
{
    /// <summary>The items with possible successors on a day. The holder may keep what needs no certificate.</summary>
    public async Task<IReadOnlyList<HandoverChoice>> OfferAsync(
        Guid holderId, IReadOnlyCollection<SuccessorForm> typed, ModelStateDictionary state, DateOnly day, CancellationToken cancel)
    {
        foreach (var key in state.Keys.Where(k => k.StartsWith("Form.Successors[", StringComparison.Ordinal)).ToList())
        {
            state.Remove(key);
        }

        var items = await work.OfAsync(holderId, cancel);
        var officers = items.Any(i => !i.ForReviewers) ? await directory.CertifiedOnAsync(day, cancel) : [];
        var reviewers = items.Any(i => i.ForReviewers) ? await directory.ReviewersOnAsync(day, cancel) : [];
        return
        [
            .. items.Select(i => new HandoverChoice(i,
                i.ForReviewers
                    ? [KeyValuePair.Create(holderId.ToString(), "本人继续担任（仅限不再从事执法但仍在本局工作）"), .. reviewers.Where(r => r.PersonId != holderId).Select(r => KeyValuePair.Create(r.PersonId.ToString(), $"{r.Name}（{r.Unit}）"))]
                    : [.. officers.Where(o => o.PersonId != holderId).Select(o => KeyValuePair.Create(o.PersonId.ToString(), $"{o.Name}（{o.Unit}，{o.CertificateNumber}）"))],
                typed.FirstOrDefault(t => t.WorkId == i.Id)?.PersonId)),
        ];
    }

    /// <summary>The items as the law asks about them: each with the successor chosen in the form.</summary>
    public async Task<IReadOnlyList<Handover>> ReadAsync(Guid holderId, IReadOnlyCollection<SuccessorForm> typed, CancellationToken cancel) =>
    [
        .. (await work.OfAsync(holderId, cancel)).Select(i => new Handover(
            i.Id, $"{i.Kind}：{i.Title}", typed.FirstOrDefault(t => t.WorkId == i.Id)?.PersonId, HolderMayKeep: i.ForReviewers)),
    ];

    /// <summary>Hands every item over; a successor who may not do the work on that day is refused.</summary>
    public async Task CarryOutAsync(Guid holderId, IReadOnlyCollection<SuccessorForm> typed, CertificateAct act, CancellationToken cancel)
    {
        foreach (var item in await work.OfAsync(holderId, cancel))
        {
            var id = typed.First(t => t.WorkId == item.Id).PersonId!.Value;
            if (id != holderId && item.ForReviewers)
            {
                await directory.ReviewerAsync(id, act.On, "Successors", cancel);
            }
            else if (id != holderId)
            {
                await directory.CertifiedAsync(id, act.On, "Successors", cancel);
            }

            var successor = await db.Set<Person>().FirstOrDefaultAsync(p => p.Id == id, cancel)
                ?? throw new RuleViolation("PERSON", Cite.House("人员登记"), "没有找到所选的接办人，请重新选择。", "Successors");
            await work.HandOverAsync(item, holderId, successor, act.Actor, act.On, act.Today, cancel);
        }
    }
}
