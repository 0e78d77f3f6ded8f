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

    private static (PenaltyCaseBuilder With, PenaltyCase Case) A()
    {
        var with = new PenaltyCaseBuilder();
        return (with, with.At(Stage.DecisionServed));
    }

    private static RemedyFacts Facts(PenaltyCaseBuilder with, DateOnly? from = null) => new(Dispute, RemedyChannel.Litigation, from ?? with.Day, null);
}
