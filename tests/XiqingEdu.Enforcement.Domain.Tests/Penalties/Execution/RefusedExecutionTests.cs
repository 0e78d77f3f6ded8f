using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.Execution;

/// <summary>Money, demand, court, remedies, closing and archive: refused input changes nothing (第六十六条至第七十五条; 《行政强制法》第三十九条、第五十三条、第五十四条).</summary>
public sealed class RefusedExecutionTests
{
    private static readonly WorkingCalendar Calendar = PenaltyCaseBuilder.Calendar;
    private readonly PenaltyCaseBuilder with = A.PenaltyCase();

    [Fact]
    public void RecordPayment_TwiceTooMuchOrOutOfTime_IsRefused() // 第六十七条
    {
        var c = with.At(Stage.DecisionServed);
        var id = Guid.CreateVersion7();
        void Pay(long fen, DateOnly? on = null, string receipt = "A1", Guid? key = null, PaymentPurpose purpose = PaymentPurpose.Fine) =>
            c.RecordPayment(key ?? Guid.CreateVersion7(), receipt, on ?? with.Day, purpose, fen, Staff.Clerk, with.Law);

        Refused.By("TEXT", "ReceiptNumber", c, () => Pay(1, receipt: ""));
        Refused.By("DATE-FUTURE", "PaidOn", c, () => Pay(1, with.Day.AddDays(1)));
        Refused.By("DATE-ORDER", "PaidOn", c, () => Pay(1, c.Decision!.On.AddDays(-1)));
        Refused.By("PAYMENT", "AmountYuan", c, () => Pay(0));
        Refused.By("PAYMENT", "AmountYuan", c, () => Pay(2_000_001));
        Refused.By("PAYMENT", "AmountYuan", c, () => Pay(1, purpose: PaymentPurpose.Confiscation));
        Pay(500_000, c.Decision!.On, key: id);
        Refused.By("DUPLICATE", null, c, () => Pay(1, key: id));
        Refused.By("PAYMENT", "ReceiptNumber", c, () => Pay(1));
        Refused.By("G26", null, c, () => c.ConfirmPerformance("已履行", Staff.UnitHead, with.Law));
        Pay(1_500_000, receipt: "A2");
        Refused.By("TEXT", "Opinion", c, () => c.ConfirmPerformance("", Staff.UnitHead, with.Law));
        c.ConfirmPerformance("已履行", Staff.UnitHead, with.Law);

        Assert.Equal((2_000_000, 0, 2_000_000), (c.PaidFen, c.OutstandingFen(with.Law), c.PayableFen));
    }

    [Fact]
    public void RecordPayment_OneReceiptForFineAndSurcharge_IsTwoPayments() // 第七十二条第一款第（一）项
    {
        var c = with.At(Stage.Overdue);
        var surcharge = c.SurchargeFen(with.Law);
        c.RecordPayment(Guid.CreateVersion7(), "A1", with.Day, PaymentPurpose.Fine, 2_000_000, Staff.Clerk, with.Law);
        c.RecordPayment(Guid.CreateVersion7(), "A1", with.Day, PaymentPurpose.LateSurcharge, surcharge, Staff.Clerk, with.Law);

        Assert.Equal((true, 0), (surcharge > 0, c.OutstandingFen(with.Law)));
    }

    [Fact]
    public void RecordRefund_TwiceTooMuchOrOutOfTime_IsRefused() // 国家赔偿法第三十六条第（一）项
    {
        var c = with.At(Stage.Performed);
        with.Tomorrow();
        c.AnnulDecision("撤1", "程序违法", Staff.Leader, with.Law);
        var id = Guid.CreateVersion7();
        void Refund(long fen, DateOnly? on = null, string receipt = "R1", Guid? key = null, PaymentPurpose purpose = PaymentPurpose.Fine) =>
            c.RecordRefund(key ?? Guid.CreateVersion7(), receipt, on ?? with.Day, purpose, fen, Staff.Clerk, with.Law);

        Refused.By("TEXT", "ReceiptNumber", c, () => Refund(1, receipt: ""));
        Refused.By("DATE-FUTURE", "RefundedOn", c, () => Refund(1, with.Day.AddDays(1)));
        Refused.By("DATE-ORDER", "RefundedOn", c, () => Refund(1, with.Day.AddDays(-1)));
        Refused.By("REFUND", "AmountYuan", c, () => Refund(0));
        Refused.By("REFUND", "AmountYuan", c, () => Refund(1, purpose: PaymentPurpose.LateSurcharge));
        Refund(5, key: id);
        Refused.By("DUPLICATE", null, c, () => Refund(1, key: id));
        Refused.By("REFUND", "ReceiptNumber", c, () => Refund(1));
        Refund(1_999_995, receipt: "R2");

        Assert.Equal((0, 0), (c.RefundableFen(with.Law), c.PaidFor(PaymentPurpose.Fine)));
    }

