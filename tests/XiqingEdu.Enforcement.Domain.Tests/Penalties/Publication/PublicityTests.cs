using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Publication;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.Publication;

/// <summary>Publication of a penalty: version by rule, two persons, withdrawal, credit class and repair (《行政处罚法》第四十八条, 信用修复管理办法).</summary>
public sealed class PublicityTests
{
    private const string Adult = "120111197909212317";
    private const string Minor = "120111201506010015";

    /// <summary>Two holders of both permissions, neither of whom handles the case.</summary>
    private static readonly Actor One = Both("甲"), Other = Both("乙");

    private static Actor Both(string name) => new(Guid.CreateVersion7(), name, new HashSet<Permission> { Permission.PreparePublicity, Permission.ApprovePublicity });

    private static (PenaltyCaseBuilder With, PenaltyCase Case) Decided(PenaltyCaseBuilder? builder = null)
    {
        var with = builder ?? A.PenaltyCase();
        return (with, with.At(Stage.PenaltyDecided));
    }

    private static (PenaltyCaseBuilder With, PenaltyCase Case) Published()
    {
        var (with, c) = Decided();
        c.PreparePublicity("公示内容", One, with.Law);
        c.ApprovePublicity(Other, with.Law);
        return (with, c);
    }

    [Fact]
    public void Version_OfAnOrganisation_NamesItAndNothingOfPersonsButTheRepresentative()
    {
        var (with, c) = Decided();

        var version = PublicVersion.Of(c, with.Law);

        Assert.Equal(("示范培训中心", "91120111MA0000000Q", "韩志远"), (version.Party, version.CreditCode, version.Representative));
        Assert.Equal((c.Decision!.Number, c.Decision.On, 2_000_000L), (version.DecisionNumber, version.DecidedOn, version.AmountFen));
        Assert.DoesNotContain("13000000000", version.ToString());
        Assert.DoesNotContain("示范街", version.ToString());
    }

    [Fact]
    public void Version_OfACitizen_KeepsTheSurname()
    {
        var (with, c) = Decided(A.PenaltyCase().AgainstCitizen(Adult));

        var version = PublicVersion.Of(c, with.Law);
        var text = PublicVersion.DraftText(c, with.Law);

        Assert.Equal(("示某", "", ""), (version.Party, version.CreditCode, version.Representative));
        Assert.DoesNotContain("示范培训中心", text);
    }

    [Theory]
    [InlineData(false, PublicityStatus.NotRequired)]
    [InlineData(true, PublicityStatus.Pending)]
    public void Decision_AgainstACitizen_IsPublishedOnlyWhereTheBureauSaysSo(bool setting, PublicityStatus expected)
    {
        var with = A.PenaltyCase().AgainstCitizen(Adult);
        var c = with.At(Stage.DecisionPending);

        c.DecidePenalty("津西青教罚字〔2026〕1号", "同意", "", Staff.Leader, with.Law with { Settings = with.Law.Settings with { PublishCitizens = setting } });

        Assert.Equal(expected, c.Publicity.Status);
    }

    [Fact]
    public void Case_AgainstAMinor_IsNeverPublishedAndNamedAsPupil()
    {
        var with = A.PenaltyCase().AgainstCitizen(Minor).ProposingNoPenalty();
        var c = with.At(Stage.ClueRegistered);
        with.Tomorrow();
        c.ProposeFiling(with.Proposal(), Staff.Handler1, with.Law);
        var open = with.Law with { Settings = with.Law.Settings with { PublishCitizens = true } };

        Assert.True(c.PartyIsMinor);
        Assert.Equal("学生甲", PublicVersion.PartyOf(c));
        Assert.Contains("未成年人", c.NotPublishedBecause(open));
        Assert.False(c.MayPublishSlight(open));
    }

