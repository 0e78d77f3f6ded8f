using XiqingEdu.Enforcement.Domain.Summary;

namespace XiqingEdu.Enforcement.Data.Summary;

/// <summary>An indicator and the query that counts it in a year. Only indicators with a counter are shown.</summary>
public sealed record SummaryCounter(Indicator Indicator, Func<int, CancellationToken, Task<int>> CountAsync);