    [Fact]
    public void GrantDeferral_WithInstalmentsThatDoNotFit_IsRefused() // 第六十六条第二款
    {
        var c = with.At(Stage.DecisionServed);
        var due = c.PaymentDueOn(with.Law)!.Value;
        void Grant(DateOnly applied, string hardship, params Installment[] parts) => c.GrantDeferral(applied, hardship, parts, Staff.Leader, with.Law);
        Installment whole = new(due.AddDays(1), 2_000_000);

        Refused.By("DATE-ORDER", "AppliedOn", c, () => Grant(c.Decision!.On.AddDays(-1), "困难", whole));
        Refused.By("DATE-FUTURE", "AppliedOn", c, () => Grant(with.Day.AddDays(1), "困难", whole));
        Refused.By("TEXT", "Hardship", c, () => Grant(with.Day, "", whole));
        Refused.By("DEFERRAL", "Installments", c, () => Grant(with.Day, "困难"));
        Refused.By("DEFERRAL", "Installments", c, () => Grant(with.Day, "困难", [.. Enumerable.Range(1, 25).Select(i => new Installment(due.AddDays(i), 80_000))]));
        Refused.By("DEFERRAL", "Installments", c, () => Grant(with.Day, "困难", new(due.AddDays(1), 0), new(due.AddDays(2), 2_000_000)));
        Refused.By("DEFERRAL", "Installments", c, () => Grant(with.Day, "困难", whole with { DueOn = due }));
        Refused.By("DEFERRAL", "Installments", c, () => Grant(with.Day, "困难", new(due.AddDays(5), 1_000_000), new(due.AddDays(5), 1_000_000)));
        Refused.By("DEFERRAL", "Installments", c, () => Grant(with.Day, "困难", whole with { AmountFen = 1_999_999 }));
        Grant(c.Decision!.On, "困难", [.. Enumerable.Range(1, 24).Select(i => new Installment(due.AddDays(i), i == 24 ? 160_000 : 80_000))]);

        Assert.Equal((Stage.PaymentDeferred, 24, due.AddDays(24)), (c.Stage, c.PaymentSchedule(with.Law).Count, c.PaymentDueOn(with.Law)!.Value));
        Assert.Contains("分 24 期", c.Events[^1].Sentence);
    }

    [Fact]
    public void GrantDeferral_OfAnOverdueFine_BeginsAfterToday_AndWhatWasPaidStaysPaid()
    {
        var c = with.At(Stage.DecisionServed);
        c.RecordPayment(Guid.CreateVersion7(), "A1", with.Day, PaymentPurpose.Fine, 500_000, Staff.Clerk, with.Law);
        with.PastDue(c);
        c.FallOverdue(Staff.Clock, with.Law);

        Refused.By("DEFERRAL", "Installments", c, () => c.GrantDeferral(with.Day, "困难", [new(with.Day, 1_500_000)], Staff.Leader, with.Law));
        c.GrantDeferral(with.Day, "困难", [new(with.Day.AddDays(1), 1_500_000)], Staff.Leader, with.Law);

        Assert.Equal([(with.Day, 500_000), (with.Day.AddDays(1), 1_500_000)], c.PaymentSchedule(with.Law).Select(i => (i.DueOn, i.AmountFen)));
        Assert.Contains("批准延期缴纳罚款", c.Events[^1].Sentence);
        Assert.False(c.IsOverdue(with.Law));
        with.On(with.Day.AddDays(2));
        Assert.True(c.IsOverdue(with.Law));
        Refused.By("STAGE", null, c, () => c.GrantDeferral(with.Day, "又一次", [new(with.Day.AddDays(9), 1_500_000)], Staff.Leader, with.Law));
    }

    [Fact]
    public void GrantDeferral_OfAPaidFine_IsRefused()
    {
        var c = with.At(Stage.DecisionServed);
        with.PayAll(c);

        Refused.By("DEFERRAL", null, c, () => c.GrantDeferral(with.Day, "困难", [new(with.Day.AddDays(90), 1)], Staff.Leader, with.Law));
        Refused.By("PAYMENT", null, c, () => c.FallOverdue(Staff.Clock, with.Law));
    }

