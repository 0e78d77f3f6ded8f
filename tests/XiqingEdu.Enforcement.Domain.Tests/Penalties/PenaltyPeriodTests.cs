using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Execution;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Tests.Law;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Days that decide: late surcharge, defence, service by announcement, ninety days to the decision.</summary>
public sealed class PenaltyPeriodTests
{
    private const long Fine = 1_000_000;
    private static readonly DateOnly Due = new(2026, 11, 17);

    [Theory]
    [InlineData("2026-11-16", 0)]
    [InlineData("2026-11-17", 0)]
    [InlineData("2026-11-18", 300_00)]
    [InlineData("2026-11-19", 600_00)]
    [InlineData("2026-12-20", 9_900_00)]
    [InlineData("2026-12-21", 10_000_00)]
    [InlineData("2026-12-22", 10_000_00)]
    [InlineData("2028-12-22", 10_000_00)]
    public void Surcharge_Unpaid_GrowsThreePercentADayUpToTheFine(string asOf, long fen) => Assert.Equal(fen, LateSurcharge.On(DateOnly.Parse(asOf), Fine, Due, []));

    [Fact]
    public void Surcharge_PartlyPaid_CountsOnlyTheRest()
    {
        (DateOnly, long)[] inTime = [(Due, 400_000)];
        (DateOnly, long)[] later = [(new DateOnly(2026, 11, 20), 400_000), (new DateOnly(2026, 11, 22), 600_000)];

        Assert.Equal(180_00 * 2, LateSurcharge.On(new DateOnly(2026, 11, 19), Fine, Due, inTime));
        Assert.Equal((300_00 * 3) + (180_00 * 2), LateSurcharge.On(new DateOnly(2026, 11, 30), Fine, Due, later));
        Assert.Equal(0, LateSurcharge.On(new DateOnly(2027, 1, 1), Fine, Due, [(Due, Fine)]));
    }

    [Fact]
    public void Surcharge_StoppedDays_DoNotCount()
    {
        bool Stopped(DateOnly day) => day >= new DateOnly(2026, 11, 20) && day <= new DateOnly(2026, 12, 31);

        Assert.Equal(300_00 * 2, LateSurcharge.On(new DateOnly(2026, 12, 31), Fine, Due, [], Stopped));
        Assert.Equal(300_00 * 3, LateSurcharge.On(new DateOnly(2027, 1, 1), Fine, Due, [], Stopped));
    }

    [Fact]
    public void Surcharge_HalfAFen_IsRoundedUp() => Assert.Equal(2, LateSurcharge.On(Due.AddDays(1), 50, Due, []));

    [Theory]
    [InlineData("2026-09-24", false, "2026-10-09")]
    [InlineData("2026-09-18", false, "2026-09-24")]
    [InlineData("2026-11-16", false, "2026-11-23")]
    [InlineData("2026-04-28", true, "2026-05-08")]
    public void Defense_Expired_OnlyAfterTheLastWorkingDay(string servedOn, bool major, string lastDay)
    {
        var (served, last) = (DateOnly.Parse(servedOn), DateOnly.Parse(lastDay));
        var c = Told(major, served);

        var early = Assert.Throws<RuleViolation>(() => c.RecordDefense(DefenseKind.PeriodExpired, last, "", Staff.Handler1, On(last)));
        Assert.Equal(("G10", "Kind"), (early.Code, early.Field));
        Assert.Contains($"{last:yyyy-MM-dd}，尚未届满", early.Sentence);
        Assert.Equal(major, early.Sentence.Contains("听证", StringComparison.Ordinal));
        c.RecordDefense(DefenseKind.PeriodExpired, last.AddDays(1), "", Staff.Handler1, On(last.AddDays(1)));
        Assert.Equal(Stage.DefenseReview, c.Stage);
    }

    [Theory]
    [InlineData("2026-11-17", "On")]
    [InlineData("2026-11-21", "On")]
    public void Defense_BeforeServiceOrInFuture_IsRefused(string on, string field) => Assert.Equal(field, Assert.Throws<RuleViolation>(
        () => Told(false, new DateOnly(2026, 11, 18)).RecordDefense(DefenseKind.Received, DateOnly.Parse(on), "意见", Staff.Handler1, On(new DateOnly(2026, 11, 20)))).Field);

    [Fact]
    public void Announcement_CountsAsServedAfter30Days()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.PriorNoticePending);
        var notice = with.Service() with { Method = ServiceMethod.ByAnnouncement, Note = "公告于本区政府网站；其他方式无法送达" };
        c.ServePriorNotice(notice, Staff.Handler1, with.Law);
        var effective = with.Day.AddDays(30);

        Assert.Equal(effective, c.Notice!.Service!.ServedOn);
        Assert.Equal("On", Assert.Throws<RuleViolation>(() => c.RecordDefense(DefenseKind.Waived, effective.AddDays(-1), "", Staff.Handler1, with.Law with { Today = effective.AddDays(-1) })).Field);
        c.RecordDefense(DefenseKind.Waived, effective, "", Staff.Handler1, with.Law with { Today = effective });
        Assert.Equal(Stage.DefenseReview, c.Stage);
    }

    [Theory]
    [InlineData(ServiceMethod.ByLeaving)]
    [InlineData(ServiceMethod.Post)]
    [InlineData(ServiceMethod.Entrusted)]
    [InlineData(ServiceMethod.Electronic)]
    [InlineData(ServiceMethod.ByAnnouncement)]
    public void Service_NotDirectWithoutNote_IsRefused(ServiceMethod method)
    {
        var with = A.PenaltyCase();
        var record = with.Service() with { Method = method };

        Assert.Equal("Note", Assert.Throws<RuleViolation>(() => record.Ensure(with.Day, with.Day)).Field);
        (record with { Note = "情况说明" }).Ensure(with.Day, with.Day);
        Assert.Equal(method == ServiceMethod.ByAnnouncement ? with.Day.AddDays(30) : with.Day, record.ServedOn);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "OverdueBasis")]
    public void Decision_OnTheLastDayOrTheNext_NeedsABasisOnlyAfterIt(int daysAfter, string? field)
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.DecisionPending);
        var last = Deadline.Compute(PenaltyPeriods.Decide, c.FiledOn!.Value, PenaltyCaseBuilder.Calendar).LegalDueOn;
        Assert.True(last.DayNumber - c.FiledOn.Value.DayNumber is >= 90 and <= 92);
        var law = with.Law with { Today = last.AddDays(daysAfter) };

        var refused = Record.Exception(() => c.DecidePenalty(with.Number("罚"), "同意", " ", Staff.Leader, law)) as RuleViolation;

        Assert.Equal(field, refused?.Field);
        if (refused is not null)
        {
            Assert.Equal("G16", refused.Code);
            Assert.Null(c.Decision);
            c.DecidePenalty(with.Number("罚"), "同意", "《某规章》第十条", Staff.Leader, law);
            Assert.Equal("《某规章》第十条", c.Decision!.OverdueBasis);
        }
    }

    private static PenaltyCase Told(bool major, DateOnly served)
    {
        var with = major ? A.PenaltyCase().Major() : A.PenaltyCase();
        var c = with.From(served.AddDays(-30)).At(Stage.PriorNoticePending);
        var pair = new InvestigatorPair(Staff.Handler1.CertifiedOn(served), Staff.Handler2.CertifiedOn(served));
        c.ServePriorNotice(with.Service() with { DeliveredOn = served, Servers = pair }, Staff.Handler1, On(served));
        return c;
    }

    private static LegalFrame On(DateOnly day) => new(day, TestCalendar.Seeded, PenaltyCaseBuilder.Settings);
}
