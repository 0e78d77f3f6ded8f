using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Shared;

/// <summary>The certificate that a step is about, as shown beside the form.</summary>
public sealed record CertificateFacts(
    Guid Id, int Version, Guid PersonId, string Name, string Unit, string Post, string Number, string EnforcementKind, string Region, string PlatformNumber,
    DateOnly IssuedOn, DateOnly ValidUntil, CertificateStatus ByEvents, DateOnly LastOn, CertificateEventKind LastKind)
{
    /// <summary>Status on a day.</summary>
    public CertificateStatus StatusOn(DateOnly day) => CertificateProcedure.Seen(ByEvents, ValidUntil, day);
}
