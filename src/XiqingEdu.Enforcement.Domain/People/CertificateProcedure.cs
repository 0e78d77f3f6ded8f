using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>The table of certificate events: from which status each is possible and what follows. Pages, verbs and tests read the same rows.</summary>
public static class CertificateProcedure
{
    /// <summary>Where the rules stand: the bureau's rules on certificates.</summary>
    public static readonly Citation Article = Cite.House("行政执法证件管理");

    /// <summary>Statuses in which a person counts as a holder. A lost certificate counts until it is reissued: the loss leaves the head-count unchanged.</summary>
    public static readonly IReadOnlyList<CertificateStatus> Held = [CertificateStatus.Active, CertificateStatus.Suspended, CertificateStatus.Lost];

    private static readonly IReadOnlyDictionary<CertificateEventKind, (CertificateStatus[] From, CertificateStatus? To)> Rows =
        new Dictionary<CertificateEventKind, (CertificateStatus[] From, CertificateStatus? To)>
        {
            [CertificateEventKind.Issued] = ([CertificateStatus.NotYetIssued], CertificateStatus.Active),
            [CertificateEventKind.AnnuallyVerified] = ([CertificateStatus.Active, CertificateStatus.Suspended], null),
            [CertificateEventKind.Changed] = ([CertificateStatus.Active, CertificateStatus.Suspended], null),
            [CertificateEventKind.Renewed] = ([CertificateStatus.Active], null),
            [CertificateEventKind.Suspended] = ([CertificateStatus.Active], CertificateStatus.Suspended),
            [CertificateEventKind.Restored] = ([CertificateStatus.Suspended], CertificateStatus.Active),
            [CertificateEventKind.ReportedLost] = ([CertificateStatus.Active], CertificateStatus.Lost),
            [CertificateEventKind.Reissued] = ([CertificateStatus.Lost], CertificateStatus.Superseded),
            [CertificateEventKind.Cancelled] = ([CertificateStatus.Active, CertificateStatus.Suspended, CertificateStatus.Lost], CertificateStatus.Cancelled),
            [CertificateEventKind.Revoked] = ([CertificateStatus.Active, CertificateStatus.Suspended, CertificateStatus.Lost], CertificateStatus.Revoked),
        };

    /// <summary>Whether an event is possible in a status.</summary>
    public static bool Allows(CertificateStatus status, CertificateEventKind kind) => Rows[kind].From.Contains(status);

    /// <summary>The events that are possible in a status, in the order of the table.</summary>
    public static IReadOnlyList<CertificateEventKind> PossibleIn(CertificateStatus status) => [.. Rows.Keys.Where(k => Allows(status, k))];

    /// <summary>The statuses from which an event is possible.</summary>
    public static IReadOnlyList<CertificateStatus> From(CertificateEventKind kind) => Rows[kind].From;

    /// <summary>The status after an event, leaving expiry aside.</summary>
    public static CertificateStatus After(CertificateStatus status, CertificateEventKind kind) => Rows[kind].To ?? status;

    /// <summary>The status by events, seen on a day: a certificate that counts has expired once its last day has passed.</summary>
    public static CertificateStatus Seen(CertificateStatus byEvents, DateOnly validUntil, DateOnly day) =>
        Held.Contains(byEvents) && validUntil < day ? CertificateStatus.Expired : byEvents;
}
