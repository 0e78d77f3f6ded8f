using XiqingEdu.Enforcement.Domain.Penalties.Exercises;

namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>The exercise that a request works on, in the seat that its owner has taken.</summary>
/// <param name="Exercise">Day, seat and owner.</param>
/// <param name="CaseId">The case; null while its clue is not registered.</param>
/// <param name="Version">Of the case, for a change of seat.</param>
public sealed record SeatedExercise(Exercise Exercise, Guid? CaseId, int Version);
