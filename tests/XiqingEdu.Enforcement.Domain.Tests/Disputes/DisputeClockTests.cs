using XiqingEdu.Enforcement.Domain.Disputes;
using XiqingEdu.Enforcement.Domain.Disputes.Litigations;
using XiqingEdu.Enforcement.Domain.Disputes.Reconsiderations;
using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Tests.Law;
using XiqingEdu.Enforcement.TestKit;
using Xunit;
using static XiqingEdu.Enforcement.Domain.Disputes.Litigations.LitigationOutcome;

namespace XiqingEdu.Enforcement.Domain.Tests.Disputes;

/// <summary>The clocks of disputes at their edges (law.md 1.2, 1.3), on the real calendar.</summary>
public sealed class DisputeClockTests
{
    [Theory]
    [InlineData("2026-11-11", ReconsiderationTrack.Ordinary, "2026-11-25", "第四十八条")]
    [InlineData("2026-11-11", ReconsiderationTrack.Summary, "2026-11-18", "第五十四条")]
    [InlineData("2026-02-13", ReconsiderationTrack.Ordinary, "2026-03-05", "第四十八条")] // Spring Festival, 02-14 and 02-28 worked
    [InlineData("2024-01-02", ReconsiderationTrack.Ordinary, "2024-01-16", "第四十八条")] // first days of the law of 2023
    [InlineData("2024-01-01", ReconsiderationTrack.Ordinary, "2024-01-15", "第四十八条")]
    [InlineData("2023-12-31", ReconsiderationTrack.Ordinary, "2024-01-10", "第二十三条第一款")] // the day before: ten calendar days
    [InlineData("2023-12-29", ReconsiderationTrack.Ordinary, "2024-01-08", "第二十三条第一款")]
    [InlineData("2023-12-21", ReconsiderationTrack.Ordinary, "2024-01-02", "第二十三条第一款")] // the last day is a Sunday, then New Year's Day
    public void Reply_OnTheLastDayIsInTime_OneDayLaterIsLateAndSaysSo(string received, ReconsiderationTrack track, string due, string article)
    {
        var last = DateOnly.Parse(due);
        foreach (var late in new[] { 0, 1 })
        {
            var with = new DisputeBuilder(TestCalendar.Seeded).ReceivedOn(DateOnly.Parse(received)).With((ReconsiderationParticulars n) => n with { Track = track });
            var r = with.Reconsideration();
            with.GoTo(last.AddDays(late));
            Assert.Equal(last, r.Deadlines(with.Law).Single().LegalDueOn);
            Assert.Equal(late == 0 ? Lamp.Red : Lamp.Overdue, r.Deadlines(with.Law).Single().LampOn(with.Day, with.Calendar));

            with.Submitted(r);

            var deadline = r.Deadlines(with.Law).Single();
            Assert.Equal(late == 0 ? Lamp.Done : Lamp.DoneLate, deadline.LampOn(with.Day, with.Calendar));
            Assert.Contains(deadline.Explain(), line => line.Contains(article));
            Assert.Equal(late == 1, r.Events[^1].Sentence.Contains($"已超过法定期限 {last:yyyy-MM-dd}"));
            Assert.Equal(ReconsiderationState.ReplySubmitted, r.State);
        }
    }

    [Theory]
    [InlineData("2026-11-12", "2026-11-27")]
    [InlineData("2026-09-18", "2026-10-08")] // the last day lies in the National Day holiday
    [InlineData("2026-11-06", "2026-11-23")] // 15 days end on a Saturday
    public void Answer_OnTheLastDayIsInTime_OneDayLaterIsLateAndSaysSo(string received, string due)
    {
        var last = DateOnly.Parse(due);
        foreach (var late in new[] { 0, 1 })
        {
            var with = new DisputeBuilder(TestCalendar.Seeded).ReceivedOn(DateOnly.Parse(received));
            var suit = with.Litigation();
            with.GoTo(last.AddDays(late));
            Assert.Equal(("ALL-ANSWER", last), (suit.Deadlines(with.Law).Single().Period.Code, suit.Deadlines(with.Law).Single().LegalDueOn));

            with.Submitted(suit);

            Assert.Equal(late == 0 ? Lamp.Done : Lamp.DoneLate, suit.Deadlines(with.Law).Single().LampOn(with.Day, with.Calendar));
            Assert.Equal(late == 1, suit.Events[^1].Sentence.Contains($"已超过法定期限 {last:yyyy-MM-dd}"));
        }
    }

