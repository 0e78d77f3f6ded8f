using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Web.Platform.Pages;

namespace XiqingEdu.Enforcement.Web.Features.Certificates.Events;

/// <summary>Events of all certificates, newest first.</summary>
public sealed record CertificateEventsPage(
    PageOf<CertificateEventRow> Rows, int? Year, CertificateEventKind? Kind, string? Name, IReadOnlyList<int> Years, IReadOnlyList<Chip> Chips);

/// <summary>One event.</summary>
public sealed record CertificateEventRow(
    DateOnly On, CertificateEventKind Kind, Guid PersonId, string Name, string Unit, string Number, IssueGround? Ground, CancellationReason? Reason,
    int? VerifiedYear, DateOnly ValidUntil, string Note, string RecordedByName);
