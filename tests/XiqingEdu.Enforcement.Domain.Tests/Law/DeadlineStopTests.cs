using XiqingEdu.Enforcement.Domain.Law;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Law;

/// <summary>Days that do not count: at the first day, at the last day, over a holiday, two that touch, one that still lasts.</summary>
public sealed class DeadlineStopTests
{
    private static readonly WorkingCalendar Calendar = TestCalendar.Seeded;
    private static readonly DateOnly Start = new(2026, 11, 2);

    [Theory]
    [InlineData("2026-11-03", "2026-11-05", "2026-11-12")] // begins on the first day that would count: three working days later
    [InlineData("2026-11-09", "2026-11-10", "2026-11-11")] // begins on the last day: that day is still owed
    [InlineData("2026-11-10", "2026-11-20", "2026-11-09")] // begins after the last day: too late to matter
    [InlineData("2026-10-01", "2026-11-02", "2026-11-09")] // ends on the day of the event, which does not count anyway
    [InlineData("2026-11-07", "2026-11-08", "2026-11-09")] // over a weekend only: nothing was to be counted
    [InlineData("2026-11-06", "2026-11-08", "2026-11-10")] // over Friday and the weekend: one working day
    public void Compute_FiveWorkingDaysWithOneStop_EndsOn(string from, string until, string due) =>
        Assert.Equal(DateOnly.Parse(due), Of(DayKind.WorkingDays, 5, Stop(from, until)).LegalDueOn);

    [Theory]
    [InlineData("2026-11-03", "2026-11-12", "2026-11-27")] // ten days, 11-17 becomes 11-27
    [InlineData("2026-11-17", "2026-11-17", "2026-11-18")] // the last day alone
    [InlineData("2026-11-18", "2026-12-31", "2026-11-17")] // after the end
    [InlineData("2026-11-16", "2026-11-18", "2026-11-20")] // reaches over the last day
    [InlineData("2026-11-13", "2026-11-15", "2026-11-20")] // weekend days are stopped days too
    public void Compute_FifteenDaysWithOneStop_EndsOn(string from, string until, string due) =>
        Assert.Equal(DateOnly.Parse(due), Of(DayKind.CalendarDays, 15, Stop(from, until)).LegalDueOn);

    [Fact]
    public void Compute_StopOverAHoliday_CountsEachDayOnce()
    {
        // National Day 2026: 10-01 to 10-07 are rest days, 09-20 and 10-10 are worked. The stop covers 09-30 to 10-09.
        var period = Period(DayKind.WorkingDays, 5);

        var deadline = Deadline.Compute(period, new DateOnly(2026, 9, 28), Calendar, null, [Stop("2026-09-30", "2026-10-09")]);

        Assert.Equal([new(2026, 9, 29), new(2026, 10, 10), new(2026, 10, 12), new(2026, 10, 13), new DateOnly(2026, 10, 14)], deadline.Counted);
        Assert.Equal(new DateOnly(2026, 10, 14), deadline.LegalDueOn);
    }

    [Fact]
    public void Compute_TwoStopsThatTouch_AreOneAndOverlapCountsOnce()
    {
        var touching = Of(DayKind.CalendarDays, 15, Stop("2026-11-04", "2026-11-06"), Stop("2026-11-07", "2026-11-09"));
        var overlapping = Of(DayKind.CalendarDays, 15, Stop("2026-11-04", "2026-11-08"), Stop("2026-11-06", "2026-11-09"));
        var one = Of(DayKind.CalendarDays, 15, Stop("2026-11-04", "2026-11-09"));

        Assert.Equal(new DateOnly(2026, 11, 23), one.LegalDueOn);
        Assert.Equal((one.LegalDueOn, one.LegalDueOn), (touching.LegalDueOn, overlapping.LegalDueOn));
    }

    [Fact]
    public void Compute_SecondStopBeginsInTheDaysThatTheFirstOneAdded_CountsToo()
    {
        // 11-17 moves to 11-19 by two days; the second stop lies on 11-18 and 11-19.
        var deadline = Of(DayKind.CalendarDays, 15, Stop("2026-11-04", "2026-11-05"), Stop("2026-11-18", "2026-11-19"));

        Assert.Equal(new DateOnly(2026, 11, 23), deadline.LegalDueOn); // 11-21 is a Saturday
        Assert.Equal(2, deadline.Stops.Count);
    }

    [Fact]
    public void Compute_MonthsWithAStop_EndAsManyDaysLater()
    {
        var plain = Of(DayKind.Months, 3);
        var stopped = Of(DayKind.Months, 3, Stop("2026-12-01", "2026-12-10"));

        Assert.Equal(new DateOnly(2027, 2, 2), plain.UnrolledOn);
        Assert.Equal(new DateOnly(2027, 2, 12), stopped.UnrolledOn);
        Assert.Contains(stopped.Explain(), l => l == "扣除不计入的 10 日，期间最后一日为 2027-02-12。");
    }

