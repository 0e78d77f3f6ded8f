using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Investigation;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Evidence, preservation, samples, correction, recusal, report and suspicion of crime: refused input changes nothing.</summary>
public sealed class RefusedInvestigationTests
{
    private readonly PenaltyCaseBuilder with = A.PenaltyCase();

    [Fact]
    public void AddEvidence_WithoutWhatArticle46And55AskFor_IsRefused()
    {
        var c = with.At(Stage.Investigating);
        var input = with.EvidenceItem();
        void Add(EvidenceInput item) => c.AddEvidence(item, Staff.Handler1, with.Law);

        Refused.By("DATE-FUTURE", "CollectedOn", c, () => Add(input with { Collectors = Pair(with.Day.AddDays(1)) }));
        Refused.By("G06", "CollectedOn", c, () => Add(input with { Collectors = Pair(c.DiscoveredOn.AddDays(-1)) }));
        Refused.By("G04", "CertificatesShown", c, () => Add(input with { CertificatesShown = false }));
        Refused.By("G06", "File", c, () => Add(input with { FileSha256 = new string('a', 63) }));
        Refused.By("G06", "File", c, () => Add(input with { FileLength = 0 }));
        Refused.By("TEXT", "Source", c, () => Add(input with { Source = " " }));
        Add(input with { Collectors = Pair(c.DiscoveredOn), FileLength = 1 });
        Refused.By("DUPLICATE", null, c, () => Add(input));

        Assert.Equal(1, Assert.Single(c.Evidence).Number);
    }

    [Fact]
    public void ExcludeEvidence_UnknownOrTwiceOrWithoutReason_IsRefused() // 第四十六条第三款
    {
        var c = Investigated();
        var item = c.Evidence[0];

        Refused.By("G06", "EvidenceId", c, () => c.ExcludeEvidence(Guid.CreateVersion7(), "来源不明", Staff.Handler1, with.Law));
        Refused.By("TEXT", "Reason", c, () => c.ExcludeEvidence(item.Id, "", Staff.Handler1, with.Law));
        c.ExcludeEvidence(item.Id, "来源不明", Staff.Handler1, with.Law);
        Refused.By("G06", null, c, () => c.ExcludeEvidence(item.Id, "又一次", Staff.Handler1, with.Law));
        Refused.By("G06", null, c, () => c.ConcludeInvestigation(with.Report(), Staff.Handler1, with.Law)); // nothing usable is left

        Assert.Equal((false, "来源不明"), (item.IsUsable, item.ExcludedBecause));
    }

    [Fact]
    public void Report_NotByTheTwoHandlersOfToday_IsRefused() // 第四十二条第一款
    {
        var c = Investigated();
        var yesterday = with.Pair();
        with.Tomorrow();
        var (one, two, three) = (Staff.Handler1.CertifiedOn(with.Day), Staff.Handler2.CertifiedOn(with.Day), Staff.Handler3.CertifiedOn(with.Day));
        void Conclude(InvestigatorPair pair) => c.ConcludeInvestigation(with.Report() with { Investigators = pair }, Staff.Handler1, with.Law);

        Refused.By("G02", null, c, () => Conclude(yesterday));
        Refused.By("G01", null, c, () => Conclude(new(one, three)));
        Refused.By("G01", null, c, () => Conclude(new(three, two)));
        Conclude(new(two, one));
    }

    [Fact]
    public void Report_FineForAnActThatWasFined_NeedsTheReasonWhyItIsAnother() // 第二十九条
    {
        var c = Investigated();
        var report = with.Report() with { EarlierFines = ["津西青教罚字〔2025〕3号"] };

        Assert.Contains("津西青教罚字〔2025〕3号", Refused.By("G08", "DifferentActReason", c, () => c.ConcludeInvestigation(report with { DifferentActReason = " " }, Staff.Handler1, with.Law)).Sentence);
        c.ConcludeInvestigation(report with { DifferentActReason = "另一校区的另一行为" }, Staff.Handler1, with.Law);
        c.ReviseReport(report with { Outcome = Warning }, Staff.Handler1, with.Law); // a warning is no second fine

        Assert.Equal(2, c.Reports.Count);
    }

