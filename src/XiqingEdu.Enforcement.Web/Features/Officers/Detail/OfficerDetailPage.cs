using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Features.Officers.Detail;

/// <summary>A person with certificates, newest first, and every event.</summary>
public sealed record OfficerDetailPage(OfficerFacts Person, IReadOnlyList<OfficerCertificate> Certificates, bool IsReviewer, DateOnly Today)
{
    /// <summary>The certificate that counts today; at most one.</summary>
    public OfficerCertificate? Held => Certificates.FirstOrDefault(c => CertificateProcedure.Held.Contains(c.StatusOn(Today)));

    /// <summary>The step that waits, or null when all is in order.</summary>
    public CertificateEventKind? Next => Held is not { } held ? null : held.StatusOn(Today) switch
    {
        CertificateStatus.Lost => CertificateEventKind.Reissued,
        CertificateStatus.Suspended => CertificateEventKind.Restored,
        _ when held.ValidUntil <= Today.AddDays(180) => CertificateEventKind.Renewed,
        _ when IsUnverified => CertificateEventKind.AnnuallyVerified,
        _ => null,
    };

    /// <summary>Whether the verification of last year is missing.</summary>
    public bool IsUnverified => Held is { } held && held.IssuedOn.Year < Today.Year
        && !Certificates.SelectMany(c => c.Events).Any(e => e.VerifiedYear == Today.Year - 1);
}

/// <summary>The person; the identity number is masked before it reaches the view.</summary>
public sealed record OfficerFacts(Guid Id, string Name, string MaskedNumber, string Unit, string Post, PersonnelKind Kind);

/// <summary>One certificate with its events, newest first.</summary>
public sealed record OfficerCertificate(
    Guid Id, string Number, string EnforcementKind, string Region, string PlatformNumber, DateOnly IssuedOn, DateOnly ValidUntil, IReadOnlyList<OfficerEvent> Events)
{
    /// <summary>Status on a day.</summary>
    public CertificateStatus StatusOn(DateOnly day) => CertificateProcedure.Seen(Events[0].Status, ValidUntil, day);
}

/// <summary>One event of the timeline.</summary>
public sealed record OfficerEvent(
    int Sequence, CertificateEventKind Kind, DateOnly On, CertificateStatus Status, DateOnly ValidUntil, IssueGround? Ground, CancellationReason? Reason,
    int? VerifiedYear, int? TrainingHours, string Note, IReadOnlyList<CertificateChange> Changes, string RecordedByName, DateOnly RecordedOn);
