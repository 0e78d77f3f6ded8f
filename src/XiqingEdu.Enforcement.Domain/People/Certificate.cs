using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.People;

/// <summary>
/// An enforcement certificate (行政执法证件) of one person. Its status on any day follows from its events and the date;
/// the acts of its holder rest on it (《行政处罚法》第四十二条第一款、第五十五条第一款).
/// </summary>
public sealed partial class Certificate : AggregateRoot
{
    /// <summary>Longest certificate number, in characters. The format is free: it is set by the issuing authority.</summary>
    public const int NumberMaxLength = 50;

    /// <summary>Longest enforcement kind, region or platform number, in characters.</summary>
    public const int TextMaxLength = 200;

    private static readonly Citation ActingUncertified = Cite.Apl("第四十二条第一款、第五十五条第一款");
    private static readonly Citation Auxiliary = new("国务院办公厅关于严格规范涉企行政检查的意见", "（国办发〔2024〕54号）");
    private static readonly Citation Separation = Cite.House("执法证件管理职责分离");

    private readonly List<CertificateEvent> events = [];

    private Certificate()
    {
    }

    /// <summary>The holder.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The holder's n-th certificate, from 1.</summary>
    public int Ordinal { get; private init; }

    /// <summary>Certificate number as printed.</summary>
    public string Number { get; private init; } = "";

    /// <summary>执法类别: what the certificate covers now.</summary>
    public string EnforcementKind { get; private set; } = "";

    /// <summary>执法区域.</summary>
    public string Region { get; private set; } = "";

    /// <summary>First day.</summary>
    public DateOnly IssuedOn { get; private init; }

    /// <summary>Last day of validity now; renewals move it.</summary>
    public DateOnly ValidUntil { get; private set; }

    /// <summary>Record number on the municipal supervision platform; empty while not reported.</summary>
    public string PlatformNumber { get; private set; } = "";

    /// <summary>The lost certificate that this one replaces.</summary>
    public Guid? PredecessorId { get; private init; }

    /// <summary>All events; in no order.</summary>
    public IReadOnlyList<CertificateEvent> Events => events;

    /// <summary>All events, oldest first.</summary>
    public IReadOnlyList<CertificateEvent> History => [.. events.OrderBy(e => e.Sequence)];

    /// <summary>The status at the end of a day: the last event until then, and whether the validity had run out.</summary>
    public CertificateStatus StatusOn(DateOnly day) =>
        LastOn(day) is { } last ? CertificateProcedure.Seen(last.Status, last.ValidUntil, day) : CertificateStatus.NotYetIssued;

    /// <summary>Whether its holder is counted on a day: active, suspended, or lost and not yet reissued.</summary>
    public bool IsHeldOn(DateOnly day) => CertificateProcedure.Held.Contains(StatusOn(day));

    /// <summary>What the certificate covered on a day, read back through the changes.</summary>
    public string EnforcementKindOn(DateOnly day) =>
        events.Where(e => e.On > day).OrderBy(e => e.Sequence).SelectMany(e => e.Changes).FirstOrDefault(c => c.Item == EnforcementKindItem)?.Old
        ?? EnforcementKind;

    /// <summary>
    /// The officer as certified on the day of an act. Refuses with G02 when no certificate of the person was valid on that
    /// day, or when it did not cover the required kind; the sentence says who, which certificate, and why not.
    /// </summary>
    public static CertifiedOfficer OnDuty(
        Person person, IReadOnlyCollection<Certificate> certificates, DateOnly day, OfficerParameters parameters, string? field = null)
    {
        var own = certificates.Where(c => c.PersonId == person.Id).OrderBy(c => c.Ordinal).ToList();
        var active = own.FirstOrDefault(c => c.StatusOn(day) == CertificateStatus.Active);
        if (active is null)
        {
            var why = own.LastOrDefault() is null
                ? $"{person.Name}没有行政执法证件，不得实施执法"
                : $"{person.Name}在 {day:yyyy-MM-dd} 没有有效的行政执法证件：" + (own.LastOrDefault(c => c.IssuedOn <= day) ?? own[0]).WhyNotOn(day);
            throw new RuleViolation("G02", ActingUncertified, why + "。", field);
        }

        var kind = active.EnforcementKindOn(day);
        Require.That(kind.Contains(parameters.RequiredKind, StringComparison.Ordinal), "G02", ActingUncertified,
            $"{person.Name}的行政执法证件（{active.Number}）在 {day:yyyy-MM-dd} 的执法类别为“{kind}”，不包括“{parameters.RequiredKind}”，不得实施该项执法。", field);
        return new CertifiedOfficer(person.Id, person.Name, active.Number, kind, active.LastOn(day)!.ValidUntil, day);
    }

    /// <summary>Refuses to make a holder auxiliary staff: the certificate has to be cancelled first (国办发〔2024〕54号).</summary>
    public static void EnsureKind(Person person, PersonnelKind kind, IEnumerable<Certificate> certificates, DateOnly today)
    {
        var held = certificates.FirstOrDefault(c => c.PersonId == person.Id && c.IsHeldOn(today));
        Require.That(kind != PersonnelKind.Auxiliary || held is null, "CERT-AUXILIARY", Auxiliary,
            $"{person.Name}持有行政执法证件（{held?.Number}），不能改为执法辅助人员；请先注销证件。", "Kind");
    }

    private string WhyNotOn(DateOnly day) => StatusOn(day) switch
    {
        CertificateStatus.NotYetIssued => $"证件（{Number}）自 {IssuedOn:yyyy-MM-dd} 起才发放",
        CertificateStatus.Expired => $"证件（{Number}）有效期至 {LastOn(day)!.ValidUntil:yyyy-MM-dd}，已过期",
        var status => $"证件（{Number}）自 {SinceOn(day):yyyy-MM-dd} 起为{status.Word()}状态",
    };

    private DateOnly SinceOn(DateOnly day)
    {
        var last = LastOn(day)!;
        return History.Where(e => e.On <= day).Reverse().TakeWhile(e => e.Status == last.Status).Last().On;
    }

    private CertificateEvent? LastOn(DateOnly day) => events.Where(e => e.On <= day).MaxBy(e => e.Sequence);
}
