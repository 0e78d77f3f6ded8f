using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.FileChecks;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.FileChecks;

/// <summary>The rules of the file check from clue to review, each on both sides of its edge; where no verb leads to the wrong side, in a file that was altered past the portal.</summary>
public sealed class FileCheckRuleTests
{
    private readonly PenaltyCaseBuilder with = A.PenaltyCase();

    [Theory]
    [InlineData("2024-03-02", false, CheckResult.Green)] // found on 2026-03-02
    [InlineData("2024-03-01", false, CheckResult.Red)]
    [InlineData("2024-03-01", true, CheckResult.Green)]
    [InlineData("2021-03-02", true, CheckResult.Green)]
    [InlineData("2021-03-01", true, CheckResult.Red)]
    public void G19_Limitation(string until, bool endangers, CheckResult result) // 第三十六条
    {
        var c = with.At(Stage.Investigating);
        c.Alter(nameof(PenaltyCase.ActUntil), DateOnly.Parse(until));
        c.Alter(nameof(PenaltyCase.EndangersLifeOrFinance), endangers);

        Is("G19", c, result);
    }

    [Fact]
    public void ClueAlone_IsAskedForNothing() => Assert.Empty(FileCheck.Of(with.At(Stage.ClueRegistered), with.Law));

    [Fact]
    public void G03_ApprovedByAHandlerOrOnAnotherDay_IsRed() // 第五十四条第二款
    {
        var c = with.At(Stage.FilingPendingApproval);
        Absent("G03", c);
        c = with.At(Stage.Investigating);
        Is("G03", c, CheckResult.Green);
        c.Alter(nameof(PenaltyCase.FiledOn), c.FiledOn!.Value.AddDays(1));
        Is("G03", c, CheckResult.Red);
        c.Alter(nameof(PenaltyCase.FiledOn), c.FiledOn!.Value.AddDays(-1));
        c.Alter(nameof(PenaltyCase.FilingApproval), c.FilingApproval! with { PersonId = Staff.Handler2.PersonId });
        Is("G03", c, CheckResult.Red);
    }

    [Fact]
    public void G01AndG02_EachActOfTwoCertifiedOfficers() // 第四十二条第一款
    {
        var c = with.At(Stage.Investigating);
        Absent("G01", c);
        Absent("G02", c);
        Absent("G04", c);
        c.AddEvidence(with.EvidenceItem(), Staff.Handler1, with.Law);
        c.AddEvidence(with.EvidenceItem() with { Name = "照片" }, Staff.Handler1, with.Law);
        c.TakeSamples(new Sampling(Guid.CreateVersion7(), "讲义", "随机", "教室", "在场", with.Pair(), true), Staff.Handler1, with.Law);
        c.RequestPreservation(Guid.CreateVersion7(), "台账", "可能灭失", Staff.Handler1, with.Law);
        c.ApprovePreservation("存1", true, "同意", Staff.Leader, with.Law);
        c.ExecutePreservation(with.Pair(), Staff.Handler1, with.Law);
        c.OrderCorrection("责改1", "退费", with.Day, with.Service(), Staff.Handler1, with.Law);
        c.RecheckCorrection(new Recheck(with.Pair(), RectificationStatus.Done, "已退", null), Staff.Handler1, with.Law);
        Assert.StartsWith("共 6 次执法行为", Is("G01", c, CheckResult.Green));
        Assert.StartsWith("登记的 2 项证据", Is("G04", c, CheckResult.Green));

        var alone = with.Pair();
        alone.Alter(nameof(InvestigatorPair.Second), alone.First);
        c.Evidence[0].Alter(nameof(Evidence.Collectors), alone);
        Assert.Equal($"由一人进行的执法行为：证据1现场检查笔录（{with.Day:yyyy-MM-dd}）。", Is("G01", c, CheckResult.Red));
        Is("G02", c, CheckResult.Green);

        var expired = with.Pair();
        expired.Alter(nameof(InvestigatorPair.First), expired.First with { ValidUntil = with.Day });
        c.Evidence[1].Alter(nameof(Evidence.Collectors), expired);
        Is("G02", c, CheckResult.Green); // valid on its last day
        expired.Alter(nameof(InvestigatorPair.First), expired.First with { ValidUntil = with.Day.AddDays(-1) });
        Assert.Equal($"证件当日无效的执法行为：证据2照片（{with.Day:yyyy-MM-dd}）。", Is("G02", c, CheckResult.Red));
        expired = with.Pair();
        expired.Alter(nameof(InvestigatorPair.Second), expired.Second with { ValidUntil = with.Day.AddDays(-1) });
        c.Evidence[1].Alter(nameof(Evidence.Collectors), expired);
        Is("G02", c, CheckResult.Red);
        c.ExcludeEvidence(c.Evidence[1].Id, "证件无效", Staff.Handler1, with.Law);
        Is("G02", c, CheckResult.Green); // what is put aside is no act that the decision rests on
    }

