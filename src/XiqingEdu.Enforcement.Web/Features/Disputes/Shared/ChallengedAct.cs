namespace XiqingEdu.Enforcement.Web.Features.Disputes.Shared;

/// <summary>Whom and what a dispute over a decision of this system is about.</summary>
/// <param name="Party">Name of the party.</param>
/// <param name="Act">The decision with its number.</param>
public sealed record ChallengedAct(string Party, string Act);
