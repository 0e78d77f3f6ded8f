using XiqingEdu.Enforcement.Domain.Law;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Law;

/// <summary>The test vectors of law.md 1.2 and the edges around them.</summary>
public sealed class DeadlineTests
{
    private static readonly WorkingCalendar Calendar = TestCalendar.Seeded;

    [Theory]
    [InlineData("2026-11-02", 5, DayKind.WorkingDays, "2026-11-09", "2026-11-09")] // 行政处罚法 64: hearing requested
    [InlineData("2026-11-02", 7, DayKind.WorkingDays, "2026-11-11", "2026-11-11")] // 行政处罚法 61: service; publication
    [InlineData("2026-11-02", 3, DayKind.WorkingDays, "2026-11-05", "2026-11-05")] // 行政处罚法 48: withdrawal
    [InlineData("2026-11-02", 90, DayKind.CalendarDays, "2027-02-01", "2027-01-29")] // 行政处罚法 60: last day is a Sunday
    [InlineData("2026-11-02", 15, DayKind.CalendarDays, "2026-11-17", "2026-11-17")] // 行政处罚法 67: payment
    [InlineData("2026-11-02", 60, DayKind.CalendarDays, "2027-01-04", "2026-12-31")] // 行政复议法 20: rolls over New Year
    [InlineData("2026-11-02", 6, DayKind.Months, "2027-05-06", "2027-04-30")] // 行政诉讼法 46: rolls over Labour Day
    [InlineData("2026-08-31", 6, DayKind.Months, "2027-03-01", "2027-02-26")] // 民法典 202: 2027-02-28, a Sunday
    [InlineData("2026-11-30", 3, DayKind.Months, "2027-03-01", "2027-02-26")]
    [InlineData("2023-09-28", 5, DayKind.WorkingDays, "2023-10-11", "2023-10-11")] // Mid-Autumn and National Day with 调休 on 10-07 and 10-08
    [InlineData("2026-02-13", 1, DayKind.WorkingDays, "2026-02-14", "2026-02-14")] // a worked Saturday counts
    public void Compute_EndsOn(string start, int length, DayKind kind, string legal, string internalDue)
    {
        var period = new StatutoryPeriod("TEST", "测试", "起算", length, kind, Cite.Apl("第八十五条"), BureauDuty: true);

        var deadline = Deadline.Compute(period, DateOnly.Parse(start), Calendar);

        Assert.Equal(DateOnly.Parse(legal), deadline.LegalDueOn);
        Assert.Equal(DateOnly.Parse(internalDue), deadline.InternalDueOn);
    }

    [Theory]
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    public void Compute_MonthWithoutCorrespondingDay_EndsOnItsLastDayBeforeRollOver(string start, int months, string unrolled)
    {
        var period = new StatutoryPeriod("TEST", "测试", "起算", months, DayKind.Months, Cite.CivilCode("第二百零二条"), BureauDuty: false);

        Assert.Equal(DateOnly.Parse(unrolled), Deadline.Compute(period, DateOnly.Parse(start), Calendar).UnrolledOn);
    }

    [Fact]
    public void EarliestAfterClearWorkingDays_HearingNoticeDelivered10November_EarliestHearing20November() =>
        Assert.Equal(new DateOnly(2026, 11, 20), Calendar.EarliestAfterClearWorkingDays(new DateOnly(2026, 11, 10), 7));

    [Theory]
    [InlineData("2027-05-06", 3, DayKind.Months, "2027-08-06")] // 行政强制法 53: the window for court enforcement after the period to sue
    [InlineData("2024-02-29", 1, DayKind.Years, "2025-02-28")] // no 29 February
    [InlineData("2024-11-25", 2, DayKind.Years, "2026-11-25")] // 行政处罚法 36
    [InlineData("2026-11-06", 24, DayKind.Hours, "2026-11-07")] // 行政强制法 19: a Saturday does not prolong 24 hours
    [InlineData("2026-11-06", 25, DayKind.Hours, "2026-11-08")]
    public void Compute_MonthsYearsAndHours_EndOn(string start, int length, DayKind kind, string legal)
    {
        var period = new StatutoryPeriod("TEST", "测试", "起算", length, kind, Cite.Apl("第八十五条"), BureauDuty: false);

        Assert.Equal(DateOnly.Parse(legal), Deadline.Compute(period, DateOnly.Parse(start), Calendar).LegalDueOn);
    }

