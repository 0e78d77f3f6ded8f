using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

/// <summary>The on-the-spot penalties, handed over to the party, that a dispute can be about.</summary>
public sealed class ChallengedOnSitePenalties(EnforcementDbContext db, CurrentActor me)
{
    private const int Most = 200;

    /// <summary>The newest that this person may see.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> ChoicesAsync(CancellationToken cancel) =>
    [
        .. (await Served().OrderByDescending(p => p.ServedOn).ThenByDescending(p => p.Id).Take(Most).Select(p => new { p.Id, p.Number, Party = p.Party.Name }).ToListAsync(cancel))
            .Select(p => KeyValuePair.Create(p.Id.ToString(), $"{p.Number}（{p.Party}）")),
    ];

    /// <summary>The party and the act, as they are written down of a dispute over the penalty; null where this person may not see it.</summary>
    public async Task<ChallengedAct?> ActAsync(Guid? id, CancellationToken cancel) => id is null ? null
        : await Served().Where(p => p.Id == id).Select(p => new ChallengedAct(p.Party.Name, "当场行政处罚决定（" + p.Number + "）")).FirstOrDefaultAsync(cancel);

    /// <summary>The penalty, null without an id; refuses one that does not exist, is not handed over, or that this person may not see.</summary>
    public async Task<OnSitePenalty?> FindAsync(Guid? id, CancellationToken cancel) => id is null ? null
        : await Served().FirstOrDefaultAsync(p => p.Id == id, cancel)
            ?? throw new RuleViolation("ON-SITE", Cite.House("行政应诉登记"), "所选的当场处罚不存在或者还没有交付当事人，请重新选择。", "OnSitePenaltyId");

    private IQueryable<OnSitePenalty> Served() => db.Set<OnSitePenalty>().AsNoTracking().Where(OnSiteVisibility.For(me.Actor)).Where(p => p.ServedOn != null);
}