    [Theory]
    [InlineData(DefenseKind.Received, true)]
    [InlineData(DefenseKind.Waived, false)]
    public void Report_HeavierAfterTheDefence_NeedsNewFacts(DefenseKind kind, bool needed) // 第四十五条第二款
    {
        var c = with.At(Stage.PriorNoticeServed);
        c.RecordDefense(kind, with.Day, "请求从轻", Staff.Handler1, with.Law);
        if (kind == DefenseKind.Received)
        {
            c.ReexamineDefense(false, "不成立", Staff.Handler1, with.Law);
        }

        c.ReturnToInvestigation("补充", Staff.UnitHead, with.Law);
        var heavier = with.Report(with.Outcome with { Penalties = [new Penalty(PenaltyKind.Fine, 2_000_001, "")] });
        if (needed)
        {
            Refused.By("G12", "NewFacts", c, () => c.ConcludeInvestigation(heavier, Staff.Handler1, with.Law));
        }

        c.ConcludeInvestigation(needed ? heavier with { NewFacts = "新查明另有学生 20 人" } : heavier, Staff.Handler1, with.Law);
        Assert.Equal(2_000_001, c.Report!.Outcome.FineFen);
    }

    [Fact]
    public void Preservation_TwiceWithoutWordsOrOutOfOrder_IsRefused() // 第五十六条
    {
        var c = with.At(Stage.Investigating);
        var id = Guid.CreateVersion7();
        Refused.By("ORDER", null, c, () => c.ApprovePreservation("存1", true, "同意", Staff.Leader, with.Law));
        Refused.By("TEXT", "Items", c, () => c.RequestPreservation(id, "", "可能灭失", Staff.Handler1, with.Law));
        Refused.By("TEXT", "Reason", c, () => c.RequestPreservation(id, "台账", "", Staff.Handler1, with.Law));
        c.RequestPreservation(id, "台账", "可能灭失", Staff.Handler1, with.Law);
        Refused.By("DUPLICATE", null, c, () => c.RequestPreservation(id, "台账", "可能灭失", Staff.Handler1, with.Law));
        c.AddEvidence(with.EvidenceItem(), Staff.Handler1, with.Law);
        Refused.By("G05", null, c, () => c.ConcludeInvestigation(with.Report(), Staff.Handler1, with.Law));
        c.ApprovePreservation("存1", true, "同意", Staff.Leader, with.Law);
        Refused.By("ORDER", null, c, () => c.DisposePreservation(PreservationDisposal.Released, "解除", with.Day, Staff.Handler1, with.Law));
        Refused.By("DATE-FUTURE", "ExecutedOn", c, () => c.ExecutePreservation(Pair(with.Day.AddDays(1)), Staff.Handler1, with.Law));
        c.ExecutePreservation(with.Pair(), Staff.Handler1, with.Law);
        Refused.By("G05", null, c, () => c.ExecutePreservation(with.Pair(), Staff.Handler1, with.Law));
        Refused.By("G05", "DisposedOn", c, () => c.DisposePreservation(PreservationDisposal.Released, "解除", with.Day.AddDays(-1), Staff.Handler1, with.Law));
        Refused.By("DATE-FUTURE", "DisposedOn", c, () => c.DisposePreservation(PreservationDisposal.Released, "解除", with.Day.AddDays(1), Staff.Handler1, with.Law));
        Refused.By("G05", null, c, () => c.ConcludeInvestigation(with.Report(), Staff.Handler1, with.Law));
        c.DisposePreservation(PreservationDisposal.Released, "解除", with.Day, Staff.Handler1, with.Law);
        c.ConcludeInvestigation(with.Report(), Staff.Handler1, with.Law);

        Assert.Equal(("存1", with.Day, $"解除登记保存（{with.Day:yyyy-MM-dd}）"), (c.Preservations[0].Number, c.Preservations[0].DisposedOn, c.Preservations[0].StateText));
    }

