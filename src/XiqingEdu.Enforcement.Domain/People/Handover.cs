namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>A piece of open work of a person who is leaving, and who takes it over.</summary>
/// <param name="WorkId">The record.</param>
/// <param name="Title">What it is, in Chinese.</param>
/// <param name="SuccessorId">Who takes it over; null while nobody was chosen.</param>
/// <param name="HolderMayKeep">Whether the work needs no certificate, so that a holder who only leaves the enforcement post may keep it.</param>
public sealed record Handover(Guid WorkId, string Title, Guid? SuccessorId, bool HolderMayKeep = false);
