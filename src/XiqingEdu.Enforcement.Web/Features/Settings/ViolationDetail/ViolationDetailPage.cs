using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Web.Features.Shared;

namespace XiqingEdu.Enforcement.Web.Features.Settings.ViolationDetail;

/// <summary>A violation with every benchmark it has had, newest first.</summary>
public sealed record ViolationDetailPage(ViolationItem Item, IReadOnlyList<DiscretionBenchmark> Benchmarks, IReadOnlyList<HistoryLine> History, DateOnly Today)
{
    /// <summary>The one in force today; null where there is none.</summary>
    public DiscretionBenchmark? InForce => Benchmarks.FirstOrDefault(b => b.ValidFrom <= Today);
}
