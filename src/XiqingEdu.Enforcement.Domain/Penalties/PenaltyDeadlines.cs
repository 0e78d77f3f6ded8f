using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;

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
                deadlines.Add(Deadline.Compute(period, from, law.Calendar, done, period == PenaltyPeriods.Pay ? penaltyCase.PaymentStops(law.Today) : null));
            }
        }

        if (penaltyCase.DecisionDeadline(law) is { } decide)
        {
            deadlines.Add(decide);
        }

        foreach (var kept in penaltyCase.Preservations)
        {
            Add(PenaltyPeriods.DisposePreserved, kept.ExecutedOn, kept.DisposedOn);
        }

        if (penaltyCase.CriminalTransfer is { } crime)
        {
            Add(PenaltyPeriods.DecideCriminalTransfer, crime.Officers.On, crime.Decision?.On);
            if (crime.Status == CriminalStatus.NotFiled)
            {
                Add(PenaltyPeriods.ObjectToRefusal, crime.RepliedOn, penaltyCase.Stage == Stage.TransferredToJudicial ? null : penaltyCase.StageSinceOn);
            }
        }

        if (penaltyCase.Notice is { Service: { } told } notice)
        {
            // Who asks for a hearing in time has made use of the right to be heard.
            Add(PenaltyPeriods.Defend(notice.DefenseWorkingDays), told.ServedOn, notice.Hearing is { WasHeld: true } heard ? heard.RequestedOn : notice.Defense?.On);
            if (notice.TellsHearingRight)
            {
                Add(PenaltyPeriods.RequestHearing, told.ServedOn, notice.Hearing?.RequestedOn ?? notice.Defense?.On);
            }
        }

        if (penaltyCase.Decision is { Outcome.Kind: not OutcomeKind.Dismissal } decision)
        {
            AfterDecision(penaltyCase, decision, law, Add);
        }

        return deadlines;
    }

    private static void AfterDecision(PenaltyCase penaltyCase, Decision decision, LegalFrame law, Action<StatutoryPeriod, DateOnly?, DateOnly?> add)
    {
        var fell = penaltyCase.RemedyStatus == RemedyStatus.Annulled;
        if (!fell || decision.Service is not null)
        {
            add(PenaltyPeriods.Serve, decision.On, decision.Service?.DeliveredOn);
        }

        if (decision.Outcome.Kind != OutcomeKind.Penalty)
        {
            return;
        }

        var publicity = penaltyCase.Publicity;
        if (publicity.Status != PublicityStatus.NotRequired)
        {
            add(PenaltyPeriods.Publish, decision.On, penaltyCase.FirstPublishedOn ?? (publicity.IsSettled ? publicity.On : fell ? penaltyCase.DecisionChange!.On : null));
        }

        if (penaltyCase.MustWithdrawPublicitySince is { } since && penaltyCase.PublicNotices.Any(n => n.EndedOn is null || n.EndedOn >= since))
        {
            add(PenaltyPeriods.WithdrawPublication, since, penaltyCase.PublicNotices.Where(n => n.EndedOn >= since).Min(n => n.EndedOn));
        }

        var served = decision.Service?.ServedOn;
        if (penaltyCase.PayableFen > 0 && penaltyCase.Deferral is null)
        {
            add(PenaltyPeriods.Pay, served, penaltyCase.PaidFen >= penaltyCase.PayableFen ? penaltyCase.Payments.Max(p => p.PaidOn) : null);
        }

        var attacked = penaltyCase.RemedyPeriods.Count > 0 ? penaltyCase.RemedyPeriods.Min(r => r.From) : (DateOnly?)null;
        add(PenaltyPeriods.ApplyForReconsideration, served, attacked);
        add(PenaltyPeriods.Sue, served, attacked);
        if (!fell && penaltyCase.Demand is { } demand)
        {
            add(PenaltyPeriods.AfterDemand, demand.Service.ServedOn, penaltyCase.CourtApplication?.On);
        }

        if (!fell && penaltyCase.Stage is Stage.Overdue or Stage.DemandServed or Stage.CourtEnforcementApplied && penaltyCase.RemedyPeriods.All(r => r.Until is not null) && penaltyCase.CourtWindow(law.Calendar) is { } window
            && (law.Today >= window.From || penaltyCase.CourtApplication is not null))
        {
            add(PenaltyPeriods.ApplyToCourt, window.From.AddDays(-1), penaltyCase.CourtApplication?.On);
        }
    }
}
