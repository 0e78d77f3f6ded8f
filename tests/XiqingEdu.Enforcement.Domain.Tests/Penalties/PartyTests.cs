using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>The party and the two officers as documents name them (第四十二条第一款、第五十九条第一款第（一）项).</summary>
public sealed class PartyTests
{
    private const string Id = "11010519491231002X", Code = "91120111MA0000000Q";
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void Of_Citizen_KeepsTheIdentityNumberAndNoCode()
    {
        var party = Party.Of(PartyKind.Citizen, " 张某 ", " 11010519491231002x ", "not looked at", null, " ", "某路1号", null, Today);

        Assert.Equal(("张某", Id, "", "", "", ""), (party.Name, party.IdentityNumber, party.CreditCode, party.Representative, party.LicenseNumber, party.Phone));
        Assert.Equal(["当事人：张某（自然人）", $"公民身份号码：{Id}", "住址：某路1号"], party.DocumentLines());
        Assert.Equal(76, party.AgeOn(Today));
    }

    [Fact]
    public void Of_Organisation_KeepsCodeRepresentativeAndLicence()
    {
        var party = Party.Of(PartyKind.Organisation, "示范培训中心", "not looked at", $" {Code.ToLowerInvariant()}", " 韩志远 ", " 教民1号 ", "某路1号", " 022 ", Today);

        Assert.Equal(("", Code, "022"), (party.IdentityNumber, party.CreditCode, party.Phone));
        Assert.Equal(["当事人：示范培训中心（法人或者其他组织）", $"统一社会信用代码：{Code}", "办学许可证编号：教民1号", "法定代表人（负责人）：韩志远", "住所地：某路1号"], party.DocumentLines());
        Assert.Null(party.AgeOn(Today));
    }

    [Fact]
    public void Of_NumbersThatWereNotShown_AreLeftOut()
    {
        Assert.Equal(["当事人：张某（自然人）", "住址：某路1号"], Party.Of(PartyKind.Citizen, "张某", " ", null, null, null, "某路1号", null, Today).DocumentLines());
        Assert.Equal(["当事人：某店（个体工商户）", "住所地：某路1号"], Party.Of(PartyKind.SoleTrader, "某店", null, "", null, null, "某路1号", null, Today).DocumentLines());
        Assert.Equal("李某", Party.Of(PartyKind.SoleTrader, "某店", null, Code, " 李某 ", null, "某路1号", null, Today).Representative);
    }

    [Theory]
    [InlineData(PartyKind.Citizen, "110105194912310021", null, "韩志远", "PartyIdentityNumber")]
    [InlineData(PartyKind.Organisation, null, "91120111MA0000000X", "韩志远", "PartyCreditCode")]
    [InlineData(PartyKind.SoleTrader, null, "91120111MA0000000X", "韩志远", "PartyCreditCode")]
    [InlineData(PartyKind.Organisation, null, Code, " ", "PartyRepresentative")]
    public void Of_WrongNumberOrNobodyInCharge_IsRefused(PartyKind kind, string? id, string? code, string? representative, string field) =>
        Assert.Equal(field, Assert.Throws<RuleViolation>(() => Party.Of(kind, "某方", id, code, representative, null, "某路1号", null, Today)).Field);

    [Theory]
    [InlineData(0, 0, 0, true)] // valid on its last day
    [InlineData(-1, 0, 0, false)]
    [InlineData(0, -1, 0, false)]
    [InlineData(0, 0, 1, false)] // certificates checked for two days
    public void Pair_IsOfTwoCertificatesValidOnOneDay(int firstUntil, int secondUntil, int secondChecked, bool stands)
    {
        CertifiedOfficer Officer(Actor actor, int until, int check) => actor.CertifiedOn(Today) with { ValidUntil = Today.AddDays(until), CheckedOn = Today.AddDays(check) };
        InvestigatorPair Pair() => new(Officer(Staff.Handler1, firstUntil, 0), Officer(Staff.Handler2, secondUntil + secondChecked, secondChecked));

        if (stands)
        {
            Assert.Equal((Today, true, true, false), (Pair().On, Pair().Includes(Staff.Handler1.PersonId), Pair().Includes(Staff.Handler2.PersonId), Pair().Includes(Staff.Handler3.PersonId)));
        }
        else
        {
            Assert.Throws<ArgumentException>(Pair);
        }
    }

    [Fact]
    public void Case_IsNamedByItsClue_ThenByPartyAndCause()
    {
        var clue = A.PenaltyCase().At(Stage.ClueRegistered);
        var with = A.PenaltyCase();
        var filed = with.At(Stage.Investigating);

        Assert.Equal((clue.ClueNumber, "示范培训中心（线索）"), (clue.DisplayNumber, clue.Title));
        Assert.Equal((filed.CaseNumber, "示范培训中心变相开展学科类校外培训案"), (filed.DisplayNumber, filed.Title));
        Assert.NotEqual(filed.CaseNumber, filed.ClueNumber);
        Assert.Contains(Code, ((ISearchable)filed).SearchWords);
        Assert.Equal([(null, Stage.ClueRegistered), (Stage.ClueRegistered, Stage.FilingPendingApproval)], filed.Events.Take(2).Select(e => (e.From, e.To)));
        Assert.Equal(Enumerable.Range(1, filed.Events.Count), filed.Events.Select(e => e.Sequence));
    }

    [Fact]
    public void StageSince_IsTheDayOnWhichTheStageBegan_NotTheLastStep()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.Investigating);
        var since = with.Day;
        with.Tomorrow();
        c.AddEvidence(with.EvidenceItem(), Staff.Handler1, with.Law);

        Assert.Equal(since, c.StageSinceOn);
    }
}
