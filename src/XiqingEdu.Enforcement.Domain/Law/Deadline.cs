namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>
/// A deadline with its reasoning. Never stored: computed from the rule, the start event and the calendar, so that an
/// imported calendar moves every open one.
/// </summary>
public sealed class Deadline
{
    private Deadline(StatutoryPeriod period, DateOnly startOn, DateOnly unrolledOn, DateOnly legalDueOn, DateOnly internalDueOn,
        IReadOnlyList<SkippedDay> skipped, bool provisional, DateOnly? doneOn)
    {
        (Period, StartOn, UnrolledOn, LegalDueOn, InternalDueOn, Skipped, Provisional, DoneOn) =
            (period, startOn, unrolledOn, legalDueOn, internalDueOn, skipped, provisional, doneOn);
    }

    /// <summary>The rule.</summary>
    public StatutoryPeriod Period { get; }

    /// <summary>The day of the start event, itself not counted (民法典第二百零一条).</summary>
    public DateOnly StartOn { get; }

    /// <summary>The last day before rest days are considered.</summary>
    public DateOnly UnrolledOn { get; }

    /// <summary>The last lawful day: a last day that is not worked rolls to the next working day (民法典第二百零三条).</summary>
    public DateOnly LegalDueOn { get; }

    /// <summary>For the bureau's own duties: the last working day on or before <see cref="UnrolledOn"/>; else the legal date.</summary>
    public DateOnly InternalDueOn { get; }

    /// <summary>Days not counted, or rolled over.</summary>
    public IReadOnlyList<SkippedDay> Skipped { get; }

    /// <summary>True when a day that was looked at lies in a year whose calendar is not published.</summary>
    public bool Provisional { get; }

    /// <summary>When the duty was done, if it was.</summary>
    public DateOnly? DoneOn { get; }

    /// <summary>Computes the deadline of <paramref name="period"/> that starts with an event on <paramref name="startOn"/>.</summary>
    public static Deadline Compute(StatutoryPeriod period, DateOnly startOn, WorkingCalendar calendar, DateOnly? doneOn = null)
    {
        var skipped = new List<SkippedDay>();
        var unrolled = period.Kind switch
        {
            DayKind.WorkingDays => calendar.AddWorkingDays(startOn, period.Length),
            DayKind.CalendarDays => startOn.AddDays(period.Length),
            _ => startOn.AddMonths(period.Length),
        };
        var due = calendar.OnOrAfter(unrolled);
        var firstLooked = period.Kind == DayKind.WorkingDays ? startOn.AddDays(1) : unrolled;
        var provisional = false;
        for (var day = firstLooked; day <= due; day = day.AddDays(1))
        {
            provisional |= calendar.IsProvisional(day);
            if (calendar.RestReason(day) is { } reason)
            {
                skipped.Add(new SkippedDay(day, reason));
            }
        }

        return new Deadline(period, startOn, unrolled, due, period.BureauDuty ? calendar.OnOrBefore(unrolled) : due, skipped, provisional, doneOn);
    }

    /// <summary>Working days left until the date that alarms run on; 0 when it is today, negative when it has passed.</summary>
    public int WorkingDaysLeft(DateOnly today, WorkingCalendar calendar) => calendar.WorkingDaysBetween(today, InternalDueOn);

    /// <summary>The lamp on <paramref name="today"/>.</summary>
    public Lamp LampOn(DateOnly today, WorkingCalendar calendar)
    {
        if (DoneOn is { } done)
        {
            return done <= LegalDueOn ? Lamp.Done : Lamp.DoneLate;
        }

        if (Period.IsPartyRight)
        {
            return today > LegalDueOn ? Lamp.Expired : Lamp.Green;
        }

        if (today > LegalDueOn)
        {
            return Lamp.Overdue;
        }

        var left = WorkingDaysLeft(today, calendar);
        if (left <= 2)
        {
            return Lamp.Red;
        }

        var whole = InternalDueOn.DayNumber - StartOn.DayNumber;
        var gone = today.DayNumber - StartOn.DayNumber;
        return left <= 5 || gone * 10 >= whole * 7 ? Lamp.Yellow : Lamp.Green;
    }

    /// <summary>The reasoning in Chinese sentences: rule and article, start, days skipped, result.</summary>
    public IReadOnlyList<string> Explain()
    {
        var lines = new List<string>
        {
            $"规则：{Period.Name}，{Period.LengthText}{(Period.Kind == DayKind.CalendarDays ? "（自然日）" : "")}，依据{Period.Article}。",
            $"起算：{Period.StartEvent}之日 {StartOn:yyyy-MM-dd} 不计入，自次日起算。",
        };
        if (Period.Kind == DayKind.WorkingDays && Skipped.Count > 0)
        {
            lines.Add("不计入的日期：" + string.Join("、", Skipped.Select(s => $"{s.On:MM-dd}（{s.Reason}）")) + "。");
        }

        if (UnrolledOn != LegalDueOn)
        {
            lines.Add($"期间最后一日 {UnrolledOn:yyyy-MM-dd} 为休息日（{Skipped[0].Reason}），顺延至其后第一个工作日（《中华人民共和国民法典》第二百零三条）。");
        }

        lines.Add($"法定届满日：{LegalDueOn:yyyy-MM-dd}。" + (InternalDueOn != LegalDueOn ? $"内部控制日（提醒以此为准）：{InternalDueOn:yyyy-MM-dd}。" : ""));
        if (Provisional)
        {
            lines.Add("暂定：所涉年度的放假安排尚未公布，导入后将自动重新计算。");
        }

        return lines;
    }
}
