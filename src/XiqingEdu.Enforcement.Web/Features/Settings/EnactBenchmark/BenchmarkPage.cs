using XiqingEdu.Enforcement.Data.Reference;

namespace XiqingEdu.Enforcement.Web.Features.Settings.EnactBenchmark;

/// <summary>The form of a new benchmark.</summary>
public sealed record BenchmarkPage(ViolationItem Item, BenchmarkForm Form);
