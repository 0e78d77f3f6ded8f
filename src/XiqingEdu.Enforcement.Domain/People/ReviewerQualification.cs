namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>What a person brings to legal review, as typed.</summary>
/// <param name="Number">Number of the legal professional qualification (法律职业资格); empty where there is none.</param>
/// <param name="AcquiredOn">Its date; given together with the number.</param>
/// <param name="Degree">Degree in law.</param>
/// <param name="FirstEngagedOn">First day of legal review work, at this bureau or before.</param>
/// <param name="WorkTime">Full or part time.</param>
public sealed record ReviewerQualification(string? Number, DateOnly? AcquiredOn, LawDegree Degree, DateOnly FirstEngagedOn, ReviewerWorkTime WorkTime);
