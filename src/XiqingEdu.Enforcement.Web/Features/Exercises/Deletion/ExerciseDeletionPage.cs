using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Web.Features.Exercises.Deletion;

/// <summary>What would be deleted.</summary>
public sealed record ExerciseDeletionPage(PenaltyCase Case, ExerciseDeletionForm Form);
