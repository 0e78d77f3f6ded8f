using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Disputes;
using XiqingEdu.Enforcement.Data.Inspections;
using XiqingEdu.Enforcement.Data.People;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Summary;

namespace XiqingEdu.Enforcement.Data.Summary;

/// <summary>Counts the indicators, one query each. An indicator without a counter in <see cref="Counters"/> is not shown.</summary>
public sealed class SummaryCounts
{
    private readonly EnforcementDbContext db;
    private readonly SummaryBasis basis;
    private readonly OfficerDirectory officers;
    private readonly LawLibrary library;

    /// <summary>Registers the counters in the order of the catalogue.</summary>
    public SummaryCounts(EnforcementDbContext db, SummaryBasis basis, OfficerDirectory officers, LawLibrary library)
    {
        (this.db, this.basis, this.officers, this.library) = (db, basis, officers, library);
        var known = new Dictionary<string, Func<int, CancellationToken, Task<int>>>
        {
            [Indicators.PenaltyOrdinaryHandled] = PenaltiesHandledAsync,
            [Indicators.CertificateCancelled] = officers.CancelledInAsync,
            [Indicators.CertificateIssued] = officers.IssuedInAsync,
            [Indicators.ReviewerChanged] = officers.ReviewersChangedInAsync,
            [Indicators.OfficerCertifiedYearEnd] = OfficersAtYearEndAsync,
            [Indicators.ReconsiderationHandled] = ReconsiderationsHandledAsync,
            [Indicators.ReconsiderationUpheld] = ReconsiderationsUpheldAsync,
            [Indicators.LitigationHandled] = LitigationsHandledAsync,
            [Indicators.LitigationLost] = LitigationsLostAsync,
            [Indicators.InspectionRandomTasks] = RandomTasksAsync,
            [Indicators.InspectionRandomSubjects] = RandomSubjectsAsync,
            [Indicators.InspectionRandomRectifications] = RandomRectificationsAsync,
            [Indicators.InspectionJointTasks] = JointTasksAsync,
            [Indicators.InspectionJointItems] = JointItemsAsync,
        };
        Counters = [.. Indicators.All(basis).Where(i => known.ContainsKey(i.Key)).Select(i => new SummaryCounter(i, known[i.Key]))];
    }

    /// <summary>The indicators that can be counted.</summary>
    public IReadOnlyList<SummaryCounter> Counters { get; }

    /// <summary>All figures of a year by key.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OfAsync(int year, CancellationToken cancel = default)
    {
        var figures = new Dictionary<string, int>();
        foreach (var counter in Counters)
        {
            figures[counter.Indicator.Key] = await counter.CountAsync(year, cancel);
        }

        return figures;
    }

    /// <summary>penalty.ordinary.handled.</summary>
    public Task<int> PenaltiesHandledAsync(int year, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var cases = db.Set<PenaltyCase>();
        return basis.Penalty switch
        {
            PenaltyBasis.Filed => cases.CountAsync(c => c.FiledOn >= first && c.FiledOn <= last, cancel),
            PenaltyBasis.Closed => cases.CountAsync(c => c.ClosedOn >= first && c.ClosedOn <= last, cancel),
            _ => cases.CountAsync(c => c.DecidedKind == OutcomeKind.Penalty && c.DecidedOn >= first && c.DecidedOn <= last, cancel),
        };
    }

    /// <summary>officer.certified.yearEnd; while the year is not over, today's.</summary>
    public Task<int> OfficersAtYearEndAsync(int year, CancellationToken cancel) => officers.HeadcountOnAsync(Indicator.YearEnd(year, library.Today), cancel);

    /// <summary>reconsideration.handled.</summary>
    public Task<int> ReconsiderationsHandledAsync(int year, CancellationToken cancel) =>
        (basis.Reconsideration == DisputeBasis.Received ? db.Set<Reconsideration>().ReceivedIn(year) : db.Set<Reconsideration>().ConcludedIn(year)).CountAsync(cancel);

    /// <summary>reconsideration.upheld.</summary>
    public Task<int> ReconsiderationsUpheldAsync(int year, CancellationToken cancel) => db.Set<Reconsideration>().UpheldIn(year).CountAsync(cancel);

    /// <summary>litigation.handled.</summary>
    public Task<int> LitigationsHandledAsync(int year, CancellationToken cancel) =>
        (basis.Litigation == DisputeBasis.Received ? db.Set<Litigation>().ReceivedIn(year) : db.Set<Litigation>().ConcludedIn(year)).CountAsync(cancel);

    /// <summary>litigation.lost.</summary>
    public Task<int> LitigationsLostAsync(int year, CancellationToken cancel) => db.Set<Litigation>().LostIn(year).CountAsync(cancel);

    /// <summary>inspection.random.tasks.</summary>
    public Task<int> RandomTasksAsync(int year, CancellationToken cancel) =>
        db.Set<InspectionTask>().LaunchedIn(year).CountAsync(t => t.Random, cancel);

    /// <summary>inspection.random.subjects.</summary>
    public Task<int> RandomSubjectsAsync(int year, CancellationToken cancel) => db.InspectedIn(year, rectify: false).CountAsync(cancel);

    /// <summary>inspection.random.rectifications.</summary>
    public Task<int> RandomRectificationsAsync(int year, CancellationToken cancel) => db.InspectedIn(year, rectify: true).CountAsync(cancel);

    /// <summary>inspection.joint.tasks.</summary>
    public Task<int> JointTasksAsync(int year, CancellationToken cancel) =>
        db.Set<InspectionTask>().LaunchedIn(year).JointLed().CountAsync(cancel);

    /// <summary>inspection.joint.items.</summary>
    public Task<int> JointItemsAsync(int year, CancellationToken cancel) => db.CoveredJointlyIn(year).CountAsync(cancel);
}
