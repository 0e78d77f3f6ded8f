using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Clue, filing and change of handlers: what is typed is refused by its article and changes nothing (第二十二条、第三十六条、第四十二条、第五十八条).</summary>
public sealed class RefusedFilingTests
{
    [Fact]
    public void RegisterClue_WithoutThePermissionOrFoundTomorrow_IsRefused()
    {
        var with = A.PenaltyCase();
        PenaltyCase Register(DateOnly found, Domain.People.Actor actor) =>
            PenaltyCase.RegisterClue(Guid.CreateVersion7(), "线1", ClueSource.Media, "示范培训中心", "内容", found, actor, with.Law);

        Assert.Equal("ROLE", Assert.Throws<RuleViolation>(() => Register(with.Day, Staff.Leader)).Code);
        var early = Assert.Throws<RuleViolation>(() => Register(with.Day.AddDays(1), Staff.Handler1));
        Assert.Equal(("DATE-FUTURE", "DiscoveredOn"), (early.Code, early.Field));
        Assert.Equal(with.Day, Register(with.Day, Staff.Handler1).DiscoveredOn);
    }

    [Fact]
    public void ProposeFiling_NotByTheTwoOfficersOfToday_IsRefused() // 第四十二条第一款
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.ClueRegistered);
        var yesterday = with.Pair();
        with.Tomorrow();

        Refused.By("G01", "SecondOfficerId", c, () => c.ProposeFiling(with.Proposal(), Staff.Handler3, with.Law));
        Refused.By("G02", null, c, () => c.ProposeFiling(with.Proposal() with { Handlers = yesterday }, Staff.Handler1, with.Law));
        c.ProposeFiling(with.Proposal(), Staff.Handler2, with.Law);

        Assert.Equal(("陈立新、周雅静", Staff.Handler1.PersonId, Staff.Handler2.PersonId), (c.HandlerNames, c.LeadHandlerId, c.AssistantHandlerId));
        Assert.Equal((false, Staff.Handler2.PersonId), (c.UnitEndorsement is not null, c.HandlerProposal!.PersonId));
    }

    [Fact]
    public void ProposeFiling_DaysOfTheActThatCannotBe_AreRefused()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.ClueRegistered);
        void Propose(DateOnly from, DateOnly until) => c.ProposeFiling(with.Proposal() with { ActFrom = from, ActUntil = until }, Staff.Handler1, with.Law);

        Refused.By("DATE-ORDER", "ActUntil", c, () => Propose(with.Day, with.Day.AddDays(-1)));
        Refused.By("DATE-FUTURE", "ActUntil", c, () => Propose(with.Day, with.Day.AddDays(1)));
        Propose(with.Day, with.Day);

        Assert.Equal((with.Day, with.Day), (c.ActFrom, c.ActUntil));
    }

    [Theory]
    [InlineData("2024-03-02", false, true)] // found on 2026-03-02, the last day of two years
    [InlineData("2024-03-01", false, false)]
    [InlineData("2024-03-01", true, true)] // five years where life, health or finance are endangered
    [InlineData("2021-03-02", true, true)]
    [InlineData("2021-03-01", true, false)]
    public void ProposeFiling_FoundAfterTheLimitation_IsRefused(string actUntil, bool endangers, bool lawful) // 第三十六条第一款
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.ClueRegistered);
        var until = DateOnly.Parse(actUntil);
        void Propose() => c.ProposeFiling(with.Proposal() with { ActFrom = until, ActUntil = until, EndangersLifeOrFinance = endangers }, Staff.Handler1, with.Law);

        if (lawful)
        {
            Propose();
            Assert.Equal((Stage.FilingPendingApproval, endangers), (c.Stage, c.EndangersLifeOrFinance));
        }
        else
        {
            Assert.Contains(endangers ? "已超过五年" : "已超过二年", Refused.By("G19", "ActUntil", c, Propose).Sentence);
        }
    }

    [Fact]
    public void ProposeFiling_OutsideTheDistrict_IsRefused() // 第二十二条
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.ClueRegistered);

        Refused.By("G20", "PlaceInDistrict", c, () => c.ProposeFiling(with.Proposal() with { PlaceInDistrict = false }, Staff.Handler1, with.Law));
        Refused.By("TEXT", "Place", c, () => c.ProposeFiling(with.Proposal() with { Place = "" }, Staff.Handler1, with.Law));
        Refused.By("TEXT", "Facts", c, () => c.ProposeFiling(with.Proposal() with { Facts = "" }, Staff.Handler1, with.Law));
        Assert.Equal((null, "尚未确定"), (c.Party, c.HandlerNames));
    }

    [Fact]
    public void Filing_EndorsedOnce_AndApprovedOnlyAfterIt() // 第五十四条第二款
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.FilingPendingApproval);

        Refused.By("G03", null, c, () => c.ApproveFiling("立1", "同意", Staff.Leader, with.Law));
        Refused.By("G03", null, c, () => c.RefuseFiling("不符合标准", Staff.Leader, with.Law));
        c.EndorseFiling("同意立案", Staff.UnitHead, with.Law);
        Refused.By("G03", null, c, () => c.EndorseFiling("同意", Staff.UnitHead, with.Law));
        Refused.By("G03", null, c, () => c.ReturnFiling("材料不齐", Staff.UnitHead, with.Law));
        Refused.By("TEXT", "Opinion", c, () => c.ApproveFiling("立1", " ", Staff.Leader, with.Law));
        c.ApproveFiling("立1", "同意", Staff.Leader, with.Law);

        Assert.Equal(("立1", with.Day, Staff.Leader.PersonId), (c.CaseNumber, c.FiledOn, c.FilingApproval!.PersonId));
    }

    [Fact]
    public void ProposeFiling_AfterAReturn_NeedsTheUnitsOpinionAnew()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.FilingPendingApproval);
        c.ReturnFiling("材料不齐", Staff.UnitHead, with.Law);
        c.ProposeFiling(with.Proposal(), Staff.Handler1, with.Law);

        Assert.Null(c.UnitEndorsement);
        Assert.Empty(c.FormerHandlers);
    }

    [Fact]
    public void ReassignHandlers_ToAnApproverOrUncheckedToday_IsRefused_AndKeepsWhoWasThereBefore() // 第四十二条、第五十八条
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.LegalReview);
        c.ReturnFromReview(with.Verdict(ReviewConclusion.Supplement), Staff.Reviewer, with.Law);
        var (one, three, head, reviewer) = (Staff.Handler1.CertifiedOn(with.Day), Staff.Handler3.CertifiedOn(with.Day), Staff.UnitHead.CertifiedOn(with.Day), Staff.Reviewer.CertifiedOn(with.Day));
        void Give(InvestigatorPair pair) => c.ReassignHandlers(pair, "承办人调离", Staff.Everyman, with.Law);

        Refused.By("G14", "FirstOfficerId", c, () => Give(new(head, one)));
        Refused.By("G14", "FirstOfficerId", c, () => Give(new(one, reviewer)));
        Refused.By("G14", "FirstOfficerId", c, () => Give(new(one, Staff.Leader.CertifiedOn(with.Day))));
        with.Tomorrow();
        Refused.By("G02", null, c, () => Give(new(one, three)));
        Give(new(Staff.Handler1.CertifiedOn(with.Day), Staff.Handler3.CertifiedOn(with.Day)));

        Assert.Equal([Staff.Handler2.PersonId], c.FormerHandlers.Select(h => h.PersonId));
        Assert.Equal((true, false, true), (c.IsHandler(Staff.Handler3.PersonId), c.IsHandler(Staff.Handler2.PersonId), c.TookPartInInvestigation(Staff.Handler2.PersonId)));
    }

    [Fact]
    public void TookPart_WhoHandledTheCaseBefore_NotWhoNeverDid() // 第五十七条、第五十八条
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.FilingPendingApproval);
        c.EndorseFiling("同意", Staff.UnitHead, with.Law);
        c.ApproveFiling("立1", "同意", Staff.Leader, with.Law);
        c.ReassignHandlers(new(Staff.Handler1.CertifiedOn(with.Day), Staff.Handler3.CertifiedOn(with.Day)), "承办人调离", Staff.UnitHead, with.Law);

        Assert.Equal([true, true, true, false], new[] { Staff.Handler1, Staff.Handler2, Staff.Handler3, Staff.Reviewer }.Select(p => c.TookPartInInvestigation(p.PersonId)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ReplaceHandler_GivesThePartOfOne_ToSomebodyNewAndCertifiedToday(bool lead)
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.Investigating);
        var (leaves, stays) = lead ? (Staff.Handler1, Staff.Handler2) : (Staff.Handler2, Staff.Handler1);
        var yesterday = Staff.Handler3.CertifiedOn(with.Day);
        with.Tomorrow();
        void Replace(Guid leaving, Domain.People.CertifiedOfficer successor) => c.ReplaceHandler(leaving, successor, Staff.CertificateAdmin, with.Law);

        Refused.By("G01", null, c, () => Replace(Staff.Handler3.PersonId, Staff.Handler3.CertifiedOn(with.Day)));
        Refused.By("G01", "Successors", c, () => Replace(leaves.PersonId, stays.CertifiedOn(with.Day)));
        Refused.By("G02", "Successors", c, () => Replace(leaves.PersonId, yesterday));
        Refused.By("G14", "Successors", c, () => Replace(leaves.PersonId, Staff.Leader.CertifiedOn(with.Day)));
        Replace(leaves.PersonId, Staff.Handler3.CertifiedOn(with.Day));

        Assert.Equal(lead ? ("齐文斌、周雅静", Staff.Handler3.PersonId, Staff.Handler2.PersonId) : ("陈立新、齐文斌", Staff.Handler1.PersonId, Staff.Handler3.PersonId), (c.HandlerNames, c.LeadHandlerId, c.AssistantHandlerId));
        Assert.Equal([leaves.PersonId], c.FormerHandlers.Select(h => h.PersonId));
        Assert.Equal(with.Day, (lead ? c.LeadHandler : c.AssistantHandler)!.From);
    }

    [Fact]
    public void TransferJurisdiction_WithoutOrganReasonOrMaterials_IsRefused() // 第二十二条至第二十五条
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.FilingPendingApproval);

        Refused.By("TEXT", "Organ", c, () => c.TransferJurisdiction("移1", " ", "理由", "案卷", Staff.Leader, with.Law));
        Refused.By("TEXT", "Reason", c, () => c.TransferJurisdiction("移1", "某局", "", "案卷", Staff.Leader, with.Law));
        Refused.By("TEXT", "Materials", c, () => c.TransferJurisdiction("移1", "某局", "理由", "", Staff.Leader, with.Law));
    }
}