    [Theory]
    [InlineData(CreditClass.Slight, 3, PenaltyKind.Warning)]
    [InlineData(CreditClass.Slight, 3, PenaltyKind.PublicCriticism)]
    [InlineData(CreditClass.Ordinary, 12, PenaltyKind.Fine)]
    [InlineData(CreditClass.Ordinary, 12, PenaltyKind.Warning, PenaltyKind.ConfiscateIllegalGains)]
    [InlineData(CreditClass.Serious, 36, PenaltyKind.Fine, PenaltyKind.RevokeLicense)]
    [InlineData(CreditClass.Serious, 36, PenaltyKind.OrderSuspension)]
    [InlineData(CreditClass.Serious, 36, PenaltyKind.EmploymentBan)]
    public void Class_IsThatOfTheGravestPenalty(CreditClass expected, int months, params PenaltyKind[] kinds)
    {
        var rules = new CreditRules();
        var outcome = new Outcome(OutcomeKind.Penalty, [.. kinds.Select(k => new Penalty(k, 1, "内容"))], Seriousness.Ordinary, DiscretionTier.Ordinary, 0, "", null);
        var decided = new DateOnly(2026, 3, 20);

        Assert.Equal(expected, rules.ClassOf(outcome));
        Assert.Equal(decided.AddMonths(months), rules.MaxUntil(expected, decided));
        Assert.True(rules.MinUntil(expected, decided) < rules.MaxUntil(expected, decided));
    }

    [Fact]
    public void Until_WithoutACorrespondingDay_IsTheLastOfTheMonth() =>
        Assert.Equal(new DateOnly(2027, 2, 28), new CreditRules().MaxUntil(CreditClass.Slight, new DateOnly(2026, 11, 30)));

    [Fact]
    public void Mapping_IsTheBureaus()
    {
        var rules = new CreditRules { SlightKinds = [PenaltyKind.Warning, PenaltyKind.Fine], SeriousKinds = [PenaltyKind.Warning] };

        Assert.Equal(CreditClass.Slight, rules.ClassOf(PenaltyKind.Fine));
        Assert.Equal(CreditClass.Serious, rules.ClassOf(PenaltyKind.Warning));
        Assert.Equal(CreditClass.Ordinary, rules.ClassOf(PenaltyKind.RevokeLicense));
    }

    [Fact]
    public void Slight_IsPublishedOnlyWithTheReasonWhyItIsNecessary()
    {
        var with = A.PenaltyCase();
        var law = with.Law;
        var c = with.At(Stage.DecisionPending);
        law = with.Law with { Settings = with.Law.Settings with { Credit = new CreditRules { SlightKinds = [PenaltyKind.Fine] } } };
        c.DecidePenalty("津西青教罚字〔2026〕1号", "同意", "", Staff.Leader, law);
        Assert.Equal(PublicityStatus.NotRequired, c.Publicity.Status);

        Assert.Equal("Necessity", Assert.Throws<RuleViolation>(() => c.PreparePublicity("公示内容", One, law)).Field);
        c.PreparePublicity("公示内容", One, law, necessity: "涉及众多家长，影响较大");
        c.ApprovePublicity(Other, law);

        Assert.Equal(CreditClass.Slight, c.PublicNotice!.Credit);
        Assert.Equal(law.Today.AddMonths(3), c.PublicNotice.MaxUntil);
    }

    [Fact]
    public void Draft_WithAHardFinding_IsRefusedWithItsPlace()
    {
        var (with, c) = Decided();

        var refused = Assert.Throws<RuleViolation>(() => c.PreparePublicity("学生张小明", One, with.Law, [new ProtectedName(ProtectedNameKind.Minor, "张小明")]));

        Assert.Equal("Summary", refused.Field);
        Assert.Contains("未成年人姓名（第 3 字起）", refused.Sentence);
        Assert.DoesNotContain("张小明", refused.Sentence);
        Assert.Equal(PublicityStatus.Pending, c.Publicity.Status);
    }

    [Fact]
    public void Release_OfADoubtfulPlace_NeedsAReasonForEachAndKeepsThem()
    {
        var (with, c) = Decided();
        c.PreparePublicity("吴证言在场，咨询022-23456789", One, with.Law, [new ProtectedName(ProtectedNameKind.Other, "吴证言")]);
        var findings = c.PublicityFindings(with.Law);
        Assert.Equal([FindingKind.PersonName, FindingKind.FixedPhone], findings.Select(f => f.Kind));

        Assert.Throws<RuleViolation>(() => c.ApprovePublicity(Other, with.Law));
        Assert.Throws<RuleViolation>(() => c.ApprovePublicity(Other, with.Law, [new(findings[0].Key, "", "执法人员姓名依法公开")]));
        Assert.Throws<RuleViolation>(() => c.ApprovePublicity(Other, with.Law, [new(findings[0].Key, "", "执法人员姓名依法公开"), new(findings[1].Key, "", " ")]));
        Assert.Empty(c.PublicNotices);
        c.ApprovePublicity(Other, with.Law, [new(findings[0].Key, "假的", "执法人员姓名依法公开"), new(findings[1].Key, "", "本局监督电话")]);

        Assert.Equal([("吴证言", "执法人员姓名依法公开"), ("022-23456789", "本局监督电话")], c.Publicity.Clearances.Select(k => (k.Text, k.Reason)));
        Assert.Equal("吴证言在场，咨询022-23456789", Assert.Single(c.PublicNotices).Text);
    }

