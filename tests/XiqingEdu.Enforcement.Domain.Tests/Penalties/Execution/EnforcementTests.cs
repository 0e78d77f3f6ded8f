using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.Execution;

/// <summary>Surcharge, instalments, demand and court (《行政处罚法》第六十六条、第七十二条、第七十三条; 《行政强制法》第五十三条、第五十四条).</summary>
public sealed class EnforcementTests
{
    private static readonly WorkingCalendar Calendar = PenaltyCaseBuilder.Calendar;

    [Fact]
    public void Surcharge_InARemedyPeriod_StandsStillFromItsFirstToItsLastDay()
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.DecisionServed);
        var due = c.PaymentDueOn(with.Law)!.Value;
        Remedy(c, with, RemedyChannel.Reconsideration, due.AddDays(3), due.AddDays(10), RemedyStatus.Upheld);

        with.On(due.AddDays(12));

        // Days 1, 2, 11 and 12; days 3 to 10 stand still (第七十三条第三款).
        Assert.Equal(4 * 60_000, c.SurchargeFen(with.Law));
        Assert.Equal([(2, false), (8, true), (2, false)], c.SurchargeSpans(with.Law).Select(s => (s.Days, s.IsStopped)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 60_000)]
    [InlineData(33, 1_980_000)]
    [InlineData(34, 2_000_000)]
    [InlineData(400, 2_000_000)]
    public void Surcharge_ByDay_StopsAtTheFine(int daysLate, long fen)
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.DecisionServed);

        with.On(c.PaymentDueOn(with.Law)!.Value.AddDays(daysLate));

        Assert.Equal(fen, c.SurchargeFen(with.Law));
    }

    [Fact]
    public void Surcharge_OfAnInstalmentPaidLate_CountsThatInstalmentOnly()
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.PaymentDeferred);
        var (first, second) = (c.Deferral!.Installments[0].DueOn, c.Deferral.Installments[1].DueOn);
        with.On(first.AddDays(5));
        c.RecordPayment(Guid.CreateVersion7(), "A1", with.Day, PaymentPurpose.Fine, 1_000_000, Staff.Clerk, with.Law);

        with.On(first.AddDays(10));
        Assert.Equal(5 * 30_000, c.SurchargeFen(with.Law));
        with.On(second);
        Assert.Equal(5 * 30_000, c.SurchargeFen(with.Law));
        Assert.False(c.IsOverdue(with.Law));
        with.On(second.AddDays(1));
        Assert.Equal(6 * 30_000, c.SurchargeFen(with.Law));
        Assert.True(c.IsOverdue(with.Law));
    }

    [Fact]
    public void Instalments_AfterTheFineWasLowered_LoseTheirLastPart()
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.PaymentDeferred);
        var first = c.Deferral!.Installments[0];

        c.ChangeDecision(with.Number("变"), with.Lighter, "原处罚过重", Staff.Leader, with.Law);
        c.RecordPayment(Guid.CreateVersion7(), "A1", with.Day, PaymentPurpose.Fine, 1_000_000, Staff.Clerk, with.Law);
        with.On(first.DueOn.AddDays(200));

        Assert.Equal([first], c.PaymentSchedule(with.Law));
        Assert.False(c.IsOverdue(with.Law));
        Assert.Equal(0, c.OutstandingFen(with.Law));
    }

    [Fact]
    public void ApplyToCourt_OnTheEdgesOfTheWindow_IsAllowedInsideOnly()
    {
        var with = Demanded(out var c);
        var window = c.CourtWindow(Calendar)!.Value;
        void Apply(DateOnly day)
        {
            with.On(day);
            c.ApplyToCourt(with.Number("强申"), "示范人民法院", "没有提出意见", "罚款", Staff.Leader, with.Law);
        }

        Assert.Contains("届满后才能申请", Assert.Throws<RuleViolation>(() => Apply(window.From.AddDays(-1))).Sentence);
        Assert.Contains("已过", Assert.Throws<RuleViolation>(() => Apply(window.Until.AddDays(1))).Sentence);
        Assert.Null(c.CourtApplication);
        Apply(window.Until);
        Assert.Equal(window.Until, c.CourtApplication!.On);
    }

    [Fact]
    public void CourtWindow_WhoseLastDayIsASaturday_EndsOnMonday()
    {
        var first = new DateOnly(2026, 3, 2);
        for (var shift = 0; shift < 60; shift++)
        {
            var c = new PenaltyCaseBuilder().From(first.AddDays(shift)).At(Stage.DecisionServed);
            var end = c.RemedyPeriodsEndOn(Calendar)!.Value;
            if (end.AddMonths(3).DayOfWeek != DayOfWeek.Saturday)
            {
                continue;
            }

            Assert.Equal((end.AddDays(1), end.AddMonths(3).AddDays(2)), c.CourtWindow(Calendar)!.Value);
            return;
        }

        Assert.Fail("No window ends on a Saturday.");
    }

    [Fact]
    public void ApplyToCourt_WithinTenWorkingDaysAfterTheDemand_IsRefused()
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.Overdue);
        with.On(c.CourtWindow(Calendar)!.Value.From);
        c.ServeDemand(with.Number("催"), "", with.Service(), Staff.Handler1, with.Law);
        var last = Calendar.AddWorkingDays(with.Day, 10);

        with.On(last);
        Assert.Contains($"至 {last:yyyy-MM-dd}", Assert.Throws<RuleViolation>(() => c.ApplyToCourt("1", "法院", "无", "罚款", Staff.Leader, with.Law)).Sentence);
        with.On(last.AddDays(1));
        c.ApplyToCourt("1", "法院", "无", "罚款", Staff.Leader, with.Law);
    }

    [Theory]
    [InlineData(RemedyChannel.Reconsideration, RemedyStatus.Upheld, 15)]
    [InlineData(RemedyChannel.Litigation, RemedyStatus.Upheld, 0)]
    public void RemedyPeriods_AfterTheDecisionWasExamined_EndByTheArticle(RemedyChannel channel, RemedyStatus result, int days)
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.DecisionServed);
        var until = with.Day.AddDays(28);
        Remedy(c, with, channel, with.Day, until, result);

        Assert.Equal(Calendar.OnOrAfter(until.AddDays(days)), c.RemedyPeriodsEndOn(Calendar));
    }

    [Fact]
    public void RemedyPeriods_AfterAWithdrawnReconsideration_AreThoseFromService()
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.DecisionServed);
        var before = c.RemedyPeriodsEndOn(Calendar);

        Remedy(c, with, RemedyChannel.Reconsideration, with.Day, with.Day.AddDays(20), RemedyStatus.None);

        Assert.Equal((before, RemedyStatus.None), (c.RemedyPeriodsEndOn(Calendar), c.RemedyStatus));
    }

    [Theory]
    [InlineData(RemedyChannel.Reconsideration, 15)] // 行政诉讼法第四十五条
    [InlineData(RemedyChannel.Litigation, 0)]
    public void RemedyPeriods_AfterSeveralOfAKind_EndByTheLastOfThem(RemedyChannel channel, int days)
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.DecisionServed);
        var (from, until) = (with.Day, with.Day.AddDays(70));
        Remedy(c, with, channel, from, from.AddDays(28), RemedyStatus.Upheld);
        Remedy(c, with, channel, from, until, RemedyStatus.Upheld);

        Assert.Equal(Calendar.OnOrAfter(until.AddDays(days)), c.RemedyPeriodsEndOn(Calendar));
        Assert.Equal(Calendar.OnOrAfter(until.AddDays(days)).AddDays(1), c.CourtWindow(Calendar)!.Value.From);
    }

    [Fact]
    public void RemedyPeriods_AfterAReconsideration_EndWithTheSuitThatFollowedIt()
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.DecisionServed);
        var (from, judged) = (with.Day, with.Day.AddDays(33));
        Remedy(c, with, RemedyChannel.Reconsideration, from, from.AddDays(28), RemedyStatus.Upheld);
        Remedy(c, with, RemedyChannel.Litigation, from.AddDays(30), judged, RemedyStatus.Upheld);

        Assert.Equal(judged, c.RemedyPeriodsEndOn(Calendar)); // not the fifteen days of the reconsideration
    }

    [Fact]
    public void RemedyPeriods_WhileASuitWithdrawnLateLasted_DoNotEndBeforeIt()
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.DecisionServed);
        var withdrawn = c.RemedyPeriodsEndOn(Calendar)!.Value.AddDays(40);

        Remedy(c, with, RemedyChannel.Litigation, with.Day, withdrawn, RemedyStatus.None);

        Assert.Equal(withdrawn, c.RemedyPeriodsEndOn(Calendar));
    }

    [Fact]
    public void ApplyToCourt_WhileASuitRuns_IsRefused()
    {
        var with = Demanded(out var c);
        with.IntoCourtWindow(c);
        c.NoteRemedy(Guid.CreateVersion7(), RemedyChannel.Litigation, with.Day, Staff.Host, with.Law);

        Assert.Contains("尚未终结", Assert.Throws<RuleViolation>(() => c.ApplyToCourt("1", "法院", "无", "罚款", Staff.Leader, with.Law)).Sentence);
    }

    [Fact]
    public void RecordCourtAnswer_OutOfOrder_IsRefused()
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.CourtEnforcementApplied);
        void Answer(CourtAnswerKind kind) => c.RecordCourtAnswer(kind, with.Day, "文号", Staff.Handler1, with.Law);

        Assert.Equal("COURT", Assert.Throws<RuleViolation>(() => Answer(CourtAnswerKind.Ruled)).Code);
        Answer(CourtAnswerKind.Refused);
        Assert.Equal("COURT", Assert.Throws<RuleViolation>(() => Answer(CourtAnswerKind.Accepted)).Code);
        Answer(CourtAnswerKind.ReviewRequested);
        Answer(CourtAnswerKind.Accepted);
        Answer(CourtAnswerKind.Ruled);
        Assert.Equal(4, c.CourtApplication!.Answers.Count);
    }

    [Fact]
    public void Refund_AfterTheFineWasLowered_GivesBackWhatWasTooMuch_AndOnceOnly()
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.Performed);
        Assert.Equal("REFUND", Assert.Throws<RuleViolation>(() => Refund(c, with, 1)).Code);
        c.ChangeDecision(with.Number("变"), with.Lighter, "原处罚过重", Staff.Leader, with.Law);

        Assert.Equal(1_000_000, c.RefundableFen(PaymentPurpose.Fine, with.Law));
        Assert.Contains("多于应退还", Assert.Throws<RuleViolation>(() => Refund(c, with, 1_000_001)).Sentence);
        Refund(c, with, 400_000);
        Refund(c, with, 600_000);

        Assert.Equal((0, 0, 1_000_000), (c.RefundableFen(with.Law), c.OutstandingFen(with.Law), c.PaidFor(PaymentPurpose.Fine)));
        Assert.Equal("REFUND", Assert.Throws<RuleViolation>(() => Refund(c, with, 1)).Code);
    }

    [Fact]
    public void CloseCase_WhileMoneyMustBeGivenBack_IsRefused()
    {
        var with = new PenaltyCaseBuilder();
        var c = with.At(Stage.Performed);
        c.ExemptFromPublicity("涉及隐私", Staff.UnitHead, with.Law);
        c.AnnulDecision(with.Number("撤"), "程序违法", Staff.Leader, with.Law);

        Assert.Equal(2_000_000, c.RefundableFen(with.Law));
        Assert.Equal("REFUND", Assert.Throws<RuleViolation>(() => c.CloseCase("同意", ArchivePeriod.ThirtyYears, Staff.Leader, with.Law)).Code);
        Refund(c, with, 2_000_000);
        c.CloseCase("同意", ArchivePeriod.ThirtyYears, Staff.Leader, with.Law);
    }

    private static void Refund(PenaltyCase c, PenaltyCaseBuilder with, long fen) =>
        c.RecordRefund(Guid.CreateVersion7(), with.Number("退"), with.Day, PaymentPurpose.Fine, fen, Staff.Clerk, with.Law);

    private static PenaltyCaseBuilder Demanded(out PenaltyCase c)
    {
        var with = new PenaltyCaseBuilder();
        c = with.At(Stage.DemandServed);
        return with;
    }

    private static void Remedy(PenaltyCase c, PenaltyCaseBuilder with, RemedyChannel channel, DateOnly from, DateOnly until, RemedyStatus result)
    {
        var id = Guid.CreateVersion7();
        with.On(until);
        c.NoteRemedy(id, channel, from, Staff.Host, with.Law);
        c.NoteRemedyResult(id, new RemedyResult(result, until, "区政府", "文号", null), Staff.Host, with.Law);
    }
}