    [Fact]
    public void AddWorkingDays_HearingNoticeDelivered10November_WithoutClearDays19November() =>
        Assert.Equal(new DateOnly(2026, 11, 19), Calendar.AddWorkingDays(new DateOnly(2026, 11, 10), 7));

    [Fact]
    public void Explain_NamesRuleArticleStartCountedAndSkippedDaysAndBothDates()
    {
        var served = new StatutoryPeriod("PEN-SERVE", "送达行政处罚决定书", "作出决定", 3, DayKind.WorkingDays, Cite.Apl("第六十一条第一款"), BureauDuty: true);

        Assert.Equal(
            [
                "规则：送达行政处罚决定书，3 个工作日，依据《中华人民共和国行政处罚法》第六十一条第一款。",
                "起算：作出决定之日 2026-12-30 不计入，自次日起算（《中华人民共和国民法典》第二百零一条第一款）。",
                "计入的 3 个工作日：12-31、2027-01-04、2027-01-05。",
                "不计入的日期：2027-01-01（元旦）、2027-01-02（周六）、2027-01-03（周日）。",
                "法定届满日：2027-01-05。",
                "暂定：所涉年度的放假安排尚未公布，导入后将自动重新计算。",
            ],
            Deadline.Compute(served, new DateOnly(2026, 12, 30), Calendar).Explain());
    }

    [Fact]
    public void Compute_InUnpublishedYear_IsProvisionalAndSaysSo()
    {
        var period = new StatutoryPeriod("PEN-DECIDE", "作出处罚决定", "立案", 90, DayKind.CalendarDays, Cite.Apl("第六十条"), BureauDuty: true);

        var deadline = Deadline.Compute(period, new DateOnly(2026, 11, 2), Calendar);

        Assert.True(deadline.Provisional);
        Assert.Contains(deadline.Explain(), line => line.StartsWith("暂定"));
        Assert.False(Deadline.Compute(period, new DateOnly(2026, 3, 2), Calendar).Provisional);
    }

    [Theory]
    [InlineData("2026-11-09", Lamp.Red)] // due today is not overdue
    [InlineData("2026-11-10", Lamp.Overdue)]
    [InlineData("2026-11-05", Lamp.Red)] // two working days left
    [InlineData("2026-11-04", Lamp.Yellow)] // three left
    public void LampOn_FiveWorkingDaysFrom2November(string today, Lamp lamp)
    {
        var period = new StatutoryPeriod("PEN-HEAR-REQ", "申请听证", "告知", 5, DayKind.WorkingDays, Cite.Apl("第六十四条"), BureauDuty: false);

        Assert.Equal(lamp, Deadline.Compute(period, new DateOnly(2026, 11, 2), Calendar).LampOn(DateOnly.Parse(today), Calendar));
    }

    [Theory]
    [InlineData("2026-11-09", Lamp.Green)] // the last day is within the period
    [InlineData("2026-11-10", Lamp.Expired)]
    public void LampOn_RightOfTheParty_EndsWithoutAnybodyBeingLate(string today, Lamp lamp)
    {
        var period = new StatutoryPeriod("PEN-HEAR-REQ", "申请听证", "告知", 5, DayKind.WorkingDays, Cite.Apl("第六十四条"), BureauDuty: false) { IsPartyRight = true };

        Assert.Equal(lamp, Deadline.Compute(period, new DateOnly(2026, 11, 2), Calendar).LampOn(DateOnly.Parse(today), Calendar));
    }

    [Theory]
    [InlineData("2026-11-23T15:59:59Z", "2026-11-23")]
    [InlineData("2026-11-23T16:00:00Z", "2026-11-24")] // midnight in China
    public void LegalDate_IsTheDayInChina(string utc, string day) =>
        Assert.Equal(DateOnly.Parse(day), LegalDate.Of(DateTimeOffset.Parse(utc)));

    [Theory]
    [InlineData("2026-11-03", Lamp.Green)] // six working days left
    [InlineData("2026-11-04", Lamp.Yellow)] // five
    [InlineData("2026-11-06", Lamp.Yellow)] // three
    [InlineData("2026-11-07", Lamp.Yellow)] // a Saturday: still three
    [InlineData("2026-11-09", Lamp.Red)] // two
    [InlineData("2026-11-11", Lamp.Red)] // the last day itself
    [InlineData("2026-11-12", Lamp.Overdue)]
    public void LampOn_SevenWorkingDaysFrom2November_TurnsAtFiveAndTwo(string today, Lamp lamp) => // 行政处罚法第六十一条
        Assert.Equal(lamp, Deadline.Compute(Duty(7, DayKind.WorkingDays), new DateOnly(2026, 11, 2), Calendar).LampOn(DateOnly.Parse(today), Calendar));

