using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties.Exercises;

/// <summary>
/// The invented colleagues of every exercise, one a seat. The unit head and the leader hold certificates too, as in a real bureau: who lets
/// them investigate learns that they may then not approve.
/// </summary>
public static class Seats
{
    private const string EnforcementKind = "教育行政执法";

    /// <summary>All of them, in the order of the road.</summary>
    public static IReadOnlyList<SeatedPerson> All { get; } =
    [
        Of(Seat.LeadHandler, 1, "程主办", Role.CaseHandler, "演练证001"),
        Of(Seat.AssistantHandler, 2, "沈协办", Role.CaseHandler, "演练证002"),
        Of(Seat.OtherHandler, 3, "丁执法", Role.CaseHandler, "演练证003"),
        Of(Seat.UnitHead, 4, "郑科长", Role.EnforcementUnitHead, "演练证004"),
        Of(Seat.Reviewer, 5, "陆审核", Role.LegalReviewer),
        Of(Seat.HearingHost, 6, "何主持", Role.HearingOfficer),
        Of(Seat.Leader, 7, "韩分管", Role.BureauLeader, "演练证005"),
        Of(Seat.Chief, 8, "严局长", Role.BureauHead),
        Of(Seat.Secretary, 9, "秦秘书", Role.DeliberationSecretary),
        Of(Seat.PublicityOfficer, 10, "苏公示", Role.PublicityOfficer),
        Of(Seat.FinanceClerk, 11, "钱财务", Role.FinanceClerk),
        Of(Seat.Archivist, 12, "管档案", Role.Archivist),
    ];

    /// <summary>The officers who can be chosen for an act.</summary>
    public static IEnumerable<SeatedPerson> Certified => All.Where(p => p.CertificateNumber.Length > 0);

    /// <summary>The person of a seat.</summary>
    public static SeatedPerson Of(Seat seat) => All[(int)seat];

    /// <summary>An officer as certified on the day of an act. Refused with G02: whoever holds no certificate of the exercise.</summary>
    public static CertifiedOfficer CertifiedOn(Guid personId, DateOnly day, string? field = null)
    {
        var officer = Certified.FirstOrDefault(p => p.PersonId == personId);
        Require.That(officer is not null, "G02", Cite.Apl("第四十二条第一款"), "请从列表中选择演练中持有执法证件的人员。", field);
        return new CertifiedOfficer(personId, officer!.Name, officer.CertificateNumber, EnforcementKind, day.AddYears(5), day);
    }

    /// <summary>The reviewer on the day of a review. Refused with G14: anybody but the reviewer's seat.</summary>
    public static QualifiedReviewer ReviewerOn(Guid personId, DateOnly day)
    {
        var reviewer = Of(Seat.Reviewer);
        Require.That(personId == reviewer.PersonId, "G14", Cite.Apl("第五十八条第二款"), $"法制审核由{reviewer.Seat.Word()}办理。");
        return new QualifiedReviewer(personId, reviewer.Name, "演练资格001", day);
    }

    private static SeatedPerson Of(Seat seat, int number, string name, Role role, string certificateNumber = "") =>
        new(seat, new Guid($"00000000-0000-7000-8000-0000000001{number:00}"), name, role, certificateNumber);
}
