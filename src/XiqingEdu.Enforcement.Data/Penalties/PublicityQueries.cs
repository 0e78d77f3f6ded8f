using System.Linq.Expressions;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Data.Penalties;

/// <summary>Which penalty cases wait for publication or withdrawal, and which are late with it; lists and tasks share the conditions.</summary>
public static class PublicityQueries
{
    /// <summary>Far enough back for every period of working days and every run of holidays.</summary>
    private const int MostDaysBack = 90;

    /// <summary>Published, due to be published, or settled: everything but what needs no publication.</summary>
    public static Expression<Func<PenaltyCase, bool>> Concerned { get; } = c => c.DecidedOn != null && c.PublicityStatus != PublicityStatus.NotRequired;

    /// <summary>Late: not yet published after seven working days, or not yet withdrawn after three.</summary>
    public static Expression<Func<PenaltyCase, bool>> Overdue(LegalFrame law)
    {
        var decided = LastStartThatIsLate(PenaltyPeriods.Publish, law);
        var fell = LastStartThatIsLate(PenaltyPeriods.WithdrawPublication, law);
        return c => ((c.PublicityStatus == PublicityStatus.Pending || c.PublicityStatus == PublicityStatus.Prepared) && c.DecidedOn <= decided && c.DecisionFellOn == null && !c.PublicNotices.Any())
            || ((c.PublicityStatus == PublicityStatus.Published || c.PublicityStatus == PublicityStatus.Withdrawing) && c.DecisionFellOn <= fell
                && !c.PublicNotices.Any(n => n.Status == PublicityStatus.Withdrawn && n.EndedOn >= c.DecisionFellOn));
    }

    /// <summary>The last start event whose period is over today; every earlier one is over too.</summary>
    private static DateOnly LastStartThatIsLate(StatutoryPeriod period, LegalFrame law)
    {
        for (var back = 1; back < MostDaysBack; back++)
        {
            var start = law.Today.AddDays(-back);
            if (Deadline.Compute(period, start, law.Calendar).LegalDueOn < law.Today)
            {
                return start;
            }
        }

        return law.Today.AddDays(-MostDaysBack);
    }
}