    [Theory]
    [InlineData("2026-05-10", Lamp.Green)] // 69 of 100 days
    [InlineData("2026-05-11", Lamp.Yellow)] // 70 of 100, with more than five working days left
    public void LampOn_SevenTenthsOfTheDays_TurnYellow(string today, Lamp lamp) =>
        Assert.Equal(lamp, Deadline.Compute(Duty(100, DayKind.CalendarDays), new DateOnly(2026, 3, 2), Calendar).LampOn(DateOnly.Parse(today), Calendar));

    [Theory]
    [InlineData("2026-11-17", false, Lamp.Done)] // on the last lawful day
    [InlineData("2026-11-18", false, Lamp.DoneLate)]
    [InlineData("2026-11-18", true, Lamp.Expired)] // a right used too late is no fault of the bureau
    public void LampOn_Done_LooksAtTheLegalDate(string done, bool right, Lamp lamp)
    {
        var period = Duty(15, DayKind.CalendarDays) with { IsPartyRight = right };

        Assert.Equal(lamp, Deadline.Compute(period, new DateOnly(2026, 11, 2), Calendar, DateOnly.Parse(done)).LampOn(new(2026, 12, 1), Calendar));
    }

    [Theory]
    [InlineData("2026-01-28", 2)] // 90 days from 2025-11-01 end on Friday 2026-01-30
    [InlineData("2026-01-30", 0)]
    [InlineData("2026-01-31", 0)] // a Saturday after it
    [InlineData("2026-02-02", -1)]
    [InlineData("2026-02-03", -2)]
    public void WorkingDaysLeft_AfterTheDateOfTheAlarm_IsNegative(string today, int left) =>
        Assert.Equal(left, Deadline.Compute(Duty(90, DayKind.CalendarDays), new DateOnly(2025, 11, 1), Calendar).WorkingDaysLeft(DateOnly.Parse(today), Calendar));

    [Theory]
    [InlineData("2026-12-20", 15, DayKind.CalendarDays, "2027-01-04", true)] // a working day of the year that is not published
    [InlineData("2026-12-30", 2, DayKind.WorkingDays, "2027-01-04", true)]
    [InlineData("2026-12-16", 15, DayKind.CalendarDays, "2026-12-31", false)]
    [InlineData("2020-12-20", 15, DayKind.CalendarDays, "2021-01-04", false)] // the year of the start is unknown, but days are counted without a calendar
    public void Provisional_LooksAtTheYearsOfTheDaysThatMustBeKnown(string start, int length, DayKind kind, string legal, bool provisional)
    {
        var deadline = Deadline.Compute(Duty(length, kind), DateOnly.Parse(start), Calendar);

        Assert.Equal((DateOnly.Parse(legal), provisional), (deadline.LegalDueOn, deadline.Provisional));
    }

    [Fact]
    public void InternalDueOn_OfHours_IsTheLegalDayEvenOnASunday() // 民法典第二百零一条第二款: hours know no rest day
    {
        var deadline = Deadline.Compute(Duty(72, DayKind.Hours), new DateOnly(2026, 11, 5), Calendar);

        Assert.Equal((new DateOnly(2026, 11, 8), new DateOnly(2026, 11, 8)), (deadline.LegalDueOn, deadline.InternalDueOn));
    }

    [Fact]
    public void LegalDate_DayInChina_BeginsEightHoursBeforeTheUtcDay()
    {
        Assert.Equal(new DateTime(2026, 11, 23, 16, 0, 0, DateTimeKind.Utc), LegalDate.StartOf(new(2026, 11, 24)));
        Assert.Equal(new DateTime(2026, 11, 24, 0, 0, 0), LegalDate.ChinaTime(new DateTime(2026, 11, 23, 16, 0, 0, DateTimeKind.Utc)));
    }

    private static StatutoryPeriod Duty(int length, DayKind kind) => new("TEST", "测试", "起算", length, kind, Cite.Apl("第八十五条"), BureauDuty: true);
}
