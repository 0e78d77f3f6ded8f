using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;

namespace XiqingEdu.Enforcement.Data.Penalties;

/// <summary>Finds fines that a new fine could repeat (《行政处罚法》第二十九条: the same act is not fined twice).</summary>
public static class EarlierFines
{
    /// <summary>
    /// Numbers of standing decisions that fined the same party (by credit code, else by name) for the same violation over days that
    /// overlap those of the case.
    /// </summary>
    public static async Task<IReadOnlyList<string>> EarlierFinesAsync(this EnforcementDbContext db, PenaltyCase penaltyCase, CancellationToken cancel = default)
    {
        var (party, code) = (penaltyCase.Party!.Name, penaltyCase.Party.CreditCode);
        var decisions = await db.Set<PenaltyCase>().AsNoTracking()
            .Where(c => c.Id != penaltyCase.Id && c.DecidedOn != null && c.RemedyStatus != RemedyStatus.Annulled && c.ViolationCode == penaltyCase.ViolationCode
                && c.ActFrom <= penaltyCase.ActUntil && c.ActUntil >= penaltyCase.ActFrom
                && (code.Length > 0 ? c.Party!.CreditCode == code : c.Party!.Name == party))
            .OrderBy(c => c.DecidedOn).Select(c => c.Decision!).ToListAsync(cancel);
        return [.. decisions.Where(d => d.Outcome.FineFen > 0).Select(d => d.Number)];
    }
}