    [Fact]
    public void Compute_LastDayRollsIntoAStop_WaitsForItsEnd()
    {
        // Fifteen days from 11-06 end on Saturday 11-21; Monday 11-23 lies in the stop.
        var deadline = Deadline.Compute(Period(DayKind.CalendarDays, 15), new DateOnly(2026, 11, 6), Calendar, null, [Stop("2026-11-23", "2026-11-24")]);

        Assert.Equal((new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 25)), (deadline.UnrolledOn, deadline.LegalDueOn));
    }

    [Fact]
    public void InternalDueOn_NeverFallsIntoAStopNorBeforeThePeriod()
    {
        // One counted day after the stop is a Saturday; the Friday before it did not count.
        var afterStop = Deadline.Compute(Period(DayKind.CalendarDays, 2), Start, Calendar, null, [Stop("2026-11-04", "2026-11-06")]);
        // Two days from Friday end on Sunday; the Friday is the day of the event.
        var short_ = Deadline.Compute(Period(DayKind.CalendarDays, 2), new DateOnly(2026, 11, 6), Calendar);

        Assert.Equal((new DateOnly(2026, 11, 7), new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 9)), (afterStop.UnrolledOn, afterStop.LegalDueOn, afterStop.InternalDueOn));
        Assert.Equal((new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 9)), (short_.LegalDueOn, short_.InternalDueOn));
    }

    [Fact]
    public void LampOn_StopThatLasts_IsStoppedAndTheEndMovesDayByDay()
    {
        var period = Period(DayKind.WorkingDays, 5);
        Deadline On(DateOnly today) => Deadline.Compute(period, Start, Calendar, null, [DeadlineStop.Lasting(new(2026, 11, 5), today, "中止", Cite.Acl("第三十九条"))]);

        Assert.Equal(new DateOnly(2026, 11, 10), On(new(2026, 11, 5)).LegalDueOn);
        Assert.Equal(new DateOnly(2026, 11, 11), On(new(2026, 11, 6)).LegalDueOn);
        Assert.Equal(Lamp.Stopped, On(new(2026, 11, 30)).LampOn(new(2026, 11, 30), Calendar));
        Assert.Contains(On(new(2026, 11, 6)).Explain(), l => l.Contains("仍在继续，届满日逐日后移"));
    }

    [Fact]
    public void LampOn_AfterAStop_CountsOnlyTheDaysThatRan()
    {
        // 90 days, stopped for 60: on 2027-01-15 only 14 of 90 days have run.
        var deadline = Of(DayKind.CalendarDays, 90, Stop("2026-11-10", "2027-01-08"));

        Assert.Equal(Lamp.Green, deadline.LampOn(new(2027, 1, 15), Calendar));
        Assert.Equal(Lamp.Yellow, Of(DayKind.CalendarDays, 90).LampOn(new(2027, 1, 15), Calendar));
    }

    [Theory]
    [InlineData("2026-10-01", "2026-11-02", false)] // ends on the day of the event
    [InlineData("2026-10-01", "2026-11-03", true)] // the first day that would have counted
    [InlineData("2026-11-17", "2026-11-17", true)] // the last one
    [InlineData("2026-11-18", "2026-11-30", false)]
    public void Stops_AreThoseThatMovedTheEnd(string from, string until, bool named) =>
        Assert.Equal(named ? 1 : 0, Of(DayKind.CalendarDays, 15, Stop(from, until)).Stops.Count);

    [Theory]
    [InlineData("2026-11-30", Lamp.Green)] // without the stop this were day 28 of 40
    [InlineData("2026-12-04", Lamp.Green)] // 27 of 40 have run
    [InlineData("2026-12-05", Lamp.Yellow)] // 28 of 40 are seven tenths; seven working days are left
    public void LampOn_SevenTenths_AreOfTheDaysThatCount(string today, Lamp lamp) =>
        Assert.Equal(lamp, Of(DayKind.CalendarDays, 40, Stop("2026-11-04", "2026-11-08"), Stop("2026-12-07", "2026-12-11")).LampOn(DateOnly.Parse(today), Calendar));

    [Theory]
    [InlineData("2026-11-03", 2)] // of the five days after it, three are stopped
    [InlineData("2026-11-05", 2)] // inside the stop nothing runs down
    [InlineData("2026-11-09", 1)]
    public void WorkingDaysLeft_StoppedDays_AreNotLeft(string today, int left) =>
        Assert.Equal(left, Of(DayKind.WorkingDays, 3, Stop("2026-11-04", "2026-11-06")).WorkingDaysLeft(DateOnly.Parse(today), Calendar));

    [Fact]
    public void Of_LastDayBeforeTheFirst_IsNoStop()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Stop("2026-11-05", "2026-11-04"));
        Assert.Throws<ArgumentOutOfRangeException>(() => DeadlineStop.Lasting(new(2026, 11, 5), new(2026, 11, 4), "中止", Cite.Acl("第三十九条")));
    }

    private static DeadlineStop Stop(string from, string until) => DeadlineStop.Of(DateOnly.Parse(from), DateOnly.Parse(until), "鉴定", Cite.Acl("第二十五条"));

    private static StatutoryPeriod Period(DayKind kind, int length) => new("TEST", "测试", "起算", length, kind, Cite.Apl("第八十五条"), BureauDuty: true);

    private static Deadline Of(DayKind kind, int length, params DeadlineStop[] stops) => Deadline.Compute(Period(kind, length), Start, Calendar, null, stops);
}
