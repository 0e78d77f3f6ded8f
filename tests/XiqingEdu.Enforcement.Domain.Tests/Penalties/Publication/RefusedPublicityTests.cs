using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.Publication;

/// <summary>Publication, withdrawal and repair in another order, by the wrong person or on a day too early: refused, and nothing changes (第四十八条、第五十条).</summary>
public sealed class RefusedPublicityTests
{
    private readonly PenaltyCaseBuilder with = A.PenaltyCase();

    [Fact]
    public void Publication_InAnotherOrder_IsRefused()
    {
        var c = with.At(Stage.DecisionServed);
        void Prepare(string text = PenaltyCaseBuilder.PublicText) => c.PreparePublicity(text, Staff.Clerk, with.Law);

        Refused.By("PUBLICITY", null, c, () => c.ApprovePublicity(Staff.UnitHead, with.Law));
        Refused.By("PUBLICITY", null, c, () => c.ReturnPublicity("请改", Staff.UnitHead, with.Law));
        Refused.By("PUBLICITY", null, c, () => c.WithdrawPublicity("有误", Staff.Clerk, with.Law));
        Refused.By("PUBLICITY", null, c, () => c.ApproveWithdrawal(Staff.UnitHead, with.Law));
        Refused.By("PUBLICITY", null, c, () => c.RecordRepairApplication(with.Day, Staff.Clerk, with.Law));
        Refused.By("PUBLICITY", null, c, () => c.RecordRepairResult(true, "同意", Staff.UnitHead, with.Law));
        Refused.By("PUBLICITY", null, c, () => c.ExpirePublicity(Staff.Clerk, with.Law));
        Refused.By("TEXT", "Summary", c, () => Prepare(" "));
        Prepare();
        Refused.By("TEXT", "Opinion", c, () => c.ReturnPublicity("", Staff.UnitHead, with.Law));
        c.ReturnPublicity("请写明案由", Staff.UnitHead, with.Law);
        Assert.Equal((PublicityStatus.Pending, "请写明案由"), (c.PublicityStatus, c.Publicity.ReturnReason));
        Prepare();
        Refused.By("TEXT", "Opinion", c, () => c.ExemptFromPublicity("", Staff.UnitHead, with.Law));
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        Refused.By("PUBLICITY", null, c, () => Prepare());
        Refused.By("PUBLICITY", null, c, () => c.ApprovePublicity(Staff.UnitHead, with.Law));
        Refused.By("PUBLICITY", null, c, () => c.ExemptFromPublicity("隐私", Staff.UnitHead, with.Law));
        Refused.By("TEXT", "Reason", c, () => c.WithdrawPublicity("", Staff.Clerk, with.Law));

        Assert.Equal((PublicityStatus.Published, with.Day, 1), (c.PublicityStatus, c.FirstPublishedOn, c.PublicNotices.Count));
        Assert.Equal("", c.Publicity.ReturnReason);
    }

    [Fact]
    public void Publication_IsReleasedAndWithdrawn_ByAnotherThanWhoDraftedIt()
    {
        var c = with.At(Stage.DecisionServed);
        var both = Staff.Everyman;
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, both, with.Law);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        Refused.By("PUBLICITY", null, c, () => c.ApprovePublicity(both, with.Law)); // an earlier draft was his
        Refused.By("PUBLICITY", null, c, () => c.ExemptFromPublicity("隐私", both, with.Law));
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        c.WithdrawPublicity("文字有误", both, with.Law);
        Refused.By("PUBLICITY", null, c, () => c.ApproveWithdrawal(both, with.Law));
        Refused.By("PUBLICITY", null, c, () => c.WithdrawPublicity("又一次", Staff.Clerk, with.Law));
        c.ReturnPublicity("没有错误", Staff.UnitHead, with.Law);
        Assert.Equal((PublicityStatus.Published, null, "没有错误"), (c.PublicityStatus, c.Publicity.WithdrawalById, c.Publicity.ReturnReason));
        c.WithdrawPublicity("文字有误", Staff.Clerk, with.Law);
        c.ApproveWithdrawal(Staff.UnitHead, with.Law);

