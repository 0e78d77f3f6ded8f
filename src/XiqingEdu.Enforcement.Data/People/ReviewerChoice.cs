namespace XiqingEdu.Enforcement.Data.People;

/// <summary>A qualified legal reviewer as offered in a select.</summary>
public sealed record ReviewerChoice(Guid PersonId, string Name, string Unit, string QualificationNumber);
