using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Web.Features.Settings.Violations;

/// <summary>The violations that the bureau may punish.</summary>
public sealed record ViolationsPage(IReadOnlyList<ViolationRow> Rows);

/// <summary>One violation with the benchmark of today and the next one.</summary>
public sealed record ViolationRow(ViolationItem Item, DiscretionBenchmark? InForce, DiscretionBenchmark? Next);
