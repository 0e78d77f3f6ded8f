using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties.Remedies;

/// <summary>As a rule a remedy does not stay the decision; where it does, nothing presses the party (《行政复议法》第四十二条、《行政诉讼法》第五十六条).</summary>
public sealed class StayTests
{
    private static readonly Guid Dispute = Guid.CreateVersion7();

    [Fact]
    public void Remedy_WithoutAStay_DoesNotMoveTheDayToPay()
    {
        var (with, c) = A();
        var due = c.PaymentDueOn(with.Law);

        c.FollowDispute(Dispute, Facts(with), "", Staff.Host, with.Law);

        Assert.Equal(due, c.PaymentDueOn(with.Law));
        Assert.Null(c.OpenStay);
    }

    [Fact]
    public void Stay_MovesTheDayToPayByEachOfItsDays()
    {
        var (with, c) = A();
        var due = c.PaymentDueOn(with.Law)!.Value;
        var from = with.Day;
        c.FollowDispute(Dispute, Facts(with) with { Stays = [new StayOfExecution(from, "决定停止执行", null)] }, "", Staff.Host, with.Law);
        Assert.Equal("决定停止执行", c.OpenStay!.Ground);

        with.On(from.AddDays(6));
        c.FollowDispute(Dispute, Facts(with, from) with { Stays = [new StayOfExecution(from, "决定停止执行", with.Day)] }, "", Staff.Host, with.Law);

        // Served and stayed on 18 March: its day is not counted anyway, the six days from the 19th to the 24th are added to 2 April.
        Assert.Null(c.OpenStay);
        Assert.Equal((new DateOnly(2026, 3, 18), new DateOnly(2026, 4, 2), new DateOnly(2026, 4, 8)), (c.Decision!.Service!.ServedOn, due, c.PaymentDueOn(with.Law)));
        Assert.Equal(new DateOnly(2026, 4, 8), PenaltyDeadlines.Of(c, with.Law).Single(d => d.Period == PenaltyPeriods.Pay).LegalDueOn);
        Assert.Equal([Step.NoteRemedy, Step.NoteStay, Step.NoteStay], c.Events.TakeLast(3).Select(e => e.Step));
    }

    [Theory]
    [InlineData(Step.FallOverdue)]
    [InlineData(Step.ServeDemand)]
    public void Stay_WhileItLasts_NothingIsDemanded(Step step)
    {
        var (with, c) = A();
        with.PastDue(c);
        c.FollowDispute(Dispute, Facts(with) with { Stays = [new StayOfExecution(with.Day, "裁定停止执行", null)] }, "", Staff.Host, with.Law);
        with.GoTo(with.Day.AddDays(60));

        var refused = Assert.Throws<RuleViolation>(() => StepTaker.Take(step, c, Staff.Everyman, with));

        Assert.True(refused.Code is "STAY" or "HANDLER", refused.Code);
        Assert.Contains(PenaltyProcedure.Check(step, c, Staff.Everyman, with.Law), k => k is { Code: "STAY", Result: CheckResult.Red } && k.Sentence.Contains("裁定停止执行", StringComparison.Ordinal));
    }

    [Fact]
    public void Stay_EndsWithTheDisputeAtTheLatest()
    {
        var (with, c) = A();
        var stays = new[] { new StayOfExecution(with.Day, "裁定停止执行", null) };
        var from = with.Day;
        c.FollowDispute(Dispute, Facts(with) with { Stays = stays }, "", Staff.Host, with.Law);
        with.On(with.Day.AddDays(10));

        c.FollowDispute(Dispute, Facts(with, from) with { Stays = stays, Result = new RemedyResult(RemedyStatus.Upheld, with.Day, "法院", "驳回", null) }, "", Staff.Host, with.Law);

        Assert.Null(c.OpenStay);
        Assert.Equal(with.Day, c.PaymentStops(with.Day.AddDays(30)).Single().Until);
    }

    [Fact]
    public void Stay_OfADisputeThatTheCaseDoesNotKnow_IsRefused()
    {
        var (with, c) = A();
        var stays = new[] { new StayOfExecution(with.Day, "裁定停止执行", null) };
        void Note(Guid dispute) => c.NoteStays(dispute, stays, Staff.Host, with.Law);

        Refused.By("REMEDY", null, c, () => Note(Dispute));
        c.NoteRemedy(Guid.CreateVersion7(), RemedyChannel.Reconsideration, with.Day, Staff.Host, with.Law);
        Refused.By("REMEDY", null, c, () => Note(Dispute));
        c.NoteRemedy(Dispute, RemedyChannel.Litigation, with.Day, Staff.Host, with.Law);
        Note(Dispute);

        Assert.Equal([0, 1], c.RemedyPeriods.Select(r => r.Stays.Count)); // the reconsideration has none
    }

