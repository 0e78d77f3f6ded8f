using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Exercises;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Exercises.List;

/// <summary>The exercises of one person.</summary>
/// <param name="Rows">Newest first.</param>
/// <param name="KeepDays">Days after which one is deleted by itself.</param>
public sealed record ExerciseListPage(PageOf<ExerciseRow> Rows, int KeepDays);

/// <summary>One exercise.</summary>
public sealed record ExerciseRow(Guid Id, string ClueNumber, string CaseNumber, string Subject, Stage Stage, Exercise Exercise)
{
    /// <summary>The number of the case once filed, before that of the clue.</summary>
    public string Number => CaseNumber.Length > 0 ? CaseNumber : ClueNumber;
}
