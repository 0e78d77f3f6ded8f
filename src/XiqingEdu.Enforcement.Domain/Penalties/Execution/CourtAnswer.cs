namespace XiqingEdu.Enforcement.Domain.Penalties.Execution;

/// <summary>One answer of the court.</summary>
/// <param name="Kind">What it did.</param>
/// <param name="On">Day of the ruling or notice.</param>
/// <param name="Note">Number and content.</param>
public sealed record CourtAnswer(CourtAnswerKind Kind, DateOnly On, string Note);