    [Fact]
    public void Preservation_NotApproved_IsSettledAndBearsNoNumber()
    {
        var c = Investigated();
        c.RequestPreservation(Guid.CreateVersion7(), "台账", "可能灭失", Staff.Handler1, with.Law);
        Assert.Equal("待批准", c.Preservations[0].StateText);
        c.ApprovePreservation("存1", false, "没有必要", Staff.Leader, with.Law);
        Assert.Equal("不批准先行登记保存：没有必要", c.Events[^1].Sentence);
        c.RequestPreservation(Guid.CreateVersion7(), "讲义", "可能灭失", Staff.Handler1, with.Law);
        c.ApprovePreservation("存2", true, "同意", Staff.Leader, with.Law);
        Assert.Equal("批准先行登记保存，存2。", c.Events[^1].Sentence);
        Assert.Equal(["未批准", "已批准，待实施"], c.Preservations.Select(p => p.StateText));
        c.ExecutePreservation(with.Pair(), Staff.Handler1, with.Law);

        Assert.Equal([("", true, "未批准"), ("存2", false, $"已实施（{with.Day:yyyy-MM-dd}）")], c.Preservations.Select(p => (p.Number, p.IsSettled, p.StateText)));
        c.DisposePreservation(PreservationDisposal.Released, "解除", with.Day, Staff.Handler1, with.Law);
        Assert.Equal([null, with.Day], c.Preservations.Select(p => p.DisposedOn)); // what was carried out, not what was refused
        c.RequestPreservation(Guid.CreateVersion7(), "账册", "可能灭失", Staff.Handler1, with.Law);
        c.ApprovePreservation("存3", true, "同意", Staff.Leader, with.Law);
        c.ExecutePreservation(with.Pair(), Staff.Handler1, with.Law);
        c.DisposePreservation(PreservationDisposal.Returned, "退还", with.Day, Staff.Handler1, with.Law);
        Assert.Equal([null, PreservationDisposal.Released, PreservationDisposal.Returned], c.Preservations.Select(p => p.Disposal));
    }

    [Theory]
    [InlineData(7, "。")] // the seventh working day is in time
    [InlineData(8, "，已超过法定七个工作日期限")]
    public void DisposePreservation_OnTheSeventhOrEighthWorkingDay_SaysWhetherItIsLate(int days, string end)
    {
        var c = with.At(Stage.Investigating);
        c.RequestPreservation(Guid.CreateVersion7(), "台账", "可能灭失", Staff.Handler1, with.Law);
        c.ApprovePreservation("存1", true, "同意", Staff.Leader, with.Law);
        c.ExecutePreservation(with.Pair(), Staff.Handler1, with.Law);
        with.On(PenaltyCaseBuilder.Calendar.AddWorkingDays(with.Day, days));
        c.DisposePreservation(PreservationDisposal.Released, "解除", with.Day, Staff.Handler1, with.Law);

        Assert.StartsWith($"先行登记保存 存1 处理：解除登记保存（{with.Day:yyyy-MM-dd}）{end}", c.Events[^1].Sentence);
    }

    [Fact]
    public void TakeSamples_TwiceOrOutOfTimeOrWithoutWords_IsRefused() // 第五十六条
    {
        var c = with.At(Stage.Investigating);
        var sample = new Sampling(Guid.CreateVersion7(), "讲义 2 册", "随机", "教室", "负责人在场", with.Pair(), true);
        void Take(Sampling s) => c.TakeSamples(s, Staff.Handler1, with.Law);

        Refused.By("DATE-FUTURE", "SampledOn", c, () => Take(sample with { Officers = Pair(with.Day.AddDays(1)) }));
        Refused.By("DATE-ORDER", "SampledOn", c, () => Take(sample with { Officers = Pair(c.FiledOn!.Value.AddDays(-1)) }));
        Refused.By("TEXT", "Items", c, () => Take(sample with { Items = "" }));
        Refused.By("TEXT", "Method", c, () => Take(sample with { Method = "" }));
        Refused.By("TEXT", "Place", c, () => Take(sample with { Place = "" }));
        Refused.By("TEXT", "PartyPresent", c, () => Take(sample with { PartyPresent = "" }));
        Take(sample with { Officers = Pair(c.FiledOn!.Value) });
        Refused.By("DUPLICATE", null, c, () => Take(sample));
    }

