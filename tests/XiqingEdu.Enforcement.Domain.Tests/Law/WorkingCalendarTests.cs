using XiqingEdu.Enforcement.Domain.Law;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Law;

/// <summary>Working days forward, backward and between two days, over National Day 2026 (rest 10-01 to 10-07; Saturday 10-10 is worked).</summary>
public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = TestCalendar.Seeded;

    [Theory]
    [InlineData("2026-11-20", 8, "2026-11-10")] // the last day to serve the notice of a hearing on 20 November (行政处罚法第六十四条第二项)
    [InlineData("2026-11-19", 8, "2026-11-09")]
    [InlineData("2026-10-12", 1, "2026-10-10")] // a Saturday that is worked counts backwards too
    [InlineData("2026-10-08", 1, "2026-09-30")]
    [InlineData("2026-11-22", 1, "2026-11-20")]
    [InlineData("2026-11-22", 0, "2026-11-22")] // nothing to go back: the day itself, worked or not
    public void SubtractWorkingDays_IsTheDayFromWhichForwardLeadsBack(string end, int days, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), Calendar.SubtractWorkingDays(DateOnly.Parse(end), days));

    [Theory]
    [InlineData("2026-11-02", "2026-11-02", 0)]
    [InlineData("2026-11-02", "2026-11-03", 1)] // the first day is not counted, the last is (民法典第二百零一条)
    [InlineData("2026-11-06", "2026-11-08", 0)]
    [InlineData("2026-11-06", "2026-11-09", 1)]
    [InlineData("2026-09-30", "2026-10-10", 3)]
    [InlineData("2026-11-09", "2026-11-06", -1)]
    [InlineData("2026-11-08", "2026-11-06", 0)]
    [InlineData("2026-10-10", "2026-09-30", -3)]
    public void WorkingDaysBetween_CountsTheLastDayAndNotTheFirst(string from, string to, int days) =>
        Assert.Equal(days, Calendar.WorkingDaysBetween(DateOnly.Parse(from), DateOnly.Parse(to)));

    [Fact]
    public void WorkingDays_FewerThanNone_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(new(2026, 11, 2), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.SubtractWorkingDays(new(2026, 11, 2), -1));
    }

    [Fact]
    public void Years_AreInOrder_WhateverTheOrderOfTheImport()
    {
        static CalendarYear Year(int year) => new(year, true, "通知", new Dictionary<DateOnly, string>(), new Dictionary<DateOnly, string>());

        Assert.Equal([2024, 2025, 2026], new WorkingCalendar([Year(2025), Year(2026), Year(2024)]).Years.Select(y => y.Year));
    }
}
