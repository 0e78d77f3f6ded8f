using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>How the unit of a period is counted. Every period carries its own: 《行政处罚法》第八十五条, 《行政复议法》第八十八条, 《行政强制法》第六十九条.</summary>
public enum DayKind
{
    /// <summary>Days that are worked, public holidays and 调休 considered.</summary>
    [Word("工作日")] WorkingDays,

    /// <summary>Every day counts.</summary>
    [Word("日（自然日）")] CalendarDays,

    /// <summary>To the corresponding day of a later month, or the last day of that month (民法典第二百零二条).</summary>
    [Word("个月")] Months,

    /// <summary>To the corresponding day of a later year, or the last day of that month (民法典第二百零二条).</summary>
    [Word("年")] Years,

    /// <summary>From the hour of the event (民法典第二百零一条第二款); a rest day does not prolong it.</summary>
    [Word("小时")] Hours,
}
