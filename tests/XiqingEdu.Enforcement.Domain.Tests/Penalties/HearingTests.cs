using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Edges of the hearing (《行政处罚法》第六十三条至第六十五条).</summary>
public sealed class HearingTests
{
    // 2026: 10-01 to 10-07 are rest days, 10-10 (Saturday) is worked.
    private static readonly WorkingCalendar Calendar = new(
    [
        new CalendarYear(2026, true, "通知",
            new[] { "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07" }.ToDictionary(DateOnly.Parse, _ => "国庆节"),
            new Dictionary<DateOnly, string> { [new(2026, 10, 10)] = "国庆节" }),
    ]);

    [Theory]
    [InlineData("2026-10-12", "2026-10-15", true)]
    [InlineData("2026-10-13", "2026-10-15", false)]
    [InlineData(null, "2026-10-12", true)]
    [InlineData(null, "2026-10-13", false)]
    public void RequestHearing_LastDayRolledOverAHoliday_CountsByThePostmark(string? postmark, string received, bool inTime)
    {
        // Served on 2026-09-29; working days 09-30, 10-08, 10-09, 10-10 (a worked Saturday), 10-12.
        var (c, with) = Told(new(2026, 9, 28));
        var law = with.Law with { Calendar = Calendar, Today = DateOnly.Parse(received) };

        var refused = Record.Exception(() => c.RequestHearing(law.Today, postmark is null ? null : DateOnly.Parse(postmark), "要求听证", Staff.Handler1, law)) as RuleViolation;

        Assert.Equal(inTime, refused is null);
        Assert.Equal(inTime ? Stage.HearingInProgress : Stage.PriorNoticeServed, c.Stage);
        Assert.True(inTime || refused!.Message.Contains("2026-10-12", StringComparison.Ordinal), refused?.Message);
    }

    [Fact]
    public void RequestHearing_PostmarkAfterReceipt_IsRefused()
    {
        var (c, with) = Told(new(2026, 9, 28));

        var refused = Assert.Throws<RuleViolation>(() => c.RequestHearing(with.Day, with.Day.AddDays(1), "要求听证", Staff.Handler1, with.Law));

        Assert.Equal(("DATE-ORDER", "PostmarkOn"), (refused.Code, refused.Field));
    }

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void ScheduleHearing_SevenClearWorkingDaysOverAHoliday_AreFull(int october, bool lawful)
    {
        // Notice on 2026-09-30; clear days 10-08, 10-09, 10-10, 10-12, 10-13, 10-14, 10-15; the hearing may be held on 10-16 at the earliest.
        var (c, with) = Told(new(2026, 9, 28));
        var law = with.Law with { Calendar = Calendar, Today = new(2026, 9, 30) };
        c.RequestHearing(law.Today, null, "要求听证", Staff.Handler1, law);

        var refused = Record.Exception(() => Schedule(c, new(2026, 10, october), law)) as RuleViolation;

        Assert.Equal(lawful, refused is null);
        Assert.True(lawful || refused is { Code: "G11", Field: "HeldOn" });
    }