    [Theory]
    [InlineData("廖小梅（前台，授权签收）", "廖小梅在场签收", true)]
    [InlineData("韩志远（法定代表人）", "法定代表人韩志远", false)] // published as representative
    [InlineData("负责人（本人签收）", "负责人到场", false)]
    [InlineData("示范培训中心（门卫代收）", "示范培训中心变相开展培训", false)]
    public void Finding_WhoSignedForADocument_IsAPersonOfTheCase(string recipient, string text, bool found)
    {
        var (with, c) = Decided();
        c.ServeDecision(with.Service() with { Recipient = recipient }, Staff.Handler1, with.Law);
        c.PreparePublicity(text, One, with.Law);

        Assert.Equal(found ? [FindingKind.PersonName] : [], c.PublicityFindings(with.Law).Select(f => f.Kind));
    }

    [Fact]
    public void Drafter_OfAnyVersion_MayNeitherReleaseNorExempt()
    {
        var (with, c) = Decided();
        c.PreparePublicity("第一稿", One, with.Law);
        c.PreparePublicity("第二稿", Other, with.Law);

        Assert.Contains("由您拟制", Assert.Throws<RuleViolation>(() => c.ApprovePublicity(One, with.Law)).Sentence);
        Assert.Contains("由您拟制", Assert.Throws<RuleViolation>(() => c.ApprovePublicity(Other, with.Law)).Sentence);
        Assert.Contains("由您拟制", Assert.Throws<RuleViolation>(() => c.ExemptFromPublicity("理由", One, with.Law)).Sentence);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        Assert.Equal(PublicityStatus.Published, c.Publicity.Status);
    }

    [Fact]
    public void Drafter_AfterAReturnOrAWithdrawal_StillMayNotRelease()
    {
        var (with, c) = Decided();
        c.PreparePublicity("第一稿", One, with.Law);
        c.ReturnPublicity("请删减", Other, with.Law);
        Assert.Equal((PublicityStatus.Pending, "请删减"), (c.Publicity.Status, c.Publicity.ReturnReason));
        c.PreparePublicity("第二稿", Staff.Clerk, with.Law);
        Assert.Throws<RuleViolation>(() => c.ApprovePublicity(One, with.Law));
        c.ApprovePublicity(Other, with.Law);
        c.WithdrawPublicity("文字有误", Staff.Clerk, with.Law);
        c.ApproveWithdrawal(Other, with.Law);
        Assert.Equal(PublicityStatus.Pending, c.Publicity.Status);
        c.PreparePublicity("第三稿", Staff.Clerk, with.Law);
        Assert.Throws<RuleViolation>(() => c.ApprovePublicity(One, with.Law));
        c.ApprovePublicity(Other, with.Law);

        Assert.Equal([PublicityStatus.Withdrawn, PublicityStatus.Published], c.PublicNotices.OrderBy(n => n.Sequence).Select(n => n.Status));
    }

    [Fact]
    public void Handler_MayNotRelease()
    {
        var (with, c) = Decided();
        c.PreparePublicity("公示内容", One, with.Law);

        Assert.Equal("G03", Assert.Throws<RuleViolation>(() => c.ApprovePublicity(Staff.Handler1 with { Permissions = Staff.Everyman.Permissions }, with.Law)).Code);
    }