    [Theory]
    [InlineData(0, false)] // the fifteenth day itself
    [InlineData(1, true)]
    public void FallOverdue_OnlyAfterTheLastDay(int days, bool overdue) // 第六十七条第三款
    {
        var c = with.At(Stage.DecisionServed);
        with.On(c.PaymentDueOn(with.Law)!.Value.AddDays(days));

        if (overdue)
        {
            c.FallOverdue(Staff.Clock, with.Law);
            Assert.Contains("尚有 20,000.00 元 未缴纳，自次日起每日按罚款数额的百分之三加处罚款", c.Events[^1].Sentence);
        }
        else
        {
            Refused.By("PAYMENT", null, c, () => c.FallOverdue(Staff.Clock, with.Law));
            Refused.By("PAYMENT", null, c, () => c.ServeDemand("催1", "", with.Service(), Staff.Handler1, with.Law));
        }
    }

    [Fact]
    public void ServeDemand_WithoutWhatIsDemanded_IsRefused() // 行政强制法第三十五条
    {
        var c = with.At(Stage.Overdue);
        var earlier = with.Service();
        with.Tomorrow();
        Refused.By("LENGTH", "OtherDuties", c, () => c.ServeDemand("催1", new string('字', 5001), with.Service(), Staff.Handler1, with.Law));
        Refused.By("G23", "DeliveredOn", c, () => c.ServeDemand("催1", "", earlier, Staff.Handler1, with.Law));
        c.ServeDemand("催1", " 停止招生 ", with.Service(), Staff.Handler1, with.Law);

        Assert.Equal((c.OutstandingFen(with.Law), "停止招生"), (c.Demand!.OutstandingFen, c.Demand.OtherDuties));
    }

    [Fact]
    public void Court_WithoutWordsOrOnDaysThatCannotBe_IsRefused() // 行政强制法第五十三条至第五十八条
    {
        var c = with.At(Stage.DemandServed);
        with.IntoCourtWindow(c);
        void Apply(string court = "法院", string opinion = "无意见", string target = "罚款") => c.ApplyToCourt("强申1", court, opinion, target, Staff.Leader, with.Law);
        void Answer(CourtAnswerKind kind, DateOnly on, string note = "文号") => c.RecordCourtAnswer(kind, on, note, Staff.Handler1, with.Law);

        Refused.By("TEXT", "Court", c, () => Apply(court: ""));
        Refused.By("TEXT", "PartyOpinion", c, () => Apply(opinion: ""));
        Refused.By("TEXT", "ObjectOfEnforcement", c, () => Apply(target: ""));
        Apply();
        with.Tomorrow();
        Refused.By("DATE-FUTURE", "AnsweredOn", c, () => Answer(CourtAnswerKind.Accepted, with.Day.AddDays(1)));
        Refused.By("DATE-ORDER", "AnsweredOn", c, () => Answer(CourtAnswerKind.Accepted, c.CourtApplication!.On.AddDays(-1)));
        Refused.By("TEXT", "Opinion", c, () => Answer(CourtAnswerKind.Accepted, with.Day, ""));
        Refused.By("COURT", "Kind", c, () => Answer(CourtAnswerKind.ReviewRequested, with.Day));
        Answer(CourtAnswerKind.Accepted, with.Day);
        Refused.By("DATE-ORDER", "AnsweredOn", c, () => Answer(CourtAnswerKind.Ruled, with.Day.AddDays(-1)));
        Refused.By("COURT", "Kind", c, () => Answer(CourtAnswerKind.Accepted, with.Day));
        Refused.By("COURT", "Kind", c, () => Answer(CourtAnswerKind.ReviewRequested, with.Day));
        Answer(CourtAnswerKind.Ruled, with.Day);
        Refused.By("ORDER", null, c, () => Answer(CourtAnswerKind.Refused, with.Day));
    }

