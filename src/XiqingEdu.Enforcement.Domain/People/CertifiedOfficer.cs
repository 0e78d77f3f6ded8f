namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>
/// An officer as certified on the day of an act: the snapshot that stays on the file whatever happens to the certificate
/// later (《行政处罚法》第四十二条、第五十五条). Made only by a certificate that was valid on that day.
/// </summary>
/// <param name="PersonId">The natural person.</param>
/// <param name="Name">Name on that day.</param>
/// <param name="CertificateNumber">Number shown to the party.</param>
/// <param name="EnforcementKind">What the certificate covers.</param>
/// <param name="ValidUntil">Last day of validity.</param>
/// <param name="CheckedOn">The day of the act.</param>
public sealed record CertifiedOfficer(
    Guid PersonId, string Name, string CertificateNumber, string EnforcementKind, DateOnly ValidUntil, DateOnly CheckedOn);
