namespace XiqingEdu.Enforcement.Data.People;

/// <summary>A certified officer as offered in a select.</summary>
public sealed record OfficerChoice(Guid PersonId, string Name, string Unit, string CertificateNumber);