    [Fact]
    public void G01_CountsReportsAndServicesToo()
    {
        var c = with.At(Stage.HearingInProgress);
        with.Hear(c, HearingState.Notified);
        Assert.StartsWith("共 4 次执法行为", Is("G01", c, CheckResult.Green)); // evidence, report, notice, notice of the hearing

        var demanded = A.PenaltyCase();
        var late = demanded.At(Stage.DemandServed);
        Assert.StartsWith("共 5 次执法行为", Found("G01", late, demanded)!.Fact); // evidence, report, notice, decision, demand
    }

    [Fact]
    public void G05_ApprovedFirst_AndDisposedOfInSevenWorkingDays() // 第五十六条
    {
        var c = with.At(Stage.Investigating);
        c.RequestPreservation(Guid.CreateVersion7(), "台账", "可能灭失", Staff.Handler1, with.Law);
        Absent("G05-1", c);
        Absent("G05-2", c);
        c.ApprovePreservation("存1", true, "同意", Staff.Leader, with.Law);
        c.ExecutePreservation(with.Pair(), Staff.Handler1, with.Law);
        var due = PenaltyCaseBuilder.Calendar.AddWorkingDays(with.Day, 7);
        Is("G05-1", c, CheckResult.Green);
        Is("G05-2", c, CheckResult.Green);
        with.On(due);
        Is("G05-2", c, CheckResult.Green);
        with.Tomorrow();
        Assert.StartsWith("存1 实施于", Is("G05-2", c, CheckResult.Red));
        c.DisposePreservation(PreservationDisposal.Released, "解除", due, Staff.Handler1, with.Law);
        Is("G05-2", c, CheckResult.Green); // on the last day, recorded a day later

        var kept = c.Preservations[0];
        kept.Alter(nameof(RegisteredPreservation.Approval), kept.Approval! with { On = kept.ExecutedOn!.Value.AddDays(1) });
        Is("G05-1", c, CheckResult.Red);
        kept.Alter(nameof(RegisteredPreservation.Approval), kept.Approval! with { On = kept.ExecutedOn!.Value });
        kept.Alter(nameof(RegisteredPreservation.IsApproved), false);
        Is("G05-1", c, CheckResult.Red);
    }

    [Fact]
    public void G06_UsableEvidenceWithSourceAndFile() // 第四十条、第四十六条
    {
        var c = with.At(Stage.Investigating);
        c.AddEvidence(with.EvidenceItem(), Staff.Handler1, with.Law);
        c.AddEvidence(with.EvidenceItem(), Staff.Handler1, with.Law);
        c.ExcludeEvidence(c.Evidence[1].Id, "来源不明", Staff.Handler1, with.Law);
        Absent("G06", c);
        c.ConcludeInvestigation(with.Report(), Staff.Handler1, with.Law);
        Assert.StartsWith("可采用的证据 1 项，排除 1 项", Is("G06", c, CheckResult.Green));
        c.Evidence[0].Alter(nameof(Evidence.Source), "");
        Is("G06", c, CheckResult.Red);
        c.Evidence[0].Alter(nameof(Evidence.Source), "现场制作");
        c.Evidence[0].Alter(nameof(Evidence.FileSha256), "");
        Is("G06", c, CheckResult.Red);
        c.Evidence[0].Alter(nameof(Evidence.ExcludedBecause), "排除");
        Is("G06", c, CheckResult.Red); // nothing usable is left
    }

