namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>A handler of the case (办案人员) and since when.</summary>
/// <param name="PersonId">The natural person.</param>
/// <param name="Name">Name.</param>
/// <param name="CertificateNumber">Certificate on the day of assignment.</param>
/// <param name="From">Day of assignment.</param>
public sealed record CaseHandler(Guid PersonId, string Name, string CertificateNumber, DateOnly From);