    [Fact]
    public void Withdrawal_IsApprovedByAnother_AndSaysWhy()
    {
        var (with, c) = Published();
        c.AnnulDecision(with.Number("撤"), "程序违法", Staff.Leader, with.Law);
        with.Tomorrow();
        c.WithdrawPublicity("该处罚决定已被依法撤销。", One, with.Law);

        Assert.Contains("由您提出", Assert.Throws<RuleViolation>(() => c.ApproveWithdrawal(One, with.Law)).Sentence);
        Assert.True(c.PublicNotice!.IsShownOn(with.Day));
        c.ApproveWithdrawal(Other, with.Law);

        Assert.Equal((PublicityStatus.Withdrawn, "该处罚决定已被依法撤销。", with.Day), (c.PublicNotice.Status, c.PublicNotice.WithdrawalReason, c.PublicNotice.EndedOn));
        Assert.False(c.PublicNotice.IsShownOn(with.Day));
        Assert.Equal(PublicityStatus.Withdrawn, c.Publicity.Status);
        Assert.Equal("PUBLICITY", Assert.Throws<RuleViolation>(() => c.PreparePublicity("再公示", One, with.Law)).Code);
    }

    [Fact]
    public void Withdrawal_ReasonWithAPersonalNumber_IsRefused()
    {
        var (with, c) = Published();

        Assert.Equal("Reason", Assert.Throws<RuleViolation>(() => c.WithdrawPublicity("请联系13812345678", One, with.Law)).Field);
        Assert.Equal(PublicityStatus.Published, c.Publicity.Status);
    }

    [Fact]
    public void Withdrawal_Returned_StaysPublished()
    {
        var (with, c) = Published();
        c.WithdrawPublicity("文字有误", One, with.Law);

        c.ReturnPublicity("文字无误", Other, with.Law);

        Assert.Equal((PublicityStatus.Published, "文字无误"), (c.Publicity.Status, c.Publicity.ReturnReason));
        Assert.True(c.PublicNotice!.IsShownOn(with.Day));
    }

    [Fact]
    public void Decision_ThatFell_IsNotPublishedButExempted()
    {
        var (with, c) = Decided();
        c.PreparePublicity("公示内容", One, with.Law);
        c.AnnulDecision(with.Number("撤"), "程序违法", Staff.Leader, with.Law);

        Assert.Contains("不得公示", Assert.Throws<RuleViolation>(() => c.ApprovePublicity(Other, with.Law)).Sentence);
        c.ExemptFromPublicity("决定已被撤销", Other, with.Law);
        Assert.True(c.Publicity.IsSettled);
    }

    [Theory]
    [InlineData("2026-03-20", "2026-03-25", Lamp.Red)]
    [InlineData("2026-03-20", "2026-03-26", Lamp.Overdue)]
    public void WithdrawalDeadline_IsThreeWorkingDaysFromTheDayTheDecisionFell(string fell, string today, Lamp lamp)
    {
        var (with, c) = Published();
        c.AnnulDecision(with.Number("撤"), "程序违法", Staff.Leader, with.Law with { Today = DateOnly.Parse(fell) });
        var law = with.Law with { Today = DateOnly.Parse(today) };

        var due = PenaltyDeadlines.Of(c, law).Single(d => d.Period.Code == "PEN-WITHDRAW");

        Assert.Equal(new DateOnly(2026, 3, 25), due.LegalDueOn);
        Assert.Equal(lamp, due.LampOn(law.Today, law.Calendar));
    }

    [Fact]
    public void Decision_Annulled_MustBeWithdrawnAndIsNotPublishedAgain()
    {
        var (with, c) = Published();
        with.Tomorrow();
        c.AnnulDecision("津西青教撤字〔2026〕1号", "适用法律有误", Staff.Leader, with.Law);

        Assert.Equal(with.Day, c.MustWithdrawPublicitySince);
        Assert.True(c.MustWithdrawNow);
        c.WithdrawPublicity("该决定已被依法撤销。", One, with.Law);
        c.ApproveWithdrawal(Other, with.Law);

        Assert.Equal((PublicityStatus.Withdrawn, false), (c.Publicity.Status, c.MustWithdrawNow));
        Assert.Equal(Lamp.Done, PenaltyDeadlines.Of(c, with.Law).Single(d => d.Period.Code == "PEN-WITHDRAW").LampOn(with.Day, with.Law.Calendar));
    }

