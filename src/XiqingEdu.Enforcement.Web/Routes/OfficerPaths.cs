using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Web.Routes;

/// <summary>Paths of officers, certificates and legal reviewers.</summary>
public static class OfficerPaths
{
    public const string Officers = "/officers";
    public const string OfficersExport = "/officers/export";
    public const string Uncertified = "/officers/uncertified";
    public const string NewOfficer = "/officers/new";
    public const string Certificates = "/certificates";
    public const string CertificateEvents = "/certificates/events";
    public const string Headcount = "/certificates/headcount";
    public const string HeadcountStatement = "/certificates/headcount-statement";
    public const string HeadcountStatementExport = "/certificates/headcount-statement/export";
    public const string Reviewers = "/reviewers";
    public const string NewReviewer = "/reviewers/new";

    /// <summary>A person with certificates and events.</summary>
    public static string Officer(Guid personId) => $"/officers/{personId}";

    /// <summary>Editing a person.</summary>
    public static string EditOfficer(Guid personId) => $"/officers/{personId}/edit";

    /// <summary>Issuing a certificate to a person.</summary>
    public static string Issue(Guid personId) => $"/officers/{personId}/certificates/new";

    /// <summary>The officers counted on a day.</summary>
    public static string CertifiedOn(DateOnly day) => $"/officers?certifiedOn={day:yyyy-MM-dd}";

    /// <summary>The events of a kind that the annual summary counts.</summary>
    public static string EventsOf(int year, CertificateEventKind kind) => $"/certificates/events?year={year}&kind={kind}";

    /// <summary>The head-count of a day.</summary>
    public static string HeadcountOn(DateOnly day) => $"/certificates/headcount?asOf={day:yyyy-MM-dd}";

    /// <summary>The statement of a year.</summary>
    public static string StatementOf(int year) => $"/certificates/headcount-statement?year={year}";

    /// <summary>A step on a certificate: verify, change, renew, suspend, restore, report-lost, reissue, cancel, revoke.</summary>
    public static string Step(Guid certificateId, CertificateEventKind kind) => $"/certificates/{certificateId}/" + kind switch
    {
        CertificateEventKind.AnnuallyVerified => "verify",
        CertificateEventKind.Changed => "change",
        CertificateEventKind.Renewed => "renew",
        CertificateEventKind.Suspended => "suspend",
        CertificateEventKind.Restored => "restore",
        CertificateEventKind.ReportedLost => "report-lost",
        CertificateEventKind.Reissued => "reissue",
        CertificateEventKind.Cancelled => "cancel",
        CertificateEventKind.Revoked => "revoke",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a step."),
    };

    /// <summary>A legal reviewer.</summary>
    public static string Reviewer(Guid personId) => $"/reviewers/{personId}";

    /// <summary>Starting a term.</summary>
    public static string StartTerm(Guid personId) => $"/reviewers/{personId}/terms/new";

    /// <summary>Ending the open term.</summary>
    public static string EndTerm(Guid personId) => $"/reviewers/{personId}/terms/end";

    /// <summary>Editing the qualification.</summary>
    public static string Qualification(Guid personId) => $"/reviewers/{personId}/qualification";

    /// <summary>The reviewers whose term started or ended in a year.</summary>
    public static string ReviewersChangedIn(int year) => $"/reviewers?changedIn={year}";
}
