namespace XiqingEdu.Enforcement.Data.People;

/// <summary>A piece of work that waits for one person.</summary>
/// <param name="Kind">Chinese name of the kind, such as 法制审核任期; <see cref="OpenWork.HandOverAsync"/> tells the kinds apart by it.</param>
/// <param name="Id">The record.</param>
/// <param name="Title">What a person reads.</param>
/// <param name="Path">Its page.</param>
/// <param name="ForReviewers">Whether the successor must be a legal reviewer; otherwise a certified officer.</param>
public sealed record OpenWorkItem(string Kind, Guid Id, string Title, string Path, bool ForReviewers = false);
