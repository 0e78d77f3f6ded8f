using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>Tells a penalty case that a reconsideration or a suit took its decision away, in the save that records the outcome.</summary>
public static class FallenDecisions
{
    /// <summary>
    /// Takes over that a dispute let the decision fall on a day (<paramref name="after"/>), or that its corrected outcome does so no more.
    /// A day that came from elsewhere stays, unless this one is earlier.
    /// </summary>
    public static async Task TellCaseAsync(this EnforcementDbContext db, Guid? caseId, DateOnly? before, DateOnly? after, CancellationToken cancel = default)
    {
        if (before == after || caseId is null || await db.Set<PenaltyCase>().FirstOrDefaultAsync(c => c.Id == caseId, cancel) is not { } challenged)
        {
            return;
        }

        if (challenged.DecisionFellOn is null || challenged.DecisionFellOn == before || after < challenged.DecisionFellOn)
        {
            challenged.DecisionNoLongerStands(after);
        }
    }
}
