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
}