    [Fact]
    public void Correction_DaysThatCannotBe_AreRefused() // 第二十八条第一款
    {
        var c = Investigated();
        void Order(DateOnly due, string demand = "退费") => c.OrderCorrection("责改1", demand, due, with.Service(), Staff.Handler1, with.Law);
        void Recheck(RectificationStatus result, DateOnly? newDue, string findings = "复查情况", DateOnly? on = null) =>
            c.RecheckCorrection(new Recheck(Pair(on ?? with.Day), result, findings, newDue), Staff.Handler1, with.Law);

        Refused.By("ORDER", null, c, () => Recheck(RectificationStatus.Done, null));
        Refused.By("DATE-ORDER", "DueOn", c, () => Order(with.Day.AddDays(-1)));
        Refused.By("TEXT", "Demand", c, () => Order(with.Day, " "));
        Order(with.Day);
        Assert.Equal((RectificationStatus.Ordered, with.Day), (c.RectificationStatus, c.CorrectionOrder!.CurrentDueOn));
        Refused.By("ORDER", null, c, () => Order(with.Day));
        Refused.By("DATE-FUTURE", "RecheckedOn", c, () => Recheck(RectificationStatus.Done, null, on: with.Day.AddDays(1)));
        Refused.By("CORRECTION", "Result", c, () => Recheck(RectificationStatus.Ordered, null));
        Refused.By("TEXT", "Findings", c, () => Recheck(RectificationStatus.Done, null, ""));
        Refused.By("CORRECTION", "NewDueOn", c, () => Recheck(RectificationStatus.Rechecked, null));
        Refused.By("CORRECTION", "NewDueOn", c, () => Recheck(RectificationStatus.Done, with.Day.AddDays(5)));
        Refused.By("CORRECTION", "NewDueOn", c, () => Recheck(RectificationStatus.Rechecked, with.Day));
        Recheck(RectificationStatus.Rechecked, with.Day.AddDays(1));
        Assert.Equal((RectificationStatus.Rechecked, with.Day.AddDays(1)), (c.RectificationStatus, c.CorrectionOrder.CurrentDueOn));
        Refused.By("ORDER", null, c, () => Order(with.Day));
        Recheck(RectificationStatus.Done, null);
        Refused.By("ORDER", null, c, () => Recheck(RectificationStatus.Refused, null));

        Assert.Equal(2, c.CorrectionOrder.Rechecks.Count);
        Order(with.Day); // what was done once can be demanded anew
    }

    [Fact]
    public void Recusal_TwiceOfOneselfOrUndecided_IsRefused() // 第四十三条
    {
        var c = Investigated();
        var id = Guid.CreateVersion7();
        void Apply(Guid application, string reason = "有利害关系") => c.ApplyForRecusal(application, Staff.Handler1.PersonId, false, reason, Staff.Handler1, with.Law);

        Refused.By("ORDER", null, c, () => c.DecideRecusal(true, "同意", Staff.Leader, with.Law));
        Refused.By("ORDER", null, c, () => c.ConfirmEarlierActs("有效", [], Staff.UnitHead, with.Law));
        Refused.By("TEXT", "Reason", c, () => Apply(id, ""));
        Assert.Equal("当事人的回避申请由本案承办人登记。", Refused.By("RECUSAL", "ByParty", c, () => c.ApplyForRecusal(id, Staff.Handler1.PersonId, true, "亲属", Staff.Reviewer, with.Law)).Sentence);
        Assert.Equal("自行回避由本人提出。", Refused.By("RECUSAL", "ByParty", c, () => c.ApplyForRecusal(id, Staff.Handler2.PersonId, false, "亲属", Staff.Handler1, with.Law)).Sentence);
        Apply(id);
        Assert.Equal("对陈立新的回避申请正在等待决定。", Refused.By("RECUSAL", "PersonId", c, () => c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Handler1.PersonId, true, "亲属", Staff.Handler2, with.Law)).Sentence);
        Refused.By("DUPLICATE", null, c, () => Apply(id));
        Refused.By("RECUSAL", "PersonId", c, () => Apply(Guid.CreateVersion7()));
        c.DecideRecusal(false, "没有利害关系", Staff.Leader, with.Law);