    [Fact]
    public void Stay_SaysWhenItBegan_WhenItEnded_AndThatThereWasNone()
    {
        var (with, c) = A();
        var from = with.Day;
        c.FollowDispute(Dispute, Facts(with) with { Stays = [new StayOfExecution(from, "裁定停止执行", null)] }, "", Staff.Host, with.Law);
        Says($"自 {from:yyyy-MM-dd} 起停止执行：裁定停止执行");
        with.Tomorrow();
        c.FollowDispute(Dispute, Facts(with, from) with { Stays = [new StayOfExecution(from, "裁定停止执行", with.Day)] }, "", Staff.Host, with.Law);
        Says($"{with.Day:yyyy-MM-dd} 恢复执行。");
        c.FollowDispute(Dispute, Facts(with, from), "", Staff.Host, with.Law);
        Says("更正：没有停止执行。");

        Assert.Empty(c.PaymentStops(with.Day));
        void Says(string sentence) => Assert.Equal(sentence, c.Events[^1].Sentence);
    }

    [Theory]
    [InlineData(null, null, 9, true)] // lasts
    [InlineData(3, null, 3, false)] // lifted while the dispute goes on
    [InlineData(3, 6, 3, false)] // lifted before the dispute ended
    [InlineData(6, 3, 3, false)] // the dispute had ended before it was lifted
    [InlineData(null, 3, 3, false)]
    [InlineData(0, 3, 0, false)] // lifted on its first day
    [InlineData(null, 0, 0, false)] // the dispute ended on its first day
    [InlineData(null, -1, null, false)] // the dispute was over: nothing was stayed
    public void PaymentStops_RunFromTheFirstDay_ToTheEndOfTheStayOrOfTheDispute(int? lifted, int? ended, int? until, bool open)
    {
        var (with, c) = A();
        with.On(with.Day.AddDays(5));
        var from = with.Day;
        with.On(from.AddDays(9));
        var result = ended is { } end ? new RemedyResult(RemedyStatus.Upheld, from.AddDays(end), "法院", "驳回", null) : null;
        c.FollowDispute(Dispute, Facts(with, from.AddDays(-5)) with { Stays = [new StayOfExecution(from, "裁定停止执行", lifted is { } on ? from.AddDays(on) : null)], Result = result }, "", Staff.Host, with.Law);

        Assert.Equal(until is { } last ? [(from, from.AddDays(last), open)] : [], c.PaymentStops(with.Day).Select(s => (s.From, s.Until, s.IsOpen)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)] // asked for a day before it began
    public void PaymentStops_OfAStayThatLasts_BeginWithItsFirstDay(int days)
    {
        var (with, c) = A();
        c.FollowDispute(Dispute, Facts(with) with { Stays = [new StayOfExecution(with.Day, "裁定停止执行", null)] }, "", Staff.Host, with.Law);

        Assert.Equal([(with.Day, with.Day, true)], c.PaymentStops(with.Day.AddDays(days)).Select(s => (s.From, s.Until, s.IsOpen)));
    }

    [Fact]
    public void Stay_MovesNoOtherDayThanTheOneToPay()
    {
        var (with, c) = A();
        DateOnly DueOn(StatutoryPeriod period) => PenaltyDeadlines.Of(c, with.Law).Single(d => d.Period == period).LegalDueOn;
        DateOnly[] Others() => [DueOn(PenaltyPeriods.Publish), DueOn(PenaltyPeriods.ApplyForReconsideration), DueOn(PenaltyPeriods.Sue)];
        var (pay, others) = (DueOn(PenaltyPeriods.Pay), Others());
        var from = with.Day;
        with.On(from.AddDays(7));

        c.FollowDispute(Dispute, Facts(with, from) with { Stays = [new StayOfExecution(from, "裁定停止执行", null)] }, "", Staff.Host, with.Law);

        Assert.True(DueOn(PenaltyPeriods.Pay) > pay);
        Assert.Equal(others, Others());
    }

    private static (PenaltyCaseBuilder With, PenaltyCase Case) A()
    {
        var with = new PenaltyCaseBuilder();
        return (with, with.At(Stage.DecisionServed));
    }

    private static RemedyFacts Facts(PenaltyCaseBuilder with, DateOnly? from = null) => new(Dispute, RemedyChannel.Litigation, from ?? with.Day, null);
}
