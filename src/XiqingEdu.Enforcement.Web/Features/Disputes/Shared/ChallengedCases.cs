using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.OnSite;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

/// <summary>The decided penalty cases that a dispute can be about.</summary>
public sealed class ChallengedCases(EnforcementDbContext db, CurrentActor me)
{
    private const int Most = 200;

    /// <summary>The newest decided cases that this person may see.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> ChoicesAsync(CancellationToken cancel) =>
    [
        .. (await Decided().OrderByDescending(c => c.DecidedOn).ThenByDescending(c => c.Id).Take(Most)
            .Select(c => new { c.Id, Number = c.Decision!.Number == "" ? c.CaseNumber : c.Decision.Number, Party = c.Party!.Name }).ToListAsync(cancel))
            .Select(c => KeyValuePair.Create(c.Id.ToString(), $"{c.Number}（{c.Party}）")),
    ];

    /// <summary>The party and the act, as they are written down of a dispute over the case; null where this person may not see it.</summary>
    public async Task<ChallengedAct?> ActAsync(Guid? id, CancellationToken cancel) => id is null ? null
        : await Decided().Where(c => c.Id == id).Select(c => new ChallengedAct(c.Party!.Name, "行政处罚决定（" + (c.Decision!.Number == "" ? c.CaseNumber : c.Decision.Number) + "）")).FirstOrDefaultAsync(cancel);

    /// <summary>Violation of the case, empty without one; refuses a case that does not exist, is not decided, or that this person may not see.</summary>
    public async Task<string> ViolationOfAsync(Guid? id, CancellationToken cancel) => id is null ? ""
        : await Decided().Where(c => c.Id == id).Select(c => c.ViolationCode).FirstOrDefaultAsync(cancel)
            ?? throw new RuleViolation("DISPUTE-CASE", Cite.House("行政应诉登记"), "所选的处罚案件不存在或者尚未作出决定，请重新选择。", "PenaltyCaseId");

    /// <summary>What was decided in the case, or on the spot, that a dispute is about; null where no penalty was, and before its notice came.</summary>
    public async Task<ChallengedPenalties?> PenaltiesAsync(Dispute dispute, CancellationToken cancel) =>
        dispute.Remedy is null ? null
        : dispute.OnSitePenaltyId is { } spot ? await db.Set<OnSitePenalty>().AsNoTracking().Where(p => p.Id == spot).Select(p => new ChallengedPenalties(p.Number, p.Violation, p.Outcome)).FirstOrDefaultAsync(cancel)
        : await OfCaseAsync(dispute.PenaltyCaseId, cancel);

    private async Task<ChallengedPenalties?> OfCaseAsync(Guid? id, CancellationToken cancel) =>
        await db.Set<PenaltyCase>().AsNoTracking().Where(c => c.Id == id && c.DecidedKind == OutcomeKind.Penalty)
            .Select(c => new { c.Violation, c.Decision!.Outcome, c.Decision.Number }).FirstOrDefaultAsync(cancel) is { Violation: { } violation } found
            ? new ChallengedPenalties(found.Number, violation, found.Outcome) : null;

    private IQueryable<PenaltyCase> Decided() => db.Set<PenaltyCase>().AsNoTracking().Where(CaseVisibility.For(me.Actor)).Where(c => c.DecidedOn != null);
}
