namespace XiqingEdu.Enforcement.Domain.Law;

/// <content>How the date came about, in Chinese.</content>
public sealed partial class Deadline
{
    /// <summary>The reasoning in Chinese sentences: rule and article, start, days counted, days not counted, stops, result.</summary>
    public IReadOnlyList<string> Explain() =>
    [
        $"规则：{Period.Name}，{Period.LengthText}{(Period.Kind == DayKind.CalendarDays ? "（自然日）" : "")}，依据{Period.Article}。",
        Period.Kind == DayKind.Hours
            ? $"起算：自{Period.StartEvent}之时（{StartOn:yyyy-MM-dd}）起算，按小时计，遇休息日不顺延（《中华人民共和国民法典》第二百零一条第二款）。"
            : $"起算：{Period.StartEvent}之日 {StartOn:yyyy-MM-dd} 不计入，自次日起算（《中华人民共和国民法典》第二百零一条第一款）。",
        .. Stops.Select(s => $"不计入的期间：{s.From:yyyy-MM-dd} 至 {s.Until:yyyy-MM-dd}（{s.Reason}，{s.Until.DayNumber - s.From.DayNumber + 1} 日{(s.IsOpen ? "，仍在继续，届满日逐日后移" : "")}），依据{s.Article}。"),
        .. CountedLines(),
        .. RollLines(),
        Period.Kind == DayKind.Hours
            ? $"法定届满：{LegalDueOn:yyyy-MM-dd} 的同一时刻。"
            : $"法定届满日：{LegalDueOn:yyyy-MM-dd}。" + (InternalDueOn != LegalDueOn ? $"内部控制日（提醒以此为准）：{InternalDueOn:yyyy-MM-dd}。" : ""),
        .. Provisional ? ["暂定：所涉年度的放假安排尚未公布，导入后将自动重新计算。"] : Array.Empty<string>(),
    ];

    private IEnumerable<string> CountedLines()
    {
        var stopped = Stops.Count > 0 ? "，不计入的期间除外" : "";
        switch (Period.Kind)
        {
            case DayKind.WorkingDays:
                yield return $"计入的 {Counted.Count} 个工作日：{string.Join("、", Counted.Select(Day))}。";
                if (Skipped.Count > 0)
                {
                    yield return "不计入的日期：" + string.Join("、", Skipped.Select(s => $"{Day(s.On)}（{s.Reason}）")) + "。";
                }

                break;
            case DayKind.CalendarDays:
                yield return $"计入：{StartOn.AddDays(1):yyyy-MM-dd} 至 {UnrolledOn:yyyy-MM-dd}，休息日和节假日计算在内，共 {Period.Length} 日{stopped}。";
                break;
            case DayKind.Months or DayKind.Years:
                var end = EndWithoutStops(Period, StartOn);
                yield return end.Day == StartOn.Day
                    ? $"计入：至 {end:yyyy-MM-dd}，即届满月的对应日（《中华人民共和国民法典》第二百零二条）。"
                    : $"计入：届满月没有对应日，至月末 {end:yyyy-MM-dd}（《中华人民共和国民法典》第二百零二条）。";
                if (UnrolledOn != end)
                {
                    yield return $"扣除不计入的 {UnrolledOn.DayNumber - end.DayNumber} 日，期间最后一日为 {UnrolledOn:yyyy-MM-dd}。";
                }

                break;
        }
    }

    private IEnumerable<string> RollLines()
    {
        if (UnrolledOn != LegalDueOn)
        {
            yield return $"期间最后一日 {UnrolledOn:yyyy-MM-dd} 为休息日（{Skipped[0].Reason}），顺延至其后第一个工作日（《中华人民共和国民法典》第二百零三条）。";
        }
    }

    /// <summary>Month and day; the year too where it is not the year of the start.</summary>
    private string Day(DateOnly day) => day.Year == StartOn.Year ? $"{day:MM-dd}" : $"{day:yyyy-MM-dd}";
}
