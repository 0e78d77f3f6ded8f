namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>What a certificate covers, as typed; the certificate refuses what is missing.</summary>
/// <param name="EnforcementKind">执法类别, such as 教育行政执法.</param>
/// <param name="Region">执法区域.</param>
/// <param name="PlatformNumber">Record number on the supervision platform; may be empty.</param>
public sealed record CertificateParticulars(string? EnforcementKind, string? Region, string? PlatformNumber);
