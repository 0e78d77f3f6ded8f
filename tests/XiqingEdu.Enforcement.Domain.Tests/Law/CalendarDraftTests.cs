using XiqingEdu.Enforcement.Domain.Law;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Law;

/// <summary>A year before its import: faults with their line, and the 13 days of 《全国年节及纪念日放假办法》第二条.</summary>
public sealed class CalendarDraftTests
{
    [Theory]
    [InlineData("2027-02-30", "节", "放假日期第 3 行“2027-02-30”：不是有效的日期")]
    [InlineData("2027/2/8", "节", "不是有效的日期")]
    [InlineData("2026-12-31", "元旦", "放假日期第 3 行“2026-12-31”：不在 2027 年内。")]
    [InlineData("2027-10-02", "国庆节", "是周六，本来就休息")]
    [InlineData("2027-10-01", " ", "请写明节日名称")]
    public void FaultsOfRest_BadLine_IsNamed(string day, string name, string fault) =>
        Assert.Contains(fault, Assert.Single(Draft([new(3, day, name)], []).FaultsOfRest()));

    [Theory]
    [InlineData("2027-10-08", "是周五，本来就上班")]
    [InlineData("2028-01-01", "不在 2027 年内")]
    public void FaultsOfWork_BadLine_IsNamed(string day, string fault) =>
        Assert.Contains(fault, Assert.Single(Draft([new(1, "2027-10-01", "国庆节")], [new(2, day, "国庆节")]).FaultsOfWork()));

    [Fact]
    public void FaultsOfRest_SameDayTwiceOrNothingAtAll()
    {
        Assert.Contains("与第 1 行重复", Assert.Single(Draft([new(1, "2027-10-01", "国庆节"), new(2, "2027-10-01", "国庆节")], []).FaultsOfRest()));
        Assert.Contains("没有填写任何一天", Assert.Single(Draft([], []).FaultsOfRest()));
        Assert.Empty((Draft([], []) with { Published = false }).FaultsOfRest());
    }

    [Fact]
    public void StatutoryHolidays_Of2027_AreThirteenDays() => Assert.Equal(
        ["01-01", "02-05", "02-06", "02-07", "02-08", "04-05", "05-01", "05-02", "06-09", "09-15", "10-01", "10-02", "10-03"],
        StatutoryHolidays.Of(2027).Select(d => d.On.ToString("MM-dd")));

    [Theory]
    [InlineData(2021, 11)]
    [InlineData(2022, 11)]
    [InlineData(2023, 11)] // leap second month
    [InlineData(2024, 11)]
    [InlineData(2025, 13)] // leap sixth month; the amended measures
    [InlineData(2026, 13)]
    public void StatutoryHolidays_AreRestDaysOfEveryPublishedYear(int year, int count)
    {
        var days = StatutoryHolidays.Of(year);

        Assert.Equal(count, days.Count);
        Assert.DoesNotContain(days, d => TestCalendar.Seeded.IsWorkingDay(d.On));
    }

    [Theory]
    [InlineData(2006, "2006-05-31", "2006-10-06")] // leap seventh month: the eighth is the ninth that is counted
    [InlineData(2020, "2020-06-25", "2020-10-01")] // leap fourth month: the fifth is already moved
    [InlineData(2023, "2023-06-22", "2023-09-29")] // leap second month
    [InlineData(2025, "2025-05-31", "2025-10-06")] // leap sixth month, between the two; New Year's Eve is a holiday since
    [InlineData(2026, "2026-06-19", "2026-09-25")] // no leap month
    public void StatutoryHolidays_OfTheLunarCalendar_FollowTheLeapMonth(int year, string dragonBoat, string midAutumn)
    {
        var days = StatutoryHolidays.Of(year);

        Assert.Equal(DateOnly.Parse(dragonBoat), days.Single(d => d.Reason == "端午节").On);
        Assert.Equal(DateOnly.Parse(midAutumn), days.Single(d => d.Reason == "中秋节").On);
    }

    [Fact]
    public void ToYear_LinesInAnyOrder_AreKeptInTheOrderOfTheDays() => Assert.Equal(
        [new(2027, 1, 1), new(2027, 10, 1), new DateOnly(2027, 10, 4)],
        Draft([new(1, "2027-10-01", "国庆节"), new(2, "2027-10-04", "国庆节"), new(3, "2027-01-01", "元旦")], []).ToYear().RestOnWeekday.Keys);

    [Fact]
    public void Warnings_StatutoryHolidayThatIsWorked_IsNamedAndNotRefused()
    {
        // 2027-10-03 is a Sunday of National Day; 05-01 and 05-02 are a weekend and need no line.
        var draft = Draft(
            [new(1, "2027-01-01", "元旦"), new(2, "2027-02-05", "春节"), new(3, "2027-02-08", "春节"), new(4, "2027-04-05", "清明节"), new(5, "2027-06-09", "端午节"), new(6, "2027-10-01", "国庆节")],
            [new(1, "2027-10-03", "国庆节")]);

        Assert.Empty(draft.FaultsOfRest().Concat(draft.FaultsOfWork()));
        Assert.Collection(draft.Warnings(), w => Assert.StartsWith("2027-09-15（周三）", w), w => Assert.StartsWith("2027-10-03（周日）", w));
    }

    private static CalendarDraft Draft(IReadOnlyList<CalendarLine> rest, IReadOnlyList<CalendarLine> work) => new(2027, true, "通知", rest, work);
}
