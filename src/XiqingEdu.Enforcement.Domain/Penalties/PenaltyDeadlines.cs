using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>The deadlines of a case, computed from its facts and the calendar each time they are shown.</summary>
public static class PenaltyDeadlines
{
    /// <summary>All deadlines that have started, in the order of the road.</summary>
    public static IReadOnlyList<Deadline> Of(PenaltyCase penaltyCase, LegalFrame law)
    {
        var deadlines = new List<Deadline>();
        void Add(StatutoryPeriod period, DateOnly? start, DateOnly? done)
        {
            if (start is { } from)
            {
                deadlines.Add(Deadline.Compute(period, from, law.Calendar, done));
            }
        }

        Add(PenaltyPeriods.Decide, penaltyCase.FiledOn, penaltyCase.DecidedOn);
        if (penaltyCase.Notice is { Service: { } told } notice)
        {
            Add(PenaltyPeriods.Defend(notice.DefenseWorkingDays), told.ServedOn, notice.Defense?.On);
            if (notice.TellsHearingRight)
            {
                Add(PenaltyPeriods.RequestHearing, told.ServedOn, notice.Defense?.On);
            }
        }

        if (penaltyCase.Decision is { Outcome.Kind: not OutcomeKind.Dismissal } decision)
        {
            Add(PenaltyPeriods.Serve, decision.On, decision.Service?.DeliveredOn);
            if (decision.Outcome.Kind == OutcomeKind.Penalty)
            {
                var publicity = penaltyCase.Publicity;
                if (publicity.Status != PublicityStatus.NotRequired)
                {
                    Add(PenaltyPeriods.Publish, decision.On, penaltyCase.FirstPublishedOn ?? (publicity.IsSettled ? publicity.On : null));
                }

                if (penaltyCase.PublicNotice is { } published)
                {
                    Add(PenaltyPeriods.WithdrawPublication, penaltyCase.MustWithdrawPublicitySince, published.EndedOn);
                }

                var served = decision.Service?.ServedOn;
                if (penaltyCase.PayableFen > 0)
                {
                    Add(PenaltyPeriods.Pay, served, penaltyCase.PaidFen >= penaltyCase.PayableFen ? penaltyCase.Payments.Max(p => p.PaidOn) : null);
                }

                Add(PenaltyPeriods.ApplyForReconsideration, served, null);
                Add(PenaltyPeriods.Sue, served, null);
            }
        }

        return deadlines;
    }
}