    [Fact]
    public void ScheduleHearing_HostWhoInvestigatedReviewedOrApproved_IsRefused()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.HearingInProgress);

        foreach (var person in new[] { Staff.Handler1, Staff.Handler2, Staff.UnitHead, Staff.Leader })
        {
            var refused = Assert.Throws<RuleViolation>(() => c.ScheduleHearing("听通1", person.PersonId, person.Name, with.HearingDay(), "听证室", "", Staff.UnitHead, with.Law));
            Assert.Equal(("G11", "HostId"), (refused.Code, refused.Field));
            Assert.False(c.MayHost(person.PersonId));
        }

        Assert.True(c.MayHost(Staff.Host.PersonId));
    }

    [Fact]
    public void ScheduleHearing_ClosedForAnotherReason_IsRefused()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.HearingInProgress);

        var refused = Assert.Throws<RuleViolation>(() => c.ScheduleHearing("听通1", Staff.Host.PersonId, Staff.Host.Name, with.HearingDay(), "听证室", "社会关注", Staff.UnitHead, with.Law));
        c.ScheduleHearing("听通1", Staff.Host.PersonId, Staff.Host.Name, with.HearingDay(), "听证室", Hearing.ClosedGrounds[2], Staff.UnitHead, with.Law);

        Assert.Equal("ClosedBecause", refused.Field);
        Assert.Equal("涉及个人隐私", c.Notice!.Hearing!.ClosedBecause);
        Assert.EndsWith($"在听证室举行听证，主持人{Staff.Host.Name}；不公开：涉及个人隐私。", c.Events[^1].Sentence);
        Schedule(c, with.HearingDay(), with.Law);
        Assert.EndsWith($"在听证室举行听证，主持人{Staff.Host.Name}，公开举行。", c.Events[^1].Sentence);
    }

    [Fact]
    public void ServeHearingNotice_BeforeTheDayWasFixed_IsRefused() // 第六十四条第（二）项
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.HearingInProgress);
        var earlier = with.Service();
        with.Tomorrow();
        Schedule(c, with.HearingDay(), with.Law);

        Refused.By("G23", "DeliveredOn", c, () => c.ServeHearingNotice(earlier, Staff.Handler1, with.Law));
        c.ServeHearingNotice(with.Service(), Staff.Handler1, with.Law);
        Assert.Equal(HearingState.Notified, c.Notice!.Hearing!.State);
    }

    [Fact]
    public void EndHearing_Withdrawn_LeavesTheDefenceOpen()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.HearingInProgress);
        with.Hear(c, HearingState.Notified);

        var early = Assert.Throws<RuleViolation>(() => c.EndHearing(HearingState.Abandoned, "缺席", Staff.Host, with.Law));
        c.EndHearing(HearingState.Withdrawn, "当事人书面撤回", Staff.Host, with.Law);
        var again = Assert.Throws<RuleViolation>(() => c.RequestHearing(with.Day, null, "再次要求", Staff.Handler1, with.Law));
        c.RecordDefense(DefenseKind.Received, with.Day, "请求从轻", Staff.Handler1, with.Law);

        Assert.Equal("How", early.Field);
        Assert.Equal("G10", again.Code);
        Assert.Equal((Stage.DefenseReview, false), (c.Stage, c.HearingWasHeld));
    }

    [Fact]
    public void ReportHearing_ThenRemand_OpensANewRoundWithItsOwnRightToAHearing()
    {
        var with = A.PenaltyCase();
        var c = with.At(Stage.HearingInProgress);
        with.Hear(c, HearingState.Held);
        c.ReportHearing("情节认定有误", "建议补充调查", Staff.Host, with.Law);
        c.ReexamineDefense(true, "须查清人数", Staff.Handler1, with.Law);
        c.ReturnToInvestigation("查清人数", Staff.UnitHead, with.Law);
        c.ConcludeInvestigation(with.Report() with { Facts = "重新查明的事实" }, Staff.Handler1, with.Law);
        c.ApproveProposal("告2", "同意", Staff.UnitHead, with.Law);
        c.ServePriorNotice(with.Service(), Staff.Handler1, with.Law);

        Assert.Null(c.Notice!.Hearing);
        Assert.True(c.HearingWasHeld);
        c.RequestHearing(with.Day, null, "再次要求听证", Staff.Handler1, with.Law);

        Assert.Equal(Stage.HearingInProgress, c.Stage);
        Assert.Equal(2, c.Notices.Count);
    }

    [Fact]
    public void Deadlines_OfThePartysRights_AreNeverLate()
    {
        var with = A.PenaltyCase();
        var heard = with.At(Stage.HearingInProgress);
        with.Hear(heard, HearingState.Held);
        heard.ReportHearing("请求从轻", "建议维持", Staff.Host, with.Law);
        var silence = A.PenaltyCase();
        var silent = silence.At(Stage.PriorNoticeServed);
        silence.GoTo(silent.Notice!.Service!.ServedOn.AddDays(20));
        silent.RecordDefense(DefenseKind.PeriodExpired, silence.Day, "", Staff.Handler1, silence.Law);

        Lamp LampOf(PenaltyCase c, LegalFrame law) => PenaltyDeadlines.Of(c, law).Single(d => d.Period.Code == "PEN-DEFENSE").LampOn(law.Today, law.Calendar);
        Assert.Equal((Lamp.Done, Lamp.Expired), (LampOf(heard, with.Law), LampOf(silent, silence.Law)));
    }

    /// <summary>A case whose notice tells of a hearing and was served on the builder's day after <paramref name="first"/>.</summary>
    private static (PenaltyCase Case, PenaltyCaseBuilder With) Told(DateOnly first)
    {
        var with = A.PenaltyCase().Major();
        var c = with.From(new(2026, 3, 2)).At(Stage.PriorNoticePending);
        with.On(first.AddDays(1));
        c.ServePriorNotice(with.Service(), Staff.Handler1, with.Law);
        return (c, with);
    }

    private static void Schedule(PenaltyCase c, DateOnly day, LegalFrame law) =>
        c.ScheduleHearing("听通1", Staff.Host.PersonId, Staff.Host.Name, day, "听证室", "", Staff.UnitHead, law);
}
