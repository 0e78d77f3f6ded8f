using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Deadlines;

/// <summary>One rule of the catalogue (law.md 1.3).</summary>
/// <param name="Area">The field of law, in Chinese.</param>
/// <param name="Duty">Whose duty or right it is.</param>
/// <param name="Period">Code, trigger, length, kind and article.</param>
/// <param name="Mode">How it is counted.</param>
/// <param name="Note">What else has to be known; empty where nothing.</param>
public sealed record CatalogueRule(string Area, string Duty, StatutoryPeriod Period, CountMode Mode = CountMode.Forward, string Note = "")
{
    private const int CapDay = 34;

    /// <summary>The day and the reasoning for an event on <paramref name="startOn"/>, by the same count as every deadline of the portal.</summary>
    public CatalogueAnswer Answer(DateOnly startOn, WorkingCalendar calendar)
    {
        var deadline = Deadline.Compute(Period, startOn, calendar);
        string[] note = Note.Length > 0 ? [Note] : [];
        switch (Mode)
        {
            case CountMode.Exact:
                return new("届满日", deadline.UnrolledOn,
                    [$"规则：{Period.Name}，{Period.LengthText}，依据{Period.Article}。", $"起算：{Period.StartEvent}之日 {startOn:yyyy-MM-dd}。", $"届满日：{deadline.UnrolledOn:yyyy-MM-dd}，遇休息日不顺延。", .. note], false);
            case CountMode.ClearDays:
                var earliest = calendar.EarliestAfterClearWorkingDays(startOn, Period.Length);
                return new("最早的日期", earliest,
                [
                    .. deadline.Explain().Where(l => !l.StartsWith("法定届满日", StringComparison.Ordinal) && !l.StartsWith("暂定", StringComparison.Ordinal)),
                    $"中间须有 {Period.Length} 个完整的工作日，所以最早的日期是其后的下一个工作日：{earliest:yyyy-MM-dd}。", .. note,
                ], deadline.Provisional || calendar.IsProvisional(earliest));
            case CountMode.Surcharge:
                return new("加处罚款起算日", startOn.AddDays(1),
                [
                    $"规则：{Period.Name}，依据{Period.Article}。", $"缴款期限最后一日 {startOn:yyyy-MM-dd} 仍可缴纳，自次日起每日按罚款数额的百分之三加处。",
                    $"第 {CapDay} 日 {startOn.AddDays(CapDay):yyyy-MM-dd} 达到罚款数额，不再增加（不超出罚款的数额）。", .. note,
                ], false);
            default:
                return new(Period.Kind == DayKind.Hours ? "法定届满（同一时刻）" : "法定届满日", deadline.LegalDueOn, [.. deadline.Explain(), .. note], deadline.Provisional);
        }
    }
}
