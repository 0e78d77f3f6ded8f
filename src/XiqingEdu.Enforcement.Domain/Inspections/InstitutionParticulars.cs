namespace XiqingEdu.Enforcement.Domain.Inspections;

/// <summary>What the register says of an institution; see the properties of <see cref="Institution"/>.</summary>
public sealed record InstitutionParticulars(
    string Name, string CreditCode, string? LicenseNumber, string Address, InstitutionKind Kind, RiskClass RiskClass, InstitutionStatus Status);