    [Fact]
    public void Decision_Changed_IsWithdrawnAndPublishedAnewAsItHoldsNow()
    {
        var (with, c) = Published();
        with.Tomorrow();
        c.ChangeDecision("津西青教变字〔2026〕1号", with.Outcome with { Penalties = [new Penalty(PenaltyKind.Fine, 1_600_000, "")] }, "处罚偏重", Staff.Leader, with.Law);
        Assert.True(c.MustWithdrawNow);
        c.WithdrawPublicity("该决定已被依法变更。", One, with.Law);
        c.ApproveWithdrawal(Other, with.Law);
        Assert.Equal((PublicityStatus.Pending, ""), (c.Publicity.Status, c.Publicity.Summary));

        c.PreparePublicity(PublicVersion.DraftText(c, with.Law), One, with.Law);
        c.ApprovePublicity(Other, with.Law);

        Assert.Equal((1_600_000L, PublicityStatus.Published, false), (c.PublicNotice!.AmountFen, c.Publicity.Status, c.MustWithdrawNow));
        Assert.Contains("津西青教变字〔2026〕1号", c.PublicNotice.DecisionNumber);
        Assert.Contains("16,000.00", c.PublicNotice.Text);
        Assert.Equal(Lamp.Done, PenaltyDeadlines.Of(c, with.Law).Single(d => d.Period.Code == "PEN-WITHDRAW").LampOn(with.Day, with.Law.Calendar));
    }

    [Fact]
    public void Closing_WhileAWithdrawalIsDue_IsRefused()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.Performed);
        c.PreparePublicity("公示内容", One, with.Law);
        c.ApprovePublicity(Other, with.Law);
        c.AnnulDecision(with.Number("撤"), "程序违法", Staff.Leader, with.Law);

        Assert.Contains("尚未撤回", Assert.Throws<RuleViolation>(() => c.CloseCase("同意", ArchivePeriod.ThirtyYears, Staff.Leader, with.Law)).Sentence);
    }

    [Fact]
    public void Repair_BeginsTheDayAfterTheShortestPeriod()
    {
        var (with, c) = Published();
        var min = c.PublicNotice!.MinUntil;
        with.On(min);
        Assert.Equal("CREDIT", Assert.Throws<RuleViolation>(() => c.RecordRepairApplication(min, One, with.Law)).Code);
        with.On(min.AddDays(1));
        Assert.Equal("CREDIT", Assert.Throws<RuleViolation>(() => c.RecordRepairApplication(min, One, with.Law)).Code);

        c.RecordRepairApplication(min.AddDays(1), One, with.Law);

        Assert.Equal(RepairStatus.Applied, c.PublicNotice.Repair);
        Assert.True(c.PublicNotice.IsShownOn(with.Day));
    }

    [Theory]
    [InlineData(true, RepairStatus.Repaired, PublicityStatus.Expired)]
    [InlineData(false, RepairStatus.None, PublicityStatus.Published)]
    public void Repair_Result_EndsThePublicationOrNot(bool granted, RepairStatus repair, PublicityStatus status)
    {
        var (with, c) = Published();
        with.On(c.PublicNotice!.MinUntil.AddDays(1));
        c.RecordRepairApplication(with.Day, One, with.Law);

        c.RecordRepairResult(granted, "已核实", Other, with.Law);

        Assert.Equal((repair, status), (c.PublicNotice.Repair, c.Publicity.Status));
        Assert.Equal(!granted, c.PublicNotice.IsShownOn(with.Day));
    }

    [Fact]
    public void Expiry_IsTheDayAfterTheLongestPeriod()
    {
        var (with, c) = Published();
        var max = c.PublicNotice!.MaxUntil;
        with.On(max);
        Assert.True(c.PublicNotice.IsShownOn(max));
        Assert.Throws<RuleViolation>(() => c.ExpirePublicity(One, with.Law));
        with.On(max.AddDays(1));
        Assert.False(c.PublicNotice.IsShownOn(with.Day));

        c.ExpirePublicity(One, with.Law);

        Assert.Equal((PublicityStatus.Expired, max), (c.PublicNotice.Status, c.PublicNotice.EndedOn));
    }

    [Fact]
    public void Release_AfterTheLongestPeriod_IsRefused()
    {
        var (with, c) = Decided();
        c.PreparePublicity("公示内容", One, with.Law);
        with.On(c.Decision!.On.AddYears(1).AddDays(1));

        Assert.Contains("届满", Assert.Throws<RuleViolation>(() => c.ApprovePublicity(Other, with.Law)).Sentence);
        Assert.Empty(c.PublicNotices);
    }
}
