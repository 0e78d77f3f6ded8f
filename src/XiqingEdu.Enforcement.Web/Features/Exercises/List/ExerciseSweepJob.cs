using XiqingEdu.Enforcement.Data.Penalties;
using XiqingEdu.Enforcement.Data.Reference;
using XiqingEdu.Enforcement.Web.Platform.Jobs;

namespace XiqingEdu.Enforcement.Web.Features.Exercises.List;

/// <summary>Deletes exercises that were started more than <c>Exercises:KeepDays</c> (default 90) days ago.</summary>
public sealed class ExerciseSweepJob(ExerciseDesk desk, LawLibrary library, IConfiguration configuration) : IJob
{
    /// <summary>Days that an exercise is kept.</summary>
    public static int DaysKept(IConfiguration configuration) => Math.Max(1, configuration.GetValue("Exercises:KeepDays", 90));

    /// <inheritdoc />
    public Task ExecuteAsync(CancellationToken cancel) => desk.RemoveOlderAsync(library.Today.AddDays(-DaysKept(configuration)), cancel);
}