        Assert.False(c.IsRecused(Staff.Handler1.PersonId));
        Assert.Empty(c.Recusals[0].EarlierActs);
        Apply(Guid.CreateVersion7()); // refused once, it may be asked again
        c.DecideRecusal(true, "决定回避", Staff.Leader, with.Law);
        Assert.Equal((true, true), (c.IsRecused(Staff.Handler1.PersonId), c.Recusals[1].ActsAwaitConfirmation));
        Assert.Equal([Staff.Handler2.PersonId], c.RecusablePeople.Select(p => p.PersonId));
    }

    [Fact]
    public void ConfirmEarlierActs_PuttingAsideWhatOthersCollected_IsRefused()
    {
        var c = with.At(Stage.Investigating);
        var mixed = new InvestigatorPair(Staff.Handler2.CertifiedOn(with.Day), Staff.Handler3.CertifiedOn(with.Day));
        c.AddEvidence(with.EvidenceItem() with { Collectors = mixed }, Staff.Handler1, with.Law);
        c.ApplyForRecusal(Guid.CreateVersion7(), Staff.Handler1.PersonId, false, "有利害关系", Staff.Handler1, with.Law);
        c.DecideRecusal(true, "决定回避", Staff.Leader, with.Law);

        Refused.By("RECUSAL", "PutAside", c, () => c.ConfirmEarlierActs("排除", [c.Evidence[0].Id], Staff.UnitHead, with.Law));
        Refused.By("TEXT", "Opinion", c, () => c.ConfirmEarlierActs("", [], Staff.UnitHead, with.Law));
        Assert.True(c.Evidence[0].IsUsable);
        c.ConfirmEarlierActs("其余有效", [], Staff.UnitHead, with.Law);
        Assert.False(c.Recusals[0].ActsAwaitConfirmation);
    }

    [Fact]
    public void Crime_ReportedOnceByBothHandlers_DecidedWithWords_AnsweredInTime() // 移送规定第五条
    {
        var c = Investigated();
        var yesterday = with.Pair();
        with.Tomorrow();
        void Report(InvestigatorPair pair, string words = "涉嫌犯罪") => c.ReportCrime(words, pair, Staff.Handler1, with.Law);
        void Decide(bool approved, string organ = "公安机关", string materials = "案卷一册", string opinion = "同意移送") => c.DecideCriminalTransfer("移1", approved, organ, materials, opinion, Staff.Chief, with.Law);
        void Answer(CriminalStatus status, DateOnly on) => c.RecordJudicialReply(status, on, "文号", Staff.Handler1, with.Law);

        Refused.By("ORDER", null, c, () => Decide(true));
        Refused.By("G02", null, c, () => Report(yesterday));
        Refused.By("G22", "SecondOfficerId", c, () => Report(new(Staff.Handler1.CertifiedOn(with.Day), Staff.Handler3.CertifiedOn(with.Day))));
        Refused.By("G22", "SecondOfficerId", c, () => Report(new(Staff.Handler3.CertifiedOn(with.Day), Staff.Handler2.CertifiedOn(with.Day))));
        Refused.By("TEXT", "Report", c, () => Report(with.Pair(), ""));
        Report(with.Pair());
        Refused.By("ORDER", null, c, () => Report(with.Pair()));
        Decide(false, opinion: "不构成犯罪");
        Assert.Equal((Stage.Investigating, CriminalStatus.NotApproved, ""), (c.Stage, c.CriminalStatus, c.CriminalTransfer!.Number));
        Assert.Equal((Step.DecideCriminalTransfer, "不批准移送司法机关：不构成犯罪"), (c.Events[^1].Step, c.Events[^1].Sentence)); // the reason stays on the file
        Report(with.Pair());
        Refused.By("TEXT", "Opinion", c, () => Decide(true, opinion: ""));
        Refused.By("TEXT", "Organ", c, () => Decide(true, organ: ""));
        Refused.By("TEXT", "Materials", c, () => Decide(true, materials: ""));
        Decide(true);
        Refused.By("G22", "Reply", c, () => Answer(CriminalStatus.Transferred, with.Day));
        Refused.By("DATE-FUTURE", "RepliedOn", c, () => Answer(CriminalStatus.Accepted, with.Day.AddDays(1)));
        Refused.By("G22", null, c, () => c.ResumeFromJudicial("恢复", Staff.Leader, with.Law));
        Refused.By("G26", null, c, () => c.CloseCase("同意", ArchivePeriod.Permanent, Staff.Leader, with.Law));
        Answer(CriminalStatus.Accepted, with.Day);
        Refused.By("ORDER", null, c, () => Answer(CriminalStatus.NotFiled, with.Day));
        Refused.By("G22", null, c, () => c.ResumeFromJudicial("恢复", Staff.Leader, with.Law));
        c.CloseCase("同意", ArchivePeriod.Permanent, Staff.Leader, with.Law);
    }

    private static Outcome Warning { get; } = new(OutcomeKind.Penalty, [new Penalty(PenaltyKind.Warning, 0, "")], Seriousness.Ordinary, DiscretionTier.Ordinary, 0, "", null);

    private static InvestigatorPair Pair(DateOnly day) => new(Staff.Handler1.CertifiedOn(day), Staff.Handler2.CertifiedOn(day));

    private PenaltyCase Investigated()
    {
        var c = with.At(Stage.Investigating);
        c.AddEvidence(with.EvidenceItem(), Staff.Handler1, with.Law);
        return c;
    }
}
