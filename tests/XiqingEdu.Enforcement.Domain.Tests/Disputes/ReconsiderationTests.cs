using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Tests.Law;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

public sealed class ReconsiderationTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Received = new(2026, 11, 2);

    [Theory]
    [InlineData(ReconsiderationOutcome.NotAccepted, false, ReconsiderationState.Decided)]
    [InlineData(ReconsiderationOutcome.ApplicationDismissed, false, ReconsiderationState.Decided)]
    [InlineData(ReconsiderationOutcome.Upheld, false, ReconsiderationState.Decided)]
    [InlineData(ReconsiderationOutcome.ClaimDismissed, false, ReconsiderationState.Decided)]
    [InlineData(ReconsiderationOutcome.Modified, true, ReconsiderationState.Decided)]
    [InlineData(ReconsiderationOutcome.Revoked, true, ReconsiderationState.Decided)]
    [InlineData(ReconsiderationOutcome.PartiallyRevoked, true, ReconsiderationState.Decided)]
    [InlineData(ReconsiderationOutcome.ConfirmedIllegal, true, ReconsiderationState.Decided)]
    [InlineData(ReconsiderationOutcome.ConfirmedInvalid, true, ReconsiderationState.Decided)]
    [InlineData(ReconsiderationOutcome.OrderedToPerform, true, ReconsiderationState.Decided)]
    [InlineData(ReconsiderationOutcome.Mediated, false, ReconsiderationState.Mediated)]
    [InlineData(ReconsiderationOutcome.TerminatedWithdrawn, false, ReconsiderationState.Terminated)]
    [InlineData(ReconsiderationOutcome.TerminatedOther, false, ReconsiderationState.Terminated)]
    public void RecordOutcome_EachOutcome_DecidesCorrectedAndState(ReconsiderationOutcome outcome, bool corrected, ReconsiderationState state)
    {
        var record = Open();
        record.SubmitReply(Received.AddDays(7), Today);

        record.RecordOutcome(new ReconsiderationResult(outcome, Received.AddDays(10)), Today);

        Assert.Equal((corrected, state), (record.Corrected, record.State));
    }

    [Fact]
    public void RecordOutcome_TheoryKnowsEveryOutcome() => Assert.Equal(13, Enum.GetValues<ReconsiderationOutcome>().Length);

    [Theory]
    [InlineData("2026-11-11", ReconsiderationProcedure.Ordinary, "2026-11-25")]
    [InlineData("2026-11-11", ReconsiderationProcedure.Summary, "2026-11-18")]
    [InlineData("2026-02-13", ReconsiderationProcedure.Ordinary, "2026-03-05")] // Spring Festival, 02-14 and 02-28 worked
    [InlineData("2024-01-02", ReconsiderationProcedure.Ordinary, "2024-01-16")] // first days of the law of 2023
    [InlineData("2023-12-29", ReconsiderationProcedure.Ordinary, "2024-01-08")] // before: ten calendar days
    public void ReplyDeadline_CountsTheDaysOfItsProcedure(string received, ReconsiderationProcedure procedure, string due) =>
        Assert.Equal(DateOnly.Parse(due), DisputePeriods.ReplyDeadline(procedure, DateOnly.Parse(received), null, null, TestCalendar.Seeded).LegalDueOn);

    [Theory]
    [InlineData("2026-11-25", Lamp.Red)] // due today is not overdue
    [InlineData("2026-11-26", Lamp.Overdue)]
    [InlineData("2026-11-12", Lamp.Green)]
    public void ReplyDeadline_LampOnItsEdges(string today, Lamp lamp)
    {
        var calendar = TestCalendar.Seeded;

        Assert.Equal(lamp, DisputePeriods.ReplyDeadline(ReconsiderationProcedure.Ordinary, new(2026, 11, 11), null, null, calendar).LampOn(DateOnly.Parse(today), calendar));
    }

    [Theory]
    [InlineData("2026-11-25", Lamp.Done)]
    [InlineData("2026-11-26", Lamp.DoneLate)]
    public void ReplyDeadline_ReplyOnTheLastDayIsInTime(string replied, Lamp lamp)
    {
        var calendar = TestCalendar.Seeded;
        var deadline = DisputePeriods.ReplyDeadline(ReconsiderationProcedure.Ordinary, new(2026, 11, 11), DateOnly.Parse(replied), null, calendar);

        Assert.Equal(lamp, deadline.LampOn(new(2026, 12, 31), calendar));
        Assert.Contains(deadline.Explain(), line => line.Contains("第四十八条"));
    }

    [Fact]
    public void SubmitReply_BeforeReceipt_IsRefused() => Refused("ARL-REPLY-DATE", () => Open().SubmitReply(Received.AddDays(-1), Today));

    [Fact]
    public void SubmitReply_OnTheDayOfReceipt_IsTaken() => Open().SubmitReply(Received, Today);

    [Fact]
    public void SubmitReply_InTheFuture_IsRefused() => Refused("DATE-FUTURE", () => Open().SubmitReply(Today.AddDays(1), Today));

    [Fact]
    public void SubmitReply_Twice_IsRefused()
    {
        var record = Open();
        record.SubmitReply(Received, Today);

        Refused("ARL-REPLY-STATE", () => record.SubmitReply(Received, Today));
    }

    [Fact]
    public void RecordOutcome_WithoutDate_IsRefused() =>
        Refused("ARL-OUTCOME-DATE", () => Open().RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Upheld, null), Today));

    [Fact]
    public void RecordOutcome_BeforeReceipt_IsRefused() =>
        Refused("ARL-OUTCOME-DATE", () => Open().RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Upheld, Received.AddDays(-1)), Today));

    [Fact]
    public void RecordOutcome_BeforeReply_IsRefused()
    {
        var record = Open();
        record.SubmitReply(Received.AddDays(3), Today);

        Refused("ARL-OUTCOME-DATE", () => record.RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Upheld, Received.AddDays(2)), Today));
    }

    [Fact]
    public void RecordOutcome_InTheFuture_IsRefused() =>
        Refused("DATE-FUTURE", () => Open().RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Upheld, Today.AddDays(1)), Today));

    [Fact]
    public void RecordOutcome_RemakeWithoutRevocation_IsRefused() =>
        Refused("ARL-REMAKE", () => Open().RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Upheld, Today, OrderedToRemake: true), Today));

    [Fact]
    public void RecordOutcome_Again_NeedsTheReason()
    {
        var record = Open();
        record.RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Upheld, Today), Today);

        Refused("ARL-OUTCOME-TWICE", () => record.RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Revoked, Today), Today, " "));
        record.RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Revoked, Today), Today, "误录");
        Assert.True(record.Corrected);
    }

    [Fact]
    public void Close_WithoutOutcome_IsRefused() => Refused("ARL-CLOSE", () => Open().Close(Today, Today));

    [Fact]
    public void Close_AfterOutcome_LetsNothingMoreChange()
    {
        var record = Open();
        record.RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Upheld, Today.AddDays(-1)), Today);
        Refused("ARL-CLOSE", () => record.Close(Today.AddDays(-2), Today));
        record.Close(Today, Today);

        Refused("ARL-CLOSED", () => record.RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.Revoked, Today), Today, "误录"));
        Refused("ARL-CLOSED", () => record.Correct(Particulars(), Today));
    }

    [Fact]
    public void Correct_ReceiptAfterReply_IsRefused()
    {
        var record = Open();
        record.SubmitReply(Received, Today);

        Refused("ARL-DATES", () => record.Correct(Particulars(Received.AddDays(1)), Today));
    }

    [Fact]
    public void Receive_InTheFuture_IsRefused() =>
        Refused("DATE-FUTURE", () => Reconsideration.Receive(Guid.CreateVersion7(), Particulars(Today.AddDays(1)), [], Today));

    [Fact]
    public void Receive_SummaryProcedureBefore2024_IsRefused() => Refused("ARL-SUMMARY", () => Reconsideration.Receive(Guid.CreateVersion7(),
        Particulars(new DateOnly(2023, 12, 29)) with { Procedure = ReconsiderationProcedure.Summary }, [], Today));

    [Fact]
    public void Receive_WhileSuitOverTheSameActIsOpen_IsRefusedWithTheArticle()
    {
        var refused = Refused("ARL-CHANNEL", () => Reconsideration.Receive(Guid.CreateVersion7(), Particulars(),
            [new OpenDispute(DisputeChannel.Litigation, "（2026）津0111行初1号", Received)], Today));

        Assert.Equal(Cite.Arl("第二十九条第二款"), refused.Article);
    }

    [Fact]
    public void Receive_WhileAnotherReconsiderationIsOpen_IsTaken() => Reconsideration.Receive(Guid.CreateVersion7(), Particulars(),
        [new OpenDispute(DisputeChannel.Reconsideration, "津西青政复〔2026〕1号", Received)], Today);

    private static Reconsideration Open() => Reconsideration.Receive(Guid.CreateVersion7(), Particulars(), [], Today);

    private static ReconsiderationParticulars Particulars(DateOnly? received = null) => new("苏某", ChallengedActKind.Other, "某行政行为", null,
        received ?? Received, ReconsiderationProcedure.Ordinary, "天津市西青区人民政府", "津西青政复〔2026〕99号");

    private static RuleViolation Refused(string code, Action step)
    {
        var refused = Assert.Throws<RuleViolation>(step);
        Assert.Equal(code, refused.Code);
        return refused;
    }
}
