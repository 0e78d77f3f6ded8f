using XiqingEdu.Enforcement.Domain.Law;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Law;

/// <summary>The whole reasoning of a deadline, sentence by sentence, for each unit of 民法典第二百零一条至第二百零三条 and for days that do not count.</summary>
public sealed class DeadlineReasoningTests
{
    [Fact]
    public void Explain_Days_CountRestDaysAndEndOnTheSunday() => Assert.Equal(
        [
            "规则：作出处罚决定，90 日（自然日），依据《中华人民共和国行政处罚法》第六十条。",
            "起算：立案之日 2026-11-02 不计入，自次日起算（《中华人民共和国民法典》第二百零一条第一款）。",
            "计入：2026-11-03 至 2027-01-31，休息日和节假日计算在内，共 90 日。",
            "期间最后一日 2027-01-31 为休息日（周日），顺延至其后第一个工作日（《中华人民共和国民法典》第二百零三条）。",
            "法定届满日：2027-02-01。内部控制日（提醒以此为准）：2027-01-29。",
            "暂定：所涉年度的放假安排尚未公布，导入后将自动重新计算。",
        ],
        Explain(new("PEN-DECIDE", "作出处罚决定", "立案", 90, DayKind.CalendarDays, Cite.Apl("第六十条"), BureauDuty: true), "2026-11-02"));

    [Fact]
    public void Explain_DaysOfPayment_NothingRolled() => Assert.Equal(
        [
            "规则：缴纳罚款，15 日（自然日），依据《中华人民共和国行政处罚法》第六十七条第三款。",
            "起算：收到处罚决定书之日 2026-11-02 不计入，自次日起算（《中华人民共和国民法典》第二百零一条第一款）。",
            "计入：2026-11-03 至 2026-11-17，休息日和节假日计算在内，共 15 日。",
            "法定届满日：2026-11-17。",
        ],
        Explain(Payment, "2026-11-02"));

    [Fact]
    public void Explain_WorkingDaysWithoutRestBetween_NamesNoSkippedDay() => Assert.Equal(
        [
            "规则：送达行政处罚决定书，3 个工作日，依据《中华人民共和国行政处罚法》第六十一条第一款。",
            "起算：作出决定之日 2026-11-02 不计入，自次日起算（《中华人民共和国民法典》第二百零一条第一款）。",
            "计入的 3 个工作日：11-03、11-04、11-05。",
            "法定届满日：2026-11-05。",
        ],
        Explain(new("PEN-SERVE", "送达行政处罚决定书", "作出决定", 3, DayKind.WorkingDays, Cite.Apl("第六十一条第一款"), BureauDuty: true), "2026-11-02"));

    [Fact]
    public void Explain_MonthsToTheCorrespondingDay_RollOverLabourDay() => Assert.Equal(
        [
            "规则：提起行政诉讼，6 个月，依据《中华人民共和国行政诉讼法》第四十六条第一款。",
            "起算：知道行政行为之日 2025-11-01 不计入，自次日起算（《中华人民共和国民法典》第二百零一条第一款）。",
            "计入：至 2026-05-01，即届满月的对应日（《中华人民共和国民法典》第二百零二条）。",
            "期间最后一日 2026-05-01 为休息日（劳动节），顺延至其后第一个工作日（《中华人民共和国民法典》第二百零三条）。",
            "法定届满日：2026-05-06。",
        ],
        Explain(Suit, "2025-11-01"));

    [Fact]
    public void Explain_MonthsWithoutCorrespondingDay_EndOnTheLastDayOfTheMonth() => Assert.Equal(
        [
            "规则：提起行政诉讼，6 个月，依据《中华人民共和国行政诉讼法》第四十六条第一款。",
            "起算：知道行政行为之日 2025-10-31 不计入，自次日起算（《中华人民共和国民法典》第二百零一条第一款）。",
            "计入：届满月没有对应日，至月末 2026-04-30（《中华人民共和国民法典》第二百零二条）。",
            "法定届满日：2026-04-30。",
        ],
        Explain(Suit, "2025-10-31"));

    [Fact]
    public void Explain_YearsFrom29February_EndOnTheLastDayOfFebruary() => Assert.Contains(
        "计入：届满月没有对应日，至月末 2026-02-28（《中华人民共和国民法典》第二百零二条）。",
        Explain(new("PEN-LIMIT", "追责时效", "违法行为终了", 2, DayKind.Years, Cite.Apl("第三十六条第一款"), BureauDuty: false), "2024-02-29"));

    [Fact]
    public void Explain_Hours_RunFromTheHourAndRollNowhere() => Assert.Equal(
        [
            "规则：补办批准手续，24 小时，依据《中华人民共和国行政强制法》第十九条。",
            "起算：自当场实施之时（2026-11-06）起算，按小时计，遇休息日不顺延（《中华人民共和国民法典》第二百零一条第二款）。",
            "法定届满：2026-11-07 的同一时刻。",
        ],
        Explain(new("ACL-URGENT", "补办批准手续", "当场实施", 24, DayKind.Hours, Cite.Acl("第十九条"), BureauDuty: true), "2026-11-06"));

    [Fact]
    public void Explain_DaysWithStops_NameEachWithItsDaysAndOrder() => Assert.Equal(
        [
            "不计入的期间：2026-11-04 至 2026-11-06（鉴定，3 日），依据《中华人民共和国行政强制法》第二十五条。",
            "不计入的期间：2026-11-10 至 2026-11-10（听证，1 日），依据《中华人民共和国行政处罚法》第六十四条。",
            "计入：2026-11-03 至 2026-11-21，休息日和节假日计算在内，共 15 日，不计入的期间除外。",
            "期间最后一日 2026-11-21 为休息日（周六），顺延至其后第一个工作日（《中华人民共和国民法典》第二百零三条）。",
            "法定届满日：2026-11-23。",
        ],
        Explain(Payment, "2026-11-02",
            DeadlineStop.Of(new(2026, 11, 10), new(2026, 11, 10), "听证", Cite.Apl("第六十四条")),
            DeadlineStop.Of(new(2026, 11, 4), new(2026, 11, 6), "鉴定", Cite.Acl("第二十五条")))[2..]);

    [Fact]
    public void Explain_StopThatLasts_SaysThatTheEndMoves() => Assert.Equal(
        "不计入的期间：2026-11-04 至 2026-11-06（中止，3 日，仍在继续，届满日逐日后移），依据《中华人民共和国行政强制法》第三十九条。",
        Explain(Payment, "2026-11-02", DeadlineStop.Lasting(new(2026, 11, 4), new(2026, 11, 6), "中止", Cite.Acl("第三十九条")))[2]);

    private static StatutoryPeriod Payment { get; } = new("PEN-PAY", "缴纳罚款", "收到处罚决定书", 15, DayKind.CalendarDays, Cite.Apl("第六十七条第三款"), BureauDuty: false);

    private static StatutoryPeriod Suit { get; } = new("ALL-SUE", "提起行政诉讼", "知道行政行为", 6, DayKind.Months, Cite.All("第四十六条第一款"), BureauDuty: false);

    private static string[] Explain(StatutoryPeriod period, string start, params DeadlineStop[] stops) =>
        [.. Deadline.Compute(period, DateOnly.Parse(start), TestCalendar.Seeded, null, stops).Explain()];
}
