using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.List;

/// <summary>What the list shows, with the alerts above it.</summary>
public sealed record CertificateListPage(
    PageOf<CertificateRow> Rows, CertificateFilter Filter, IReadOnlyList<Chip> Chips, IReadOnlyList<CertificateAlert> Alerts, int Headcount, DateOnly Today);

/// <summary>Certificates that ask for something, and where they are listed.</summary>
public sealed record CertificateAlert(string Text, int Count, string Path);

/// <summary>One certificate.</summary>
public sealed record CertificateRow(
    Guid PersonId, string Name, string Unit, string Number, string EnforcementKind, DateOnly IssuedOn, DateOnly ValidUntil, string PlatformNumber, CertificateStatus ByEvents)
{
    /// <summary>Status on a day.</summary>
    public CertificateStatus StatusOn(DateOnly day) => CertificateProcedure.Seen(ByEvents, ValidUntil, day);
}