    [Fact]
    public void Recusal_DecidedAndItsActsLookedAt() // 第四十三条
    {
        var c = with.At(Stage.Investigating);
        Absent("RECUSAL", c);
        c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Handler1.PersonId, false, "有利害关系", Staff.Handler1, with.Law);
        Is("RECUSAL", c, CheckResult.Red);
        c.DecideRecusal(true, "决定回避", Staff.Leader, with.Law);
        Is("RECUSAL", c, CheckResult.Red);
        c.ConfirmEarlierActs("有效", [], Staff.UnitHead, with.Law);
        Assert.StartsWith("回避申请 1 件", Is("RECUSAL", c, CheckResult.Green));
    }

    [Fact]
    public void G08_SecondFine_IsAmberWithItsReason() // 第二十九条
    {
        var c = with.At(Stage.InvestigationConcluded);
        Is("G08", c, CheckResult.Green);
        c.ReviseReport(with.Report() with { EarlierFines = ["罚1号"], DifferentActReason = "另一校区" }, Staff.Handler1, with.Law);
        Assert.StartsWith("罚1号 已就", Is("G08", c, CheckResult.Amber));
        Assert.Equal("另一校区", Found("G08", c, with)!.Reason);

        var none = A.PenaltyCase().ProposingNoPenalty();
        Assert.Null(Found("G08", none.At(Stage.InvestigationConcluded), none));
    }

    [Fact]
    public void G28_CorrectionByItsState() // 第二十八条第一款
    {
        var c = with.At(Stage.Investigating);
        c.OrderCorrection("责改1", "退费", with.Day.AddDays(5), with.Service(), Staff.Handler1, with.Law);
        Absent("G28", c);
        c.AddEvidence(with.EvidenceItem(), Staff.Handler1, with.Law);
        c.ConcludeInvestigation(with.Report(), Staff.Handler1, with.Law);
        var due = with.Day.AddDays(5);
        with.On(due);
        Assert.Contains($"期限至 {due:yyyy-MM-dd}", Is("G28", c, CheckResult.Green));
        with.On(due.AddDays(1));
        Assert.Contains("已过", Is("G28", c, CheckResult.Amber));
        c.RecheckCorrection(new Recheck(with.Pair(), RectificationStatus.Rechecked, "退了一半", with.Day.AddDays(1)), Staff.Handler1, with.Law);
        Is("G28", c, CheckResult.Green);
        c.RecheckCorrection(new Recheck(with.Pair(), RectificationStatus.Refused, "不退", null), Staff.Handler1, with.Law);
        Assert.Contains("拒不改正", Is("G28", c, CheckResult.Amber));
        c.RecheckCorrection(new Recheck(with.Pair(), RectificationStatus.Done, "已退", null), Staff.Handler1, with.Law);
        Assert.Contains("复查已改正", Is("G28", c, CheckResult.Green));

        var plain = A.PenaltyCase();
        Assert.Equal("调查终结报告记载：已责令改正", Found("G28", plain.At(Stage.InvestigationConcluded), plain)!.Fact);
    }

    [Fact]
    public void G09_ServedBeforeTheDecision() // 第四十四条、第六十二条
    {
        var c = with.At(Stage.PriorNoticePending);
        Absent("G09", c);
        c = with.At(Stage.PenaltyDecided);
        Is("G09", c, CheckResult.Green);
        var service = c.Notice!.Service!;
        c.Notice.Alter(nameof(PriorNotice.Service), service with { DeliveredOn = c.Decision!.On });
        Is("G09", c, CheckResult.Green);
        c.Notice.Alter(nameof(PriorNotice.Service), service with { DeliveredOn = c.Decision.On.AddDays(1) });
        Is("G09", c, CheckResult.Red);
        c.Notice.Alter(nameof(PriorNotice.Service), null);
        Is("G09", c, CheckResult.Red);
        Is("G17", c, CheckResult.Red);
        Absent("G12", c);

        var none = A.PenaltyCase().ProposingNoPenalty();
        Assert.Null(Found("G09", none.At(Stage.NoPenaltyDecided), none));
    }

    [Fact]
    public void G092_HearingToldWhereItIsDue() // 第六十三条第一款
    {
        Absent("G09-2", with.At(Stage.InvestigationConcluded));
        Assert.Equal("拟处罚未达到应当告知听证的标准。", Is("G09-2", A.PenaltyCase().At(Stage.PriorNoticePending), CheckResult.Green));
        var c = A.PenaltyCase().Major().At(Stage.PriorNoticePending);
        Assert.EndsWith("告知书已告知听证权利。", Is("G09-2", c, CheckResult.Green));
        c.Notice!.Alter(nameof(PriorNotice.HearingBecause), "");
        Assert.EndsWith("没有告知听证权利。", Is("G09-2", c, CheckResult.Red));
    }

    [Fact]
    public void G12_DefenceHeardAndReExamined() // 第四十五条
    {
        var c = with.At(Stage.PriorNoticeServed);
        Absent("G12", c);
        c.RecordDefense(DefenseKind.Received, with.Day, "请求从轻", Staff.Handler1, with.Law);
        Is("G12", c, CheckResult.Red);
        c.ReexamineDefense(true, "成立", Staff.Handler1, with.Law);
        Assert.EndsWith("，复核采纳。", Is("G12", c, CheckResult.Green));

        var waived = A.PenaltyCase();
        var decided = waived.At(Stage.PenaltyDecided);
        Assert.DoesNotContain("复核", Found("G12", decided, waived)!.Fact);
        decided.Notice!.Alter(nameof(PriorNotice.Defense), null);
        Assert.Equal(CheckResult.Red, Found("G12", decided, waived)!.Result);
    }

    [Theory]
    [InlineData(2_000_000, "", CheckResult.Green)]
    [InlineData(2_000_001, "新查明另有学生", CheckResult.Amber)]
    public void G122_SecondNoticeHeavierThanTheFirst(long fen, string newFacts, CheckResult result) // 第四十五条第二款
    {
        with.WithDefense();
        var c = with.At(Stage.DefenseReview);
        c.ReexamineDefense(false, "不成立", Staff.Handler1, with.Law);
        Absent("G12-2", c);
        c.ReturnToInvestigation("补充", Staff.UnitHead, with.Law);
        c.ConcludeInvestigation(with.Report(with.Outcome with { Penalties = [new Penalty(PenaltyKind.Fine, fen, "")] }) with { Facts = "另行查明", NewFacts = newFacts }, Staff.Handler1, with.Law);
        c.ApproveProposal("告2", "同意", Staff.UnitHead, with.Law);

        Is("G12-2", c, result);
        Assert.Equal(newFacts, Found("G12-2", c, with)!.Reason);
        if (newFacts.Length > 0)
        {
            c.Report!.Alter(nameof(InvestigationReport.NewFacts), "");
            Is("G12-2", c, CheckResult.Red);
            c.Notices[0].Alter(nameof(PriorNotice.Defense), c.Notices[0].Defense! with { Kind = DefenseKind.Waived });
            Is("G12-2", c, CheckResult.Green); // nobody defended himself, nobody was punished for it
        }
    }

    [Fact]
    public void G10AndG11_Hearing() // 第六十四条
    {
        var c = with.At(Stage.HearingInProgress);
        var due = PenaltyCaseBuilder.Calendar.AddWorkingDays(c.Notice!.Service!.ServedOn, 5);
        void Alter(string property, object? value) => c.Notice.Hearing!.Alter(property, value);
        Alter(nameof(Hearing.RequestedOn), due);
        Is("G10", c, CheckResult.Green);
        Alter(nameof(Hearing.RequestedOn), due.AddDays(1));
        Is("G10", c, CheckResult.Red);
        Absent("G11-1", c);
        Absent("G11-2", c);
        Absent("G11-3", c);
        with.Hear(c, HearingState.Notified);
        var held = c.Notice.Hearing!.HeldOn!.Value;
        Is("G11-1", c, CheckResult.Green); // on the eighth working day
        Alter(nameof(Hearing.HeldOn), held.AddDays(-1));
        Is("G11-1", c, CheckResult.Red);
        Alter(nameof(Hearing.HeldOn), held);
        with.Hear(c, HearingState.Held);
        Assert.Equal("郑晓岚主持；当事人签字。", Is("G11-2", c, CheckResult.Green));
        Absent("G11-3", c);
        Alter(nameof(Hearing.Signature), "");
        Is("G11-2", c, CheckResult.Red);
        Alter(nameof(Hearing.Signature), "当事人签字");
        Alter(nameof(Hearing.HostId), Staff.Handler2.PersonId);
        Is("G11-2", c, CheckResult.Red);
        Alter(nameof(Hearing.HostId), Staff.Host.PersonId);
        c.ReportHearing("请求从轻", "维持", Staff.Host, with.Law);
        Assert.StartsWith("听证已报告", Is("G11-3", c, CheckResult.Green));
        c.Alter(nameof(PenaltyCase.Decision), A.PenaltyCase().At(Stage.PenaltyDecided).Decision);
        Alter(nameof(Hearing.State), HearingState.Requested);
        Is("G11-3", c, CheckResult.Red);
        Alter(nameof(Hearing.State), HearingState.Abandoned);
        Is("G11-3", c, CheckResult.Green);
        Alter(nameof(Hearing.State), HearingState.Withdrawn);
        Is("G11-3", c, CheckResult.Green);
    }

    [Fact]
    public void G22_CrimeReported_DecidedInThreeDays() // 移送规定第五条
    {
        var c = with.At(Stage.Investigating);
        Absent("G22", c);
        c.ReportCrime("涉嫌犯罪", with.Pair(), Staff.Handler1, with.Law);
        var due = PenaltyCaseBuilder.Calendar.OnOrAfter(with.Day.AddDays(3));
        with.On(due);
        Absent("G22", c);
        with.On(due.AddDays(1));
        Is("G22", c, CheckResult.Red);
        c.DecideCriminalTransfer("移1", false, "", "", "不构成", Staff.Chief, with.Law);
        Is("G22", c, CheckResult.Amber);
        c.Alter(nameof(PenaltyCase.CriminalTransfer), c.CriminalTransfer! with { Decision = c.CriminalTransfer.Decision! with { On = due } });
        Assert.EndsWith("决定：不批准移送。", Is("G22", c, CheckResult.Green));
        Assert.Equal(CriminalStatus.NotApproved, c.CriminalStatus);
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
