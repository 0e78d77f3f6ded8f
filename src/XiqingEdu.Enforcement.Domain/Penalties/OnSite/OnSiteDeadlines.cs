using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.OnSite;

/// <summary>The deadlines of an on-the-spot penalty, computed from its facts and the calendar each time they are shown.</summary>
public static class OnSiteDeadlines
{
    /// <summary>All deadlines that have started. There is no period to sue directly: reconsideration comes first (《行政复议法》第二十三条).</summary>
    public static IReadOnlyList<Deadline> Of(OnSitePenalty penalty, LegalFrame law)
    {
        if (penalty.ServedOn is not { } served)
        {
            return [];
        }

        var deadlines = new List<Deadline>
        {
            Deadline.Compute(PenaltyPeriods.ReportForRecord(law.Settings.OnSiteRecordWorkingDays), served, law.Calendar, penalty.ReportedOn),
        };
        if (penalty.PayableFen > 0)
        {
            deadlines.Add(Deadline.Compute(PenaltyPeriods.Pay, served, law.Calendar, penalty.PaidFen >= penalty.PayableFen ? penalty.Payments.Max(p => p.PaidOn) : null));
        }

        deadlines.Add(Deadline.Compute(PenaltyPeriods.ApplyForReconsideration, served, law.Calendar));
        return deadlines;
    }
}
