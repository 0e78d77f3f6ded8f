namespace XiqingEdu.Enforcement.Domain.Disputes.Lessons;

/// <summary>What is written down of a lesson.</summary>
/// <param name="Rule">Code of the rule of the file check that was broken; null for a defect of another kind.</param>
/// <param name="Defect">The defect in words.</param>
/// <param name="Step">Where it lies.</param>
/// <param name="People">Whom it concerns; may be empty.</param>
/// <param name="Measure">What is done about it.</param>
/// <param name="DueOn">By when; not before today.</param>
public sealed record LessonParticulars(string? Rule, string Defect, LessonStep Step, string? People, string Measure, DateOnly? DueOn);
