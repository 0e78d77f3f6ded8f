using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Officers.List;

/// <summary>One person with the certificate that the list shows.</summary>
public sealed record OfficerRow(
    Guid PersonId, string Name, string IdentityNumber, string Unit, string Post, PersonnelKind Kind, string Number, string EnforcementKind, string Region,
    string PlatformNumber, DateOnly IssuedOn, DateOnly ValidUntil, CertificateStatus ByEvents)
{
    /// <summary>Status on the day that the list is about.</summary>
    public CertificateStatus StatusOn(DateOnly day) => CertificateProcedure.Seen(ByEvents, ValidUntil, day);
}
