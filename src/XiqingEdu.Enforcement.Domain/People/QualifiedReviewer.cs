namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>A legal reviewer as registered on the day of a review: the snapshot that stays on the file (《行政处罚法》第五十八条第二款).</summary>
/// <param name="PersonId">The natural person.</param>
/// <param name="Name">Name on that day.</param>
/// <param name="QualificationNumber">Legal professional qualification; empty where the law does not demand one.</param>
/// <param name="CheckedOn">The day of the review.</param>
public sealed record QualifiedReviewer(Guid PersonId, string Name, string QualificationNumber, DateOnly CheckedOn);