    [Fact]
    public void CourtAnswer_EarlierThanTheAnswerBefore_IsRefused_AndSaysWhichDayAndWhichAnswer()
    {
        var c = with.At(Stage.CourtEnforcementApplied);
        var applied = with.Day;
        RuleViolation Refuse(string code, string field, CourtAnswerKind kind, DateOnly on) => Refused.By(code, field, c, () => c.RecordCourtAnswer(kind, on, "文号", Staff.Handler1, with.Law));
        Assert.Equal($"日期早于申请之日 {applied:yyyy-MM-dd}。", Refuse("DATE-ORDER", "AnsweredOn", CourtAnswerKind.Refused, applied.AddDays(-1)).Sentence);
        Assert.Equal("请先登记法院受理或者不予受理。", Refuse("COURT", "Kind", CourtAnswerKind.Ruled, applied).Sentence);
        with.On(applied.AddDays(4));
        c.RecordCourtAnswer(CourtAnswerKind.Refused, with.Day, "文号", Staff.Handler1, with.Law);

        Assert.Equal($"日期早于上一次处理之日 {with.Day:yyyy-MM-dd}。", Refuse("DATE-ORDER", "AnsweredOn", CourtAnswerKind.ReviewRequested, with.Day.AddDays(-1)).Sentence);
        Assert.Equal($"法院已“{CourtAnswerKind.Refused.Word()}”，其后不能登记“{CourtAnswerKind.Accepted.Word()}”。", Refuse("COURT", "Kind", CourtAnswerKind.Accepted, with.Day).Sentence);
        c.RecordCourtAnswer(CourtAnswerKind.ReviewRequested, with.Day, "文号", Staff.Handler1, with.Law);
    }

    [Theory]
    [InlineData(PartyKind.Organisation, TerminationGround.CitizenDied, true)]
    [InlineData(PartyKind.Organisation, TerminationGround.OrganisationEnded, false)]
    [InlineData(PartyKind.Organisation, TerminationGround.ObjectLost, false)]
    [InlineData(PartyKind.Citizen, TerminationGround.CitizenDied, false)]
    [InlineData(PartyKind.Citizen, TerminationGround.OrganisationEnded, true)]
    public void TerminateEnforcement_OnAGroundOfAnotherKindOfParty_IsRefused(PartyKind party, TerminationGround ground, bool refused) // 行政强制法第四十条
    {
        if (party == PartyKind.Citizen)
        {
            with.AgainstCitizen("11010519491231002X");
        }

        var c = with.At(Stage.Overdue);
        Refused.By("TEXT", "Opinion", c, () => c.TerminateEnforcement(TerminationGround.Other, "", Staff.Leader, with.Law));
        if (refused)
        {
            Refused.By("TERMINATION", "Ground", c, () => c.TerminateEnforcement(ground, "证明", Staff.Leader, with.Law));
        }
        else
        {
            c.TerminateEnforcement(ground, "证明", Staff.Leader, with.Law);
            Assert.Equal((Stage.EnforcementTerminated, ground), (c.Stage, c.Termination!.Ground));
        }
    }

    [Fact]
    public void Remedy_OnDaysThatCannotBeOrTwice_IsRefused()
    {
        var c = with.At(Stage.DecisionServed);
        var id = Guid.CreateVersion7();
        void Note(DateOnly from) => c.NoteRemedy(id, RemedyChannel.Reconsideration, from, Staff.Host, with.Law);
        void Result(RemedyStatus status, DateOnly on, Outcome? to = null) => c.NoteRemedyResult(id, new RemedyResult(status, on, "区政府", "文号", to), Staff.Host, with.Law);

        Refused.By("REMEDY", null, c, () => Result(RemedyStatus.Upheld, with.Day));
        Refused.By("REMEDY", null, c, () => c.CorrectRemedy(id, null, "", Staff.Host, with.Law));
        Refused.By("DATE-FUTURE", null, c, () => Note(with.Day.AddDays(1)));
        Refused.By("DATE-ORDER", null, c, () => Note(c.Decision!.On.AddDays(-1)));
        Note(c.Decision!.On);
        Assert.Equal(RemedyStatus.UnderReconsideration, c.RemedyStatus);
        Refused.By("DUPLICATE", null, c, () => Note(with.Day));
        Refused.By("REMEDY", null, c, () => Result(RemedyStatus.UnderLitigation, with.Day));
        Refused.By("DATE-FUTURE", null, c, () => Result(RemedyStatus.Upheld, with.Day.AddDays(1)));
        Refused.By("DATE-ORDER", null, c, () => Result(RemedyStatus.Upheld, c.Decision!.On.AddDays(-1)));
        Refused.By("REMEDY", "Penalties", c, () => Result(RemedyStatus.Changed, with.Day));
        Refused.By("REMEDY", "Penalties", c, () => Result(RemedyStatus.Upheld, with.Day, with.Lighter));
        Refused.By("G07", "FineYuan", c, () => Result(RemedyStatus.Changed, with.Day, with.Lighter with { Penalties = [new Penalty(PenaltyKind.Fine, 0, "")] }));
        Result(RemedyStatus.Changed, with.Day, with.Lighter);
        Refused.By("REMEDY", null, c, () => Result(RemedyStatus.Upheld, with.Day));

        Assert.Equal((RemedyStatus.Changed, 1_000_000), (c.RemedyStatus, c.FineFen));
    }