    [Fact]
    public void ReplyAndAnswer_StopWithTheOutcome_WhereNoneWentOut()
    {
        var with = new DisputeBuilder(TestCalendar.Seeded).ReceivedOn(new(2026, 11, 11));
        var (r, suit) = (with.Reconsideration(), with.Litigation());
        with.Later(2);
        r.RecordOutcome(new ReconsiderationResult(ReconsiderationOutcome.TerminatedWithdrawn, with.Day), Staff.Host, with.Law);
        with.Judge(suit, WithdrawalPermitted);
        with.GoTo(new(2026, 12, 31));

        Assert.Equal(Lamp.Done, r.Deadlines(with.Law).Single().LampOn(with.Day, with.Calendar));
        Assert.Equal(Lamp.Done, suit.Deadlines(with.Law).Single().LampOn(with.Day, with.Calendar));
    }

    [Theory]
    [InlineData("2026-11-25", Lamp.Red)] // due today is not overdue
    [InlineData("2026-11-26", Lamp.Overdue)]
    [InlineData("2026-11-12", Lamp.Green)]
    public void Reply_LampOnItsEdges(string today, Lamp lamp) => Assert.Equal(lamp, DisputePeriods
        .ReplyDeadline(ReconsiderationTrack.Ordinary, new(2026, 11, 11), null, null, TestCalendar.Seeded).LampOn(DateOnly.Parse(today), TestCalendar.Seeded));

    [Theory]
    [InlineData("2026-11-02", "2027-01-04")] // the sixtieth day is New Year's Day, a Friday
    [InlineData("2026-11-03", "2027-01-04")]
    [InlineData("2026-09-08", "2026-11-09")] // a Saturday
    [InlineData("2026-09-10", "2026-11-09")]
    [InlineData("2026-09-11", "2026-11-10")]
    public void Opinion_SixtyCalendarDays_AnsweredOnTheLastDayIsInTime(string received, string due)
    {
        var last = DateOnly.Parse(due);
        foreach (var late in new[] { 0, 1 })
        {
            var with = new DisputeBuilder(TestCalendar.Seeded).ReceivedOn(DateOnly.Parse(received));
            var r = with.Reconsideration();
            r.RecordOpinion("行政复议意见书1号", with.Day, "请纠正", Staff.Host, with.Law);
            with.GoTo(last.AddDays(late));
            Assert.Equal(last, Opinion(r, with).LegalDueOn);
            Assert.Equal(late == 0 ? Lamp.Red : Lamp.Overdue, Opinion(r, with).LampOn(with.Day, with.Calendar));

            r.AnswerOpinion(with.Day, "已经纠正", Staff.Host, with.Law);

            Assert.Equal(late == 0 ? Lamp.Done : Lamp.DoneLate, Opinion(r, with).LampOn(with.Day, with.Calendar));
        }
    }

    [Fact]
    public void Suggestion_OfACourt_HasNoStatutoryClock()
    {
        var with = A.Dispute();
        var suit = with.Litigation();
        suit.RecordOpinion("司法建议书1号", with.Day, "请完善", Staff.Host, with.Law);

        Assert.DoesNotContain(suit.Deadlines(with.Law), d => d.Period.Code == "ARL-OPINION");
    }

