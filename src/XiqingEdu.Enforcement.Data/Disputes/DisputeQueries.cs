using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;

namespace XiqingEdu.Enforcement.Data.Disputes;

/// <summary>What the lists and the annual summary both ask, asked in one place so that they agree.</summary>
public static class DisputeQueries
{
    /// <summary>Notice received in a year; an application that was only handed in is not received yet.</summary>
    public static IQueryable<Reconsideration> ReceivedIn(this IQueryable<Reconsideration> all, int year)
    {
        var (first, last) = YearDays.Of(year);
        return all.Where(r => r.NoticeReceivedOn >= first && r.NoticeReceivedOn <= last);
    }

    /// <summary>Decided, mediated or terminated in a year, of those whose notice came.</summary>
    public static IQueryable<Reconsideration> ConcludedIn(this IQueryable<Reconsideration> all, int year)
    {
        var (first, last) = YearDays.Of(year);
        return all.Where(r => r.NoticeReceivedOn != null && r.DecidedOn >= first && r.DecidedOn <= last);
    }

    /// <summary>Received by the end of a year and not ended by then.</summary>
    public static IQueryable<Reconsideration> PendingIn(this IQueryable<Reconsideration> all, int year)
    {
        var (_, last) = YearDays.Of(year);
        return all.Where(r => r.NoticeReceivedOn <= last && (r.DecidedOn == null || r.DecidedOn > last));
    }

    /// <summary>Decided in a year with the act upheld.</summary>
    public static IQueryable<Reconsideration> UpheldIn(this IQueryable<Reconsideration> all, int year) =>
        all.ConcludedIn(year).Where(r => r.Outcome == ReconsiderationOutcome.Upheld);

    /// <summary>Decided in a year with the act corrected (纠错).</summary>
    public static IQueryable<Reconsideration> CorrectedIn(this IQueryable<Reconsideration> all, int year)
    {
        var correcting = ReconsiderationOutcomes.Correcting.Select(o => (ReconsiderationOutcome?)o).ToList();
        return all.ConcludedIn(year).Where(r => correcting.Contains(r.Outcome));
    }

    /// <summary>Complaint received in a year.</summary>
    public static IQueryable<Litigation> ReceivedIn(this IQueryable<Litigation> all, int year)
    {
        var (first, last) = YearDays.Of(year);
        return all.Where(l => l.ComplaintReceivedOn >= first && l.ComplaintReceivedOn <= last);
    }

    /// <summary>The judgment in effect took effect in a year.</summary>
    public static IQueryable<Litigation> ConcludedIn(this IQueryable<Litigation> all, int year)
    {
        var (first, last) = YearDays.Of(year);
        return all.Where(l => l.EffectiveOn >= first && l.EffectiveOn <= last);
    }

    /// <summary>Received by the end of a year, and no judgment in effect by then.</summary>
    public static IQueryable<Litigation> PendingIn(this IQueryable<Litigation> all, int year)
    {
        var (_, last) = YearDays.Of(year);
        return all.Where(l => l.ComplaintReceivedOn <= last && (l.EffectiveOn == null || l.EffectiveOn > last));
    }

    /// <summary>Those whose judgment in effect says this; it may say several things. Read from the instances, because an affirmed judgment says what the court below said.</summary>
    public static async Task<IQueryable<Litigation>> SayingAsync(this IQueryable<Litigation> all, LitigationOutcome outcome, CancellationToken cancel)
    {
        var effective = await all.AsNoTracking().Where(l => l.EffectiveOn != null).ToListAsync(cancel);
        var saying = effective.Where(l => l.EffectiveOutcomes.Contains(outcome)).Select(l => l.Id).ToList();
        return all.Where(l => saying.Contains(l.Id));
    }

    /// <summary>Lost by a judgment that took effect in a year.</summary>
    public static IQueryable<Litigation> LostIn(this IQueryable<Litigation> all, int year) => all.ConcludedIn(year).Where(l => l.Lost);

    /// <summary>Disputes of one person over one act that are not ended, with their numbers: the facts of 《行政复议法》第二十九条.</summary>
    public static async Task<IReadOnlyList<OpenDispute>> OpenOverSameActAsync(
        this EnforcementDbContext db, string person, string act, Guid? penaltyCaseId, Guid? onSitePenaltyId, Guid? reconsiderationId, CancellationToken cancel)
    {
        (person, act) = (person.Trim(), act.Trim());
        var reconsiderations = await db.Set<Reconsideration>()
            .Where(r => r.Outcome == null && r.NoticeReceivedOn != null && (r.Id == reconsiderationId
                || (r.Applicant == person && (r.Act == act || (penaltyCaseId != null && r.PenaltyCaseId == penaltyCaseId) || (onSitePenaltyId != null && r.OnSitePenaltyId == onSitePenaltyId)))))
            .OrderBy(r => r.NoticeReceivedOn).ThenBy(r => r.Id)
            .Select(r => new OpenDispute(DisputeChannel.Reconsideration, r.OrganNumber, r.NoticeReceivedOn!.Value)).ToListAsync(cancel);
        var suits = await db.Set<Litigation>()
            .Where(l => l.EffectiveOn == null && l.Plaintiff == person
                && (l.Act == act || (penaltyCaseId != null && l.PenaltyCaseId == penaltyCaseId) || (onSitePenaltyId != null && l.OnSitePenaltyId == onSitePenaltyId)))
            .OrderBy(l => l.ComplaintReceivedOn).ThenBy(l => l.Id)
            .Select(l => new OpenDispute(DisputeChannel.Litigation, l.Instances.OrderBy(i => i.Sequence).First().CaseNumber, l.ComplaintReceivedOn))
            .ToListAsync(cancel);
        return [.. reconsiderations, .. suits];
    }
}
