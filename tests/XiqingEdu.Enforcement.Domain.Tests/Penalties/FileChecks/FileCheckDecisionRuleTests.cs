using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.FileChecks;

/// <summary>The rules of the file check from the proposal to the archive, each on both sides of its edge; where no verb leads to the wrong side, in a file that was altered past the portal.</summary>
public sealed class FileCheckDecisionRuleTests
{
    private static readonly WorkingCalendar Calendar = PenaltyCaseBuilder.Calendar;
    private readonly PenaltyCaseBuilder with = A.PenaltyCase();

    [Fact]
    public void G07_ProposalInsideTheLawAndTheBenchmark() // 第五条第二款、第三十四条
    {
        var c = with.At(Stage.Investigating);
        Absent("G07", c);
        Absent("G07-2", c);
        c = with.At(Stage.InvestigationConcluded);
        Is("G07", c, CheckResult.Green);
        Assert.Equal("适用“一般”档。", Is("G07-2", c, CheckResult.Green));
        c.Report!.Alter(nameof(InvestigationReport.Outcome), with.Outcome with { DeviationReason = "多次违法" });
        Assert.Equal("偏离裁量基准。", Is("G07-2", c, CheckResult.Amber));
        Assert.Equal("多次违法", Found("G07-2", c, with)!.Reason);
        c.Report!.Alter(nameof(InvestigationReport.Outcome), with.Outcome with { Penalties = [new Penalty(PenaltyKind.Fine, 5_000_001, "")] });
        Assert.Contains("超出法定幅度", Is("G07", c, CheckResult.Red));
    }

    [Fact]
    public void G18_NoPenaltyForAReasonOfLaw() // 第三十三条
    {
        Absent("G18", with.At(Stage.InvestigationConcluded));
        var none = A.PenaltyCase().ProposingNoPenalty();
        var c = none.At(Stage.InvestigationConcluded);
        Is("G18", c, CheckResult.Green);
        Absent("G07-2", c);
        c.Report!.Alter(nameof(InvestigationReport.Outcome), c.Report!.Outcome with { NoPenaltyReason = null });
        Is("G18", c, CheckResult.Red);
    }

    [Fact]
    public void G14_ReviewedBeforeTheDecisionByAnotherPerson() // 第五十八条
    {
        Absent("G14-1", with.At(Stage.DecisionPending));
        var c = with.At(Stage.PenaltyDecided);
        var (review, decision) = (c.Review!, c.Decision!);
        Is("G14-1", c, CheckResult.Green);
        Assert.Equal("王思远，资格编号 A20100000000001，未参与调查和决定。", Is("G14-2", c, CheckResult.Green));
        review.Alter(nameof(LegalReviewRound.ReviewedOn), decision.On);
        Is("G14-1", c, CheckResult.Green);
        review.Alter(nameof(LegalReviewRound.ReviewedOn), decision.On.AddDays(1));
        Is("G14-1", c, CheckResult.Red);
        review.Alter(nameof(LegalReviewRound.ReviewedOn), decision.On);
        review.Alter(nameof(LegalReviewRound.DossierHash), new string('0', 64));
        Is("G14-1", c, CheckResult.Red);
        review.Alter(nameof(LegalReviewRound.DossierHash), decision.DossierHash);
        review.Alter(nameof(LegalReviewRound.Conclusion), ReviewConclusion.Disagree);
        Is("G14-1", c, CheckResult.Red);
        var reviewer = review.Reviewer!;
        review.Alter(nameof(LegalReviewRound.Reviewer), reviewer with { QualificationNumber = "" });
        Assert.Contains("2018 年前从事审核", Is("G14-2", c, CheckResult.Green));
        review.Alter(nameof(LegalReviewRound.Reviewer), reviewer with { PersonId = Staff.Handler2.PersonId });
        Is("G14-2", c, CheckResult.Red);
        review.Alter(nameof(LegalReviewRound.Reviewer), reviewer with { PersonId = decision.DecidedById });
        Is("G14-2", c, CheckResult.Red);
        Is("G03-2", c, CheckResult.Red);
    }

    [Fact]
    public void G142_OfARecusedReviewer_IsRed_AndAnOpenReviewIsNotAskedFor()
    {
        var c = with.At(Stage.LegalReview);
        Absent("G14-2", c);
        c.PassReview(with.Verdict(ReviewConclusion.Agree), Staff.Reviewer, with.Law);
        c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Reviewer.PersonId, false, "有利害关系", Staff.Reviewer, with.Law);
        c.DecideRecusal(true, "决定回避", Staff.Leader, with.Law);

