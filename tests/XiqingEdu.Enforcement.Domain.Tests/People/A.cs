using XiqingEdu.Enforcement.Domain.People;

namespace XiqingEdu.Enforcement.Domain.Tests.People;

/// <summary>People and certificates as the tests of this folder need them.</summary>
internal static class A
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    public static readonly OfficerParameters Parameters = new();
    public static readonly Actor Recorder = new(Guid.CreateVersion7(), "吴桂芳", new HashSet<Permission>());
    private static int number;

    public static Person Person(PersonnelKind kind = PersonnelKind.CivilServant) => Domain.People.Person.Register("测试人", null, "执法科", "科员", kind, Today);

    public static CertificateAct Act(string on, string? note = "说明") => new(Guid.CreateVersion7(), Recorder, DateOnly.Parse(on), Today, note);

    public static Certificate Certificate(Person holder, string issuedOn, string validUntil, params Certificate[] former) => Domain.People.Certificate.Issue(
        Guid.CreateVersion7(), holder, former, $"T{Interlocked.Increment(ref number):0000}", new CertificateParticulars("教育行政执法", "天津市西青区", null),
        DateOnly.Parse(validUntil), Act(issuedOn), Parameters);

    /// <summary>A certificate issued 2022-01-10, brought into a status by its own events in 2025.</summary>
    public static (Person Holder, Certificate Certificate) CertificateThatIs(CertificateStatus status)
    {
        var holder = Person();
        var certificate = Certificate(holder, "2022-01-10", status == CertificateStatus.Expired ? "2025-12-31" : "2027-01-09");
        switch (status)
        {
            case CertificateStatus.Suspended:
                certificate.Suspend(Act("2025-03-01"));
                break;
            case CertificateStatus.Lost:
                certificate.ReportLost(Act("2025-03-01"));
                break;
            case CertificateStatus.Superseded:
                certificate.ReportLost(Act("2025-03-01"));
                certificate.Reissue(Guid.CreateVersion7(), "R-" + certificate.Number, Act("2025-03-02"));
                break;
            case CertificateStatus.Cancelled:
                certificate.Cancel(Act("2025-03-01"), CancellationReason.Retired, []);
                break;
            case CertificateStatus.Revoked:
                certificate.Revoke(Act("2025-03-01"), []);
                break;
        }

        return (holder, certificate);
    }

    /// <summary>Records an event with inputs that nothing but the status can refuse.</summary>
    public static void Record(CertificateEventKind kind, Certificate certificate, Person holder, CertificateAct act)
    {
        switch (kind)
        {
            case CertificateEventKind.AnnuallyVerified:
                certificate.Verify(act, act.On.Year, 60, true, Parameters);
                break;
            case CertificateEventKind.Changed:
                certificate.Change(act, holder, new CertificateParticulars("教育行政执法、校外培训监管", "天津市西青区", null), holder.Unit, holder.Post);
                break;
            case CertificateEventKind.Renewed:
                certificate.Renew(act, certificate.ValidUntil.AddYears(5));
                break;
            case CertificateEventKind.Suspended:
                certificate.Suspend(act);
                break;
            case CertificateEventKind.Restored:
                certificate.Restore(act);
                break;
            case CertificateEventKind.ReportedLost:
                certificate.ReportLost(act);
                break;
            case CertificateEventKind.Reissued:
                certificate.Reissue(Guid.CreateVersion7(), "R-" + certificate.Number, act);
                break;
            case CertificateEventKind.Cancelled:
                certificate.Cancel(act, CancellationReason.Retired, []);
                break;
            case CertificateEventKind.Revoked:
                certificate.Revoke(act, []);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }
}
