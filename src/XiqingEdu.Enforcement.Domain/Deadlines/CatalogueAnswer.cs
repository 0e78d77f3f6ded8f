namespace XiqingEdu.Enforcement.Domain.Deadlines;

/// <summary>What a rule of the catalogue gives for a start.</summary>
/// <param name="Label">What the day is, in Chinese.</param>
/// <param name="On">The day.</param>
/// <param name="Lines">The whole reasoning.</param>
/// <param name="Provisional">Rests on a year whose calendar is not published.</param>
public sealed record CatalogueAnswer(string Label, DateOnly On, IReadOnlyList<string> Lines, bool Provisional);
