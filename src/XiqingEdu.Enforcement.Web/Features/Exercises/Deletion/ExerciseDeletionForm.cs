namespace XiqingEdu.Enforcement.Web.Features.Exercises.Deletion;

/// <summary>The exercise as it was shown.</summary>
public sealed class ExerciseDeletionForm
{
    public int Version { get; set; }
}