    /// <summary>Judgments of 2 November: the last day of the period for an appeal, and the first day on which it can take effect.</summary>
    [Theory]
    [InlineData(null, "2026-11-17", ClaimsDismissed)]
    [InlineData(null, "2026-11-17", Revoked)]
    [InlineData(null, "2026-11-17", ClaimsDismissed, CompensationOrdered)]
    [InlineData(null, "2026-11-12", ActionDismissed)]
    [InlineData(null, "2026-11-12", NotDocketed)]
    [InlineData("2026-11-02", "2026-11-17", Revoked)]
    [InlineData("2026-11-06", "2026-11-23", Revoked)] // counted from service; the fifteenth day is a Saturday
    [InlineData("2026-11-04", "2026-11-16", ActionDismissed)] // the tenth day is a Saturday
    public void TakeEffect_OfAFirstInstance_OnlyAfterThePeriodForTheAppeal(string? served, string until, params LitigationOutcome[] outcomes)
    {
        var with = new DisputeBuilder(TestCalendar.Seeded).ReceivedOn(new(2026, 11, 2));
        var suit = with.Litigation();
        var last = DateOnly.Parse(until);
        with.GoTo(last.AddDays(1));
        suit.RecordJudgment(new Judgment(outcomes, new(2026, 11, 2)) { ServedOn = served is null ? null : DateOnly.Parse(served) }, Staff.Host, with.Law);
        Assert.Equal(last, suit.Deadlines(with.Law).Single(d => d.Period.Code.StartsWith("ALL-APPEAL", StringComparison.Ordinal)).LegalDueOn);

        var refused = Assert.Throws<RuleViolation>(() => suit.TakeEffect(last, Staff.Host, with.Law));
        Assert.Equal(("ALL-EFFECT", Cite.All("第八十五条")), (refused.Code, refused.Article));
        Assert.Contains($"{last:yyyy-MM-dd}", refused.Sentence);
        suit.TakeEffect(last.AddDays(1), Staff.Host, with.Law);

        Assert.Equal(last.AddDays(1), suit.EffectiveOn);
        Assert.DoesNotContain(suit.Deadlines(with.Law), d => d.Period.Code.StartsWith("ALL-APPEAL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(WithdrawalPermitted)]
    [InlineData(DeemedWithdrawn)]
    [InlineData(Mediated)]
    [InlineData(Terminated)]
    public void TakeEffect_WhereNoAppealLies_AtOnce(LitigationOutcome outcome)
    {
        var with = A.Dispute();
        var suit = with.Litigation();
        with.Judge(suit, outcome);
        Assert.DoesNotContain(suit.Deadlines(with.Law), d => d.Period.Code.StartsWith("ALL-APPEAL", StringComparison.Ordinal));

        suit.TakeEffect(with.Day, Staff.Host, with.Law);

        Assert.Equal(with.Day, suit.EffectiveOn);
    }

    [Theory]
    [InlineData(LitigationState.SecondInstanceDecided)]
    [InlineData(LitigationState.RetrialDecided)]
    public void TakeEffect_OfACourtAbove_AtOnce(LitigationState state)
    {
        var with = A.Dispute();
        var suit = with.At(state);
        var judged = suit.Instances[^1].JudgedOn!.Value;

        suit.TakeEffect(judged, Staff.Host, with.Law);

        Assert.Equal(judged, suit.EffectiveOn);
    }

    [Theory]
    [InlineData("2026-11-02", "2026-11-17")]
    [InlineData("2026-11-06", "2026-11-23")] // the fifteenth day is a Saturday
    [InlineData("2026-09-18", "2026-10-08")] // in the National Day holiday
    public void ToSueAfterAReconsideration_FifteenCalendarDaysRolledOver(string served, string until) =>
        Assert.Equal(DateOnly.Parse(until), Deadline.Compute(PenaltyPeriods.SueAfterReconsideration, DateOnly.Parse(served), TestCalendar.Seeded).LegalDueOn);

    private static Deadline Opinion(Reconsideration r, DisputeBuilder with) => r.Deadlines(with.Law).Single(d => d.Period.Code == "ARL-OPINION");
}