    [Fact]
    public void ChangeDecision_ToSomethingHeavierOrToNothing_IsRefused() // 第六十二条、第七十五条第二款
    {
        var c = with.At(Stage.DecisionServed);
        void Change(Outcome to, string reason = "过重") => c.ChangeDecision("变1", to, reason, Staff.Leader, with.Law);
        Outcome Fine(long fen) => with.Outcome with { Penalties = [new Penalty(PenaltyKind.Fine, fen, "")] };

        Refused.By("G17", "Penalties", c, () => Change(Outcome.NoPenalty(NoPenaltyReason.MinorCorrectedNoHarm)));
        Refused.By("G17", "Penalties", c, () => Change(with.Outcome with { Penalties = [] }));
        Refused.By("G07", "FineYuan", c, () => Change(Fine(0)));
        Refused.By("G17", "Penalties", c, () => Change(Fine(2_000_001)));
        Refused.By("TEXT", "Opinion", c, () => Change(Fine(1), ""));
        Change(Fine(1_500_000));
        Refused.By("G17", "Penalties", c, () => Change(Fine(1_500_001))); // measured by what holds today
        Refused.By("TEXT", "Opinion", c, () => c.AnnulDecision("撤1", "", Staff.Leader, with.Law));
        Refused.By("REMEDY", null, c, () => c.RemakeCase(Guid.CreateVersion7(), "立9", "重新查处", Staff.Leader, with.Law));
        c.AnnulDecision("撤1", "程序违法", Staff.Leader, with.Law);
        Refused.By("REMEDY", null, c, () => Change(Fine(1)));
        Refused.By("REMEDY", null, c, () => c.RecordPayment(Guid.CreateVersion7(), "A1", with.Day, PaymentPurpose.Fine, 1, Staff.Clerk, with.Law));
        Refused.By("TEXT", "Opinion", c, () => c.RemakeCase(Guid.CreateVersion7(), "立9", "", Staff.Leader, with.Law));
        var next = c.RemakeCase(Guid.CreateVersion7(), "立9", "重新查处", Staff.Leader, with.Law);
        Refused.By("REMEDY", null, c, () => c.RemakeCase(Guid.CreateVersion7(), "立10", "重新查处", Staff.Leader, with.Law));

        Assert.Equal((Stage.Investigating, with.Day, c.Id, next.Id), (next.Stage, next.FiledOn, next.RemadeFromCaseId, c.RemadeAsCaseId));
        Assert.Equal((c.ActUntil, c.LeadHandlerId, c.Party!.Name), (next.ActUntil, next.LeadHandlerId, next.Party!.Name));
    }

    [Fact]
    public void Closing_BeforePerformanceOrPublicity_IsRefused() // 第六十六条
    {
        var c = with.At(Stage.DecisionServed);
        void Close(string opinion = "同意结案") => c.CloseCase(opinion, ArchivePeriod.ThirtyYears, Staff.Leader, with.Law);

        c.ExemptFromPublicity("涉及隐私", Staff.UnitHead, with.Law);
        Refused.By("G26", null, c, () => Close());
        with.PayAll(c);
        c.ConfirmPerformance("已履行", Staff.UnitHead, with.Law);
        Refused.By("TEXT", "Opinion", c, () => Close(""));
        Close();
        Assert.Equal((with.Day, ArchivePeriod.ThirtyYears), (c.ClosedOn, c.ArchivePeriod));

        var unpublished = A.PenaltyCase();
        var other = unpublished.At(Stage.DecisionServed);
        unpublished.PayAll(other);
        other.ConfirmPerformance("已履行", Staff.UnitHead, unpublished.Law);
        Refused.By("G26", null, other, () => other.CloseCase("同意", ArchivePeriod.ThirtyYears, Staff.Leader, unpublished.Law));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(99_999, true)]
    [InlineData(100_000, false)]
    public void ArchiveCase_CountedAsAWhole_HasOneToFiveDigitsOfPages(int pages, bool lawful) // 第四十七条
    {
        var c = with.At(Stage.Closed);
        Refused.By("TEXT", "Number", c, () => c.ArchiveCase("", 5, Staff.Archivist, with.Law));
        void Archive() => c.ArchiveCase("案卷1", pages, Staff.Archivist, with.Law);

        if (lawful)
        {
            Archive();
            Assert.Equal((pages, "案卷1"), (c.ArchivePages, c.ArchiveNumber));
        }
        else
        {
            Refused.By("G27", null, c, Archive);
        }
    }
}