        Is("G14-2", c, CheckResult.Red);
    }

    [Fact]
    public void G14_WaiverOfExactlyThisFile_IsAmberWithItsReason() // 第五十八条第一款
    {
        var slight = A.PenaltyCase().ReviewedOnlyWhereDemanded();
        var c = slight.At(Stage.DefenseReview);
        c.WaiveReview("案情简单", Staff.UnitHead, slight.Law);
        c.DecidePenalty("罚1", "同意", "", Staff.Leader, slight.Law);
        Assert.Equal((CheckResult.Amber, "案情简单"), (Found("G14-1", c, slight)!.Result, Found("G14-1", c, slight)!.Reason));
        c.Alter(nameof(PenaltyCase.ReviewWaiver), c.ReviewWaiver! with { DossierHash = new string('0', 64) });
        Assert.Equal(CheckResult.Red, Found("G14-1", c, slight)!.Result);
    }

    [Fact]
    public void G15_MajorCaseIsDeliberatedBeforeTheDecision() // 第五十七条第二款
    {
        Absent("G15", with.At(Stage.PenaltyDecided));
        var major = A.PenaltyCase().Major();
        Absent("G15", major.At(Stage.DecisionPending));
        var c = A.PenaltyCase().Major().At(Stage.PenaltyDecided);
        var minutes = c.Deliberation!;
        Assert.EndsWith("集体讨论，应到 5 人，实到 4 人。", Is("G15", c, CheckResult.Green));
        c.Alter(nameof(PenaltyCase.Deliberation), minutes with { HeldOn = c.Decision!.On });
        Is("G15", c, CheckResult.Green);
        c.Alter(nameof(PenaltyCase.Deliberation), minutes with { HeldOn = c.Decision.On.AddDays(1) });
        Is("G15", c, CheckResult.Red);
        c.Alter(nameof(PenaltyCase.Deliberation), minutes with { Agrees = false });
        Is("G15", c, CheckResult.Red);
        c.Alter(nameof(PenaltyCase.Deliberation), null);
        Is("G15", c, CheckResult.Red);
    }

    [Fact]
    public void G16_NinetyDays() // 第六十条
    {
        var c = with.At(Stage.Investigating);
        var due = c.DecisionDeadline(with.Law)!.LegalDueOn;
        with.On(due);
        Assert.Equal($"期限至 {due:yyyy-MM-dd}，尚未决定。", Is("G16", c, CheckResult.Green));
        with.On(due.AddDays(1));
        Is("G16", c, CheckResult.Amber);
        c.ReportCrime("涉嫌犯罪", with.Pair(), Staff.Handler1, with.Law);
        Is("G16", c, CheckResult.Amber);
        c.DecideCriminalTransfer("移1", true, "公安机关", "案卷", "同意", Staff.Chief, with.Law);
        Absent("G16", c); // the criminal procedure goes first
        c.RecordJudicialReply(Domain.Penalties.Transfers.CriminalStatus.Accepted, with.Day, "文号", Staff.Handler1, with.Law);
        Absent("G16", c);
        var moved = A.PenaltyCase();
        var elsewhere = moved.At(Stage.Investigating);
        elsewhere.TransferJurisdiction("移2", "某局", "理由", "案卷", Staff.Leader, moved.Law);
        moved.On(due.AddDays(30));
        Assert.Null(Found("G16", elsewhere, moved));
        Assert.Null(Found("G16", A.PenaltyCase().At(Stage.FilingPendingApproval), moved));
    }

    [Fact]
    public void G16_DecidedLate_KeepsItsBasis()
    {
        var c = with.At(Stage.DecisionPending);
        var due = c.DecisionDeadline(with.Law)!.LegalDueOn;
        with.On(due.AddDays(1));
        c.DecidePenalty("罚1", "同意", "《某规章》第十条", Staff.Leader, with.Law);

        Assert.Equal($"期限 {due:yyyy-MM-dd}，{due.AddDays(1):yyyy-MM-dd} 才决定。", Is("G16", c, CheckResult.Amber));
        Assert.Equal("《某规章》第十条", Found("G16", c, with)!.Reason);
        var inTime = A.PenaltyCase();
        Assert.EndsWith("决定。", Found("G16", inTime.At(Stage.PenaltyDecided), inTime)!.Fact);
    }

    [Fact]
    public void G17_DecisionNotHeavierThanTheNotice_ByWhoHasNotInvestigated() // 第五十七条、第六十二条
    {
        Absent("G17", with.At(Stage.DecisionPending));
        Absent("G03-2", A.PenaltyCase().At(Stage.DecisionPending));
        var c = A.PenaltyCase().At(Stage.PenaltyDecided);
        Is("G17", c, CheckResult.Green);
        Assert.Equal("赵明华作出决定。", Is("G03-2", c, CheckResult.Green));
        c.Notice!.Alter(nameof(PriorNotice.Outcome), with.Lighter);
        Is("G17", c, CheckResult.Red);
        c.Decision!.Alter(nameof(Decision.DecidedById), Staff.Handler2.PersonId);
        Is("G03-2", c, CheckResult.Red);
    }

    [Fact]
    public void G59_DocumentLacksNothing() // 第五十九条
    {
        Absent("G59", with.At(Stage.DecisionPending));
        var c = A.PenaltyCase().At(Stage.PenaltyDecided);
        Is("G59", c, CheckResult.Green);
        Assert.Equal("决定书缺少：有管辖权的人民法院。", FileCheck.Of(c, with.Law with { Settings = with.Law.Settings with { Court = "" } }).Single(i => i.Rule.Code == "G59").Finding.Fact);
        Absent("G59", A.PenaltyCase().ProposingDismissal().At(Stage.DismissedNoViolation));
    }

    [Theory]
    [InlineData(7, CheckResult.Green)]
    [InlineData(8, CheckResult.Amber)]
    public void G23_ServedOnTheSeventhOrEighthWorkingDay(int days, CheckResult result) // 第六十一条第一款
    {
        var c = with.At(Stage.PenaltyDecided);
        with.On(Calendar.AddWorkingDays(c.Decision!.On, days));
        c.ServeDecision(with.Service() with { Note = "当事人外出" }, Staff.Handler1, with.Law);

        Is("G23", c, result);
        Assert.Equal(result == CheckResult.Amber ? "当事人外出" : "", Found("G23", c, with)!.Reason);
    }

    [Fact]
    public void G23_OfADecisionThatFellOrADismissal_IsNotAskedFor()
    {
        var c = with.At(Stage.PenaltyDecided);
        c.AnnulDecision("撤1", "程序违法", Staff.Leader, with.Law);
        with.On(with.Day.AddDays(60));
        Absent("G23", c);
        Absent("G23", A.PenaltyCase().ProposingDismissal().At(Stage.DismissedNoViolation));
    }

    [Fact]
    public void Payment_RecordedByAHandler_IsRed() // 第六十七条
    {
        var c = with.At(Stage.DecisionServed);
        Absent("PAYMENT", c);
        with.PayAll(c);
        Is("PAYMENT", c, CheckResult.Green);
        foreach (var handler in new[] { c.LeadHandler!, c.AssistantHandler! })
        {
            c.Payments[0].Alter(nameof(Payment.RecordedBy), handler.Name);
            Is("PAYMENT", c, CheckResult.Red);
        }
    }

    [Fact]
    public void Publication_UnsettledExemptOrNotRequired() // 第四十八条第一款
    {
        var c = with.At(Stage.PenaltyDecided);
        with.On(Calendar.AddWorkingDays(c.Decision!.On, 7));
        Absent("PEN-PUBLISH", c);
        with.Tomorrow();
        Is("PEN-PUBLISH", c, CheckResult.Amber);
        c.ExemptFromPublicity("涉及隐私", Staff.UnitHead, with.Law);
        Assert.Equal("确定不予公示：涉及隐私", Is("PEN-PUBLISH", c, CheckResult.Green));
        Absent("PEN-PUBLISH", A.PenaltyCase().AgainstCitizen("11010519491231002X").At(Stage.PenaltyDecided));
        Absent("PEN-PUBLISH", A.PenaltyCase().At(Stage.DecisionPending));
    }

    [Theory]
    [InlineData(3, CheckResult.Green)]
    [InlineData(4, CheckResult.Amber)]
    public void Withdrawal_OnTheThirdOrFourthWorkingDay(int days, CheckResult result) // 第四十八条第二款
    {
        var c = with.At(Stage.DecisionServed);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        Absent("PEN-WITHDRAW", c);
        c.AnnulDecision("撤1", "程序违法", Staff.Leader, with.Law);
        with.On(Calendar.AddWorkingDays(with.Day, days));
        c.WithdrawPublicity("决定已撤销", Staff.Clerk, with.Law);
        c.ApproveWithdrawal(Staff.UnitHead, with.Law);

        Is("PEN-WITHDRAW", c, result);
    }

    [Fact]
    public void G24AndG25_DemandedAndAskedInTime() // 行政强制法第五十三条、第五十四条
    {
        Absent("G24", with.At(Stage.DemandServed));
        var c = A.PenaltyCase().At(Stage.CourtEnforcementApplied);
        var application = c.CourtApplication!;
        var window = c.CourtWindow(Calendar)!.Value;
        var demandDue = Calendar.AddWorkingDays(c.Demand!.Service.ServedOn, 10);
        Is("G24", c, CheckResult.Green);
        Is("G25", c, CheckResult.Green);
        void On(DateOnly day) => c.Alter(nameof(PenaltyCase.CourtApplication), application with { On = day });
        On(demandDue);
        Is("G24", c, CheckResult.Red);
        On(demandDue.AddDays(1));
        Is("G24", c, CheckResult.Green);
        foreach (var (day, result) in new[] { (window.From.AddDays(-1), CheckResult.Red), (window.From, CheckResult.Green), (window.Until, CheckResult.Green), (window.Until.AddDays(1), CheckResult.Red) })
        {
            On(day);
            Is("G25", c, result);
        }

        c.Alter(nameof(PenaltyCase.Demand), null);
        Is("G24", c, CheckResult.Red);
    }

    [Fact]
    public void G27_ClosedFileHoldsWhatItsRoadDemands() // 第四十七条
    {
        Absent("G27", with.At(Stage.Performed));
        var c = A.PenaltyCase().At(Stage.Closed);
        Is("G27", c, CheckResult.Green);
        Is("G27", A.PenaltyCase().At(Stage.Archived), CheckResult.Green);
        c.Notice!.Alter(nameof(PriorNotice.Service), null);
        c.Decision!.Alter(nameof(Decision.Service), null);
        c.Review!.Alter(nameof(LegalReviewRound.Conclusion), null);
        c.Alter("payments", new List<Payment>());
        Assert.Equal("案卷缺少：事先告知书送达回证、缴款凭证、决定书送达回证、法制审核意见书。", Is("G27", c, CheckResult.Red));
        Refused.By("G27", null, c, () => c.ArchiveCase("案卷1", 5, Staff.Archivist, with.Law));
    }

    [Fact]
    public void Dates_OutOfOrder_AreRedWithBoth()
    {
        Absent("AGREE-DATES", with.At(Stage.FilingPendingApproval));
        var c = A.PenaltyCase().At(Stage.DecisionServed);
        var road = Is("AGREE-DATES", c, CheckResult.Green);
        Assert.Equal(["发现", "立案", "调查终结", "告知送达", "陈述申辩", "法制审核", "决定", "决定送达"], road.TrimEnd('。').Split(" → ").Select(p => p.Split(' ')[0]));
        c.Alter(nameof(PenaltyCase.DiscoveredOn), c.FiledOn!.Value);
        Is("AGREE-DATES", c, CheckResult.Green); // on one day
        c.Alter(nameof(PenaltyCase.DiscoveredOn), c.FiledOn.Value.AddDays(1));
        Assert.Equal($"立案（{c.FiledOn:yyyy-MM-dd}）早于发现（{c.DiscoveredOn:yyyy-MM-dd}）。", Is("AGREE-DATES", c, CheckResult.Red));
    }

    [Fact]
    public void Facts_ChangedAfterTheNotice_AreAmberBeforeAndRedAfterTheDecision() // 第四十四条
    {
        Absent("AGREE-FACTS", with.At(Stage.PriorNoticePending));
        var c = A.PenaltyCase().At(Stage.DefenseReview);
        Is("AGREE-FACTS", c, CheckResult.Green);
        c.Notice!.Alter(nameof(PriorNotice.Nature), "另一定性");
        Is("AGREE-FACTS", c, CheckResult.Amber);
        var decided = A.PenaltyCase().At(Stage.PenaltyDecided);
        decided.Notice!.Alter(nameof(PriorNotice.Facts), "另一事实");
        Is("AGREE-FACTS", decided, CheckResult.Red);
    }

    [Fact]
    public void Amounts_OfNoticeReportAndDecision_Agree() // 第五十九条第一款第（三）项
    {
        Absent("AGREE-AMOUNTS", with.At(Stage.DecisionPending));
        var c = A.PenaltyCase().At(Stage.PenaltyDecided);
        var (report, notice) = (c.Report!, c.Notice!);
        Is("AGREE-AMOUNTS", c, CheckResult.Green);
        notice.Alter(nameof(PriorNotice.Outcome), with.Outcome with { Penalties = [new Penalty(PenaltyKind.Fine, 2_000_001, "")] });
        Is("AGREE-AMOUNTS", c, CheckResult.Green); // less than was told may be decided
        notice.Alter(nameof(PriorNotice.Outcome), with.Outcome with { Penalties = [new Penalty(PenaltyKind.Fine, 1_999_999, "")] });
        Is("AGREE-AMOUNTS", c, CheckResult.Red);
        notice.Alter(nameof(PriorNotice.Outcome), with.Outcome);
        report.Alter(nameof(InvestigationReport.Outcome), with.Outcome with { IllegalGainsFen = 1 });
        Is("AGREE-AMOUNTS", c, CheckResult.Red);
        report.Alter(nameof(InvestigationReport.Outcome), with.Lighter);
        Is("AGREE-AMOUNTS", c, CheckResult.Red);
    }

    [Theory]
    [InlineData("Party", "另一单位")]
    [InlineData("Violation", "另一案由")]
    [InlineData("AmountFen", 1L)]
    public void Published_AnotherPartyCauseOrAmount_IsRed(string what, object value) // 第四十八条第一款
    {
        var c = with.At(Stage.DecisionServed);
        Absent("AGREE-PARTY", c);
        c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        Is("AGREE-PARTY", c, CheckResult.Green);
        c.ApprovePublicity(Staff.UnitHead, with.Law);
        Is("AGREE-PARTY", c, CheckResult.Green);
        c.Publicity.Version!.Alter(what, value);
        Is("AGREE-PARTY", c, CheckResult.Red);
        c.WithdrawPublicity("文字有误", Staff.Clerk, with.Law);
        Absent("AGREE-PARTY", c);
    }

    [Fact]
    public void Names_OfClueAndParty_AreToldWhereTheyDiffer()
    {
        var c = with.At(Stage.InvestigationConcluded);
        Absent("AGREE-NAMES", c);
        c.Alter(nameof(PenaltyCase.ClueSubject), "某培训点");
        Assert.Equal("线索反映“某培训点”，立案查明的当事人为“示范培训中心”。", Is("AGREE-NAMES", c, CheckResult.Green));
    }

    [Fact]
    public void Obstacles_AreRedFindings_AndAmberOnesWithoutReason()
    {
        var c = with.At(Stage.InvestigationConcluded);
        Assert.Empty(FileCheck.Obstacles(c, with.Law));
        c.ReviseReport(with.Report() with { EarlierFines = ["罚1号"], DifferentActReason = "另一校区" }, Staff.Handler1, with.Law);
        Assert.Empty(FileCheck.Obstacles(c, with.Law)); // the file holds the reason
        c.Report!.Alter(nameof(InvestigationReport.DifferentActReason), "");
        Assert.EndsWith("（须在程序合法性检查中说明理由）", Assert.Single(FileCheck.Obstacles(c, with.Law)));
        c.ExplainFinding("G08", "另一校区的行为", Staff.Handler1, with.Law);
        Assert.Empty(FileCheck.Obstacles(c, with.Law));
        c.Report!.Alter(nameof(InvestigationReport.EarlierFines), new[] { "罚2号" });
        Assert.Single(FileCheck.Obstacles(c, with.Law)); // the reason was given for another fact
        c.Evidence[0].Alter(nameof(Evidence.ExcludedBecause), "排除");
        Assert.Equal(2, FileCheck.Obstacles(c, with.Law).Count);
    }

    private string Is(string code, PenaltyCase c, CheckResult result)
    {
        var found = Found(code, c, with);
        Assert.True(found?.Result == result, $"{code}: {found?.Result.ToString() ?? "nothing"} {found?.Fact}");
        return found!.Fact;
    }

    private void Absent(string code, PenaltyCase c) => Assert.Null(Found(code, c, with));

    private static FileFinding? Found(string code, PenaltyCase c, PenaltyCaseBuilder with) => FileCheck.Of(c, with.Law).SingleOrDefault(i => i.Rule.Code == code)?.Finding;
}
