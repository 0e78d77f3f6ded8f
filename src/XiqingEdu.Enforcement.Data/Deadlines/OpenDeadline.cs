using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Data.Deadlines;

/// <summary>A deadline that runs, and what it belongs to.</summary>
/// <param name="Subject">What kind of record.</param>
/// <param name="Id">The record.</param>
/// <param name="Number">Its number; no name of a party.</param>
/// <param name="Deadline">The deadline.</param>
public sealed record OpenDeadline(DeadlineSubject Subject, Guid Id, string Number, Deadline Deadline);
