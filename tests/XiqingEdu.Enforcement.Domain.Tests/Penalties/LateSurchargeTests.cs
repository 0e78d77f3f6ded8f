using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>《行政处罚法》第七十二条第一款第（一）项: 3 % a day, never more than the fine; the vectors of law.md 1.2 (due on 2026-11-17, 10,000 yuan).</summary>
public sealed class LateSurchargeTests
{
    private const long Fine = 10_000_00;
    private static readonly DateOnly Due = new(2026, 11, 17);

    [Theory]
    [InlineData("2026-11-17", 0)] // the last day to pay
    [InlineData("2026-11-18", 300_00)] // day 1
    [InlineData("2026-12-20", 9_900_00)] // day 33
    [InlineData("2026-12-21", 10_000_00)] // day 34: the cap
    [InlineData("2027-12-31", 10_000_00)] // never more
    public void On_NothingPaid(string day, long fen) => Assert.Equal(fen, LateSurcharge.On(DateOnly.Parse(day), Fine, Due, []));

    [Fact]
    public void On_PaidInFullOnTheLastDay_IsZero() => Assert.Equal(0, LateSurcharge.On(new(2026, 12, 31), Fine, Due, [(Due, Fine)]));

    [Fact]
    public void On_PaidOnTheFirstLateDay_OwesThatDay() => Assert.Equal(300_00, LateSurcharge.On(new(2026, 12, 31), Fine, Due, [(new(2026, 11, 18), Fine)]));

    [Fact]
    public void On_PaidInPart_CountsWhatIsUnpaid() =>
        Assert.Equal(300_00 + (9 * 120_00), LateSurcharge.On(new(2026, 11, 27), Fine, Due, [(new(2026, 11, 18), 6_000_00)]));

    [Theory]
    [InlineData("2026-11-18", "2026-11-27", 0)] // stopped from the first late day on
    [InlineData("2026-11-19", "2026-11-27", 300_00)]
    [InlineData("2026-11-27", "2026-12-31", 2_700_00)] // from the day asked about
    [InlineData("2026-11-28", "2026-12-31", 3_000_00)]
    public void On_DuringReconsiderationOrSuit_DoesNotCount(string from, string until, long fen) => Assert.Equal(fen, LateSurcharge.On(
        new(2026, 11, 27), Fine, Due, [], day => day >= DateOnly.Parse(from) && day <= DateOnly.Parse(until))); // 第七十三条第三款

    [Fact]
    public void On_HalfAFen_IsRoundedUp() => Assert.Equal(2, LateSurcharge.On(Due.AddDays(1), 50, Due, []));
}
