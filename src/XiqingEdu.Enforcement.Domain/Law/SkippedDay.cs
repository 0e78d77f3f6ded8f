namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>A day that a period did not count, or rolled over, and why.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">周六, 周日 or the holiday's name.</param>
public readonly record struct SkippedDay(DateOnly On, string Reason);