        // The decision stands: what was wrong is put right and published again.
        Assert.Equal((PublicityStatus.Pending, PenaltyCaseBuilder.PublicText, PublicityStatus.Withdrawn, "文字有误"), (c.PublicityStatus, c.Publicity.Summary, c.PublicNotice!.Status, c.PublicNotice.WithdrawalReason));
        Assert.Equal(with.Day, c.PublicNotice.EndedOn);
    }

    [Fact]
    public void Publication_OfADecisionThatFell_IsRefused_OfAChangedOneIsPublishedAnew()
    {
        var c = with.At(Stage.DecisionServed);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        Assert.False(c.MustWithdrawNow);
        c.ChangeDecision("变1", with.Lighter, "过重", Staff.Leader, with.Law);
        Assert.True(c.MustWithdrawNow);
        c.WithdrawPublicity("决定已变更", Staff.Clerk, with.Law);
        Assert.True(c.MustWithdrawNow);
        c.ApproveWithdrawal(Staff.UnitHead, with.Law);
        Assert.Equal((false, PublicityStatus.Pending, ""), (c.MustWithdrawNow, c.PublicityStatus, c.Publicity.Summary));
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        Assert.Equal((false, 2, 1_000_000), (c.MustWithdrawNow, c.PublicNotice!.Sequence, c.PublicNotice.AmountFen));
        c.AnnulDecision("撤1", "程序违法", Staff.Leader, with.Law);
        Assert.True(c.MustWithdrawNow);
        c.WithdrawPublicity("决定已撤销", Staff.Clerk, with.Law);
        c.ApproveWithdrawal(Staff.UnitHead, with.Law);

        Assert.Equal((PublicityStatus.Withdrawn, false), (c.PublicityStatus, c.MustWithdrawNow));
        Refused.By("PUBLICITY", null, c, () => c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law));

        var early = A.PenaltyCase();
        var fell = early.At(Stage.PenaltyDecided);
        fell.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, early.Law);
        fell.AnnulDecision("撤2", "程序违法", Staff.Leader, early.Law);
        Refused.By("PUBLICITY", null, fell, () => fell.ApprovePublicity(Staff.UnitHead, early.Law));
        Refused.By("PUBLICITY", null, fell, () => fell.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, early.Law));
        fell.ExemptFromPublicity("决定已撤销", Staff.UnitHead, early.Law);
        Assert.True(fell.Publicity.IsSettled);
        Assert.Equal([Staff.Clerk.PersonId], fell.Publicity.DrafterIds); // who had drafted it stays on the file
    }

    [Fact]
    public void Publication_WithdrawnForAnErrorBeforeTheChange_MustBeWithdrawnForTheChangeToo() // 第四十八条第二款
    {
        var c = with.At(Stage.DecisionServed);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        c.WithdrawPublicity("文字有误", Staff.Clerk, with.Law);
        c.ApproveWithdrawal(Staff.UnitHead, with.Law);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        with.Tomorrow();
        c.ChangeDecision("变1", with.Lighter, "过重", Staff.Leader, with.Law);

        Assert.True(c.MustWithdrawNow);
    }

    [Theory]
    [InlineData(ProtectedName.MostNames, ProtectedName.MaxLength, true)]
    [InlineData(ProtectedName.MostNames + 1, ProtectedName.MaxLength, false)]
    [InlineData(ProtectedName.MostNames, ProtectedName.MaxLength + 1, false)]
    [InlineData(2, ProtectedName.MaxLength + 1, false)]
    public void ProtectedNames_UpToTheirLimits_AreKept(int count, int length, bool kept)
    {
        var c = with.At(Stage.DecisionServed);
        // One name of the length asked for, the others short.
        List<ProtectedName> names = [new(ProtectedNameKind.Minor, new string('字', length)), .. Enumerable.Range(2, count - 1).Select(i => new ProtectedName(ProtectedNameKind.Other, $"某{i}"))];
        void Prepare() => c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law, names);

        if (kept)
        {
            Prepare();
            Assert.Equal(names, c.ProtectedNames);
        }
        else
        {
            Refused.By("LENGTH", "Minors", c, Prepare);
            Assert.Empty(c.ProtectedNames);
        }
    }

    [Fact]
    public void Draft_BeginsWithTheFactsAndThePenalty_WithoutPersons()
    {
        var c = with.At(Stage.Investigating);
        c.AddEvidence(with.EvidenceItem(), Staff.Handler1, with.Law);
        c.ConcludeInvestigation(with.Report() with { Facts = "经查，示范培训中心收取费用，联系人手机13812345678。" }, Staff.Handler1, with.Law);
        c.ApproveProposal("告1", "同意", Staff.UnitHead, with.Law);
        c.ServePriorNotice(with.Service(), Staff.Handler1, with.Law);
        c.RecordDefense(DefenseKind.Waived, with.Day, "", Staff.Handler1, with.Law);
        c.SendToReview("", Staff.UnitHead, with.Law);
        c.PassReview(with.Verdict(ReviewConclusion.Agree), Staff.Reviewer, with.Law);
        c.DecidePenalty("罚1", "同意", "", Staff.Leader, with.Law);

        Assert.Equal($"违法事实：经查，示范培训中心收取费用，联系人手机（略）。\n处罚内容：{with.Outcome.Penalties[0].Text}", PublicVersion.DraftText(c, with.Law));
    }

    [Fact]
    public void Repair_AfterTheShortestPeriod_AndExpiryAfterTheLongest() // 信用修复管理办法
    {
        var c = with.At(Stage.DecisionServed);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        var notice = c.PublicNotice!;
        Assert.Equal((c.Decision!.On.AddMonths(3), c.Decision.On.AddMonths(12)), (notice.MinUntil, notice.MaxUntil));
        with.On(notice.MinUntil);
        Refused.By("CREDIT", null, c, () => c.RecordRepairApplication(with.Day, Staff.Clerk, with.Law));
        Refused.By("CREDIT", null, c, () => c.RecordRepairResult(true, "同意", Staff.UnitHead, with.Law));
        with.On(notice.MinUntil.AddDays(1));
        Refused.By("CREDIT", "On", c, () => c.RecordRepairApplication(notice.MinUntil, Staff.Clerk, with.Law));
        Refused.By("DATE-FUTURE", "On", c, () => c.RecordRepairApplication(with.Day.AddDays(1), Staff.Clerk, with.Law));
        c.RecordRepairApplication(with.Day, Staff.Clerk, with.Law);
        Refused.By("CREDIT", null, c, () => c.RecordRepairApplication(with.Day, Staff.Clerk, with.Law));
        Refused.By("TEXT", "Opinion", c, () => c.RecordRepairResult(true, "", Staff.UnitHead, with.Law));
        c.RecordRepairResult(false, "尚未履行", Staff.UnitHead, with.Law);
        Assert.Equal((RepairStatus.None, PublicityStatus.Published, null), (notice.Repair, c.PublicityStatus, notice.RepairAppliedOn));
        Assert.True(notice.IsShownOn(notice.MaxUntil));
        Assert.False(notice.IsShownOn(notice.MaxUntil.AddDays(1)));
        with.On(notice.MaxUntil);
        Refused.By("CREDIT", null, c, () => c.ExpirePublicity(Staff.Clerk, with.Law));
        with.On(notice.MaxUntil.AddDays(1));
        c.ExpirePublicity(Staff.Clerk, with.Law);

        Assert.Equal((PublicityStatus.Expired, notice.MaxUntil), (c.PublicityStatus, notice.EndedOn));
    }

    [Fact]
    public void Repair_Granted_StopsThePublicationThatDay()
    {
        var c = with.At(Stage.DecisionServed);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        with.On(c.PublicNotice!.MinUntil.AddDays(1));
        c.RecordRepairApplication(with.Day, Staff.Clerk, with.Law);
        c.RecordRepairResult(true, "已履行并纠正", Staff.UnitHead, with.Law);

        Assert.Equal((PublicityStatus.Expired, RepairStatus.Repaired, with.Day), (c.PublicityStatus, c.PublicNotice.Repair, c.PublicNotice.EndedOn));
        Assert.False(c.PublicNotice.IsShownOn(with.Day));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Release_AfterTheLongestPeriod_IsRefused(int days, bool lawful)
    {
        var c = with.At(Stage.DecisionServed);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        with.On(c.Decision!.On.AddMonths(12).AddDays(days));

        if (lawful)
        {
            c.ApprovePublicity(Staff.UnitHead, with.Law);
        }
        else
        {
            Refused.By("CREDIT", null, c, () => c.ApprovePublicity(Staff.UnitHead, with.Law));
        }
    }

    [Theory]
    [InlineData(false, PublicityStatus.NotRequired)]
    [InlineData(true, PublicityStatus.Pending)]
    public void Citizens_AreNotPublishedUnlessTheBureauSetsIt(bool publish, PublicityStatus status) // law.md section 14 no. 7
    {
        with.AgainstCitizen("11010519491231002X");
        var c = with.At(Stage.DecisionPending);
        var law = with.Law with { Settings = with.Law.Settings with { PublishCitizens = publish } };
        c.DecidePenalty("罚1", "同意", "", Staff.Leader, law);

        Assert.Equal(status, c.PublicityStatus);
        Assert.Equal(publish ? null : "当事人是自然人，本局设置为不公示", c.NotPublishedBecause(law));
        if (!publish)
        {
            Assert.StartsWith("当事人是自然人，本局设置为不公示，本案没有待公示的事项。", Refused.By("PUBLICITY", null, c, () => c.PreparePublicity("某某", Staff.Clerk, law)).Sentence);
            Refused.By("PUBLICITY", null, c, () => c.ExemptFromPublicity("隐私", Staff.UnitHead, law));
        }
        else
        {
            c.PreparePublicity("韩某变相开展学科类校外培训，给予行政处罚。", Staff.Clerk, law);
            Assert.Equal(("示某", "", ""), (c.Publicity.Version!.Party, c.Publicity.Version.CreditCode, c.Publicity.Version.Representative));
        }
    }

    [Theory]
    [InlineData(PenaltyKind.Warning, CreditClass.Slight, 0, 3)]
    [InlineData(PenaltyKind.PublicCriticism, CreditClass.Slight, 0, 3)]
    [InlineData(PenaltyKind.Fine, CreditClass.Ordinary, 3, 12)]
    [InlineData(PenaltyKind.SuspendLicense, CreditClass.Ordinary, 3, 12)]
    [InlineData(PenaltyKind.OrderSuspension, CreditClass.Serious, 12, 36)]
    [InlineData(PenaltyKind.RevokeLicense, CreditClass.Serious, 12, 36)]
    public void Credit_ClassAndMonthsFollowTheGravestPenalty(PenaltyKind kind, CreditClass credit, int least, int most) // law.md section 14 no. 8
    {
        var (rules, decided) = (new CreditRules(), new DateOnly(2026, 11, 30));
        var outcome = with.Outcome with { Penalties = [new Penalty(PenaltyKind.Warning, 0, ""), new Penalty(kind, 0, "")] };

        Assert.Equal(credit, rules.ClassOf(outcome));
        Assert.Equal(CreditClass.Slight, rules.ClassOf(outcome with { Penalties = [] }));
        Assert.Equal((decided.AddMonths(least), decided.AddMonths(most)), (rules.MinUntil(credit, decided), rules.MaxUntil(credit, decided)));
    }
}
