using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Web.Security;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Shared;

/// <summary>Earlier decisions with which a proposal is compared; only those that the person, in whatever seat of an exercise, may see.</summary>
public sealed class PastCases(EnforcementDbContext db, CurrentActor me)
{
    /// <summary>Most cases that are compared.</summary>
    public const int Most = 100;

    /// <summary>Decisions of the last five years on the same violation, newest first. Annulled ones and the case itself are left out.</summary>
    public Task<List<PastCase>> OfAsync(PenaltyCase penaltyCase, DateOnly today, CancellationToken cancel)
    {
        var from = today.AddYears(-DiscretionStanding.Years);
        return db.Set<PenaltyCase>().AsNoTracking().Where(CaseVisibility.For(me.Person))
            .Where(c => c.ViolationCode == penaltyCase.ViolationCode && c.Id != penaltyCase.Id && c.DecidedOn >= from && c.RemedyStatus != RemedyStatus.Annulled)
            .OrderByDescending(c => c.DecidedOn).ThenByDescending(c => c.Id).Take(Most)
            .Select(c => new PastCase(c.Id, c.Decision!.Number, c.DecidedOn!.Value, c.Decision.Outcome, c.RemedyStatus, c.DecisionChange == null ? null : c.DecisionChange.Outcome))
            .ToListAsync(cancel);
    }
}
