namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>
/// A deadline with its reasoning. Never stored: computed from the rule, the start event, the stops and the calendar, so that
/// an imported calendar moves every open one.
/// </summary>
public sealed partial class Deadline
{
    private Deadline(StatutoryPeriod period, DateOnly startOn, DateOnly? doneOn, IReadOnlyList<DeadlineStop> stops) =>
        (Period, StartOn, DoneOn, Stops) = (period, startOn, doneOn, stops);

    /// <summary>The rule.</summary>
    public StatutoryPeriod Period { get; }

    /// <summary>The day of the start event, itself not counted (民法典第二百零一条).</summary>
    public DateOnly StartOn { get; }

    /// <summary>The last day before rest days are considered.</summary>
    public DateOnly UnrolledOn { get; private init; }

    /// <summary>The last lawful day: a last day that is not worked rolls to the next working day (民法典第二百零三条).</summary>
    public DateOnly LegalDueOn { get; private init; }

    /// <summary>For the bureau's own duties: the last working day on or before <see cref="UnrolledOn"/>; else the legal date.</summary>
    public DateOnly InternalDueOn { get; private init; }

    /// <summary>The working days that were counted; empty for periods in days, months and years.</summary>
    public IReadOnlyList<DateOnly> Counted { get; private init; } = [];

    /// <summary>Rest days not counted, or rolled over.</summary>
    public IReadOnlyList<SkippedDay> Skipped { get; private init; } = [];

    /// <summary>The stops that moved the end, in order.</summary>
    public IReadOnlyList<DeadlineStop> Stops { get; }

    /// <summary>True when a day that was looked at lies in a year whose calendar is not published.</summary>
    public bool Provisional { get; private init; }

    /// <summary>When the duty was done, if it was.</summary>
    public DateOnly? DoneOn { get; }

    /// <summary>The stop that covers a day; null on a day that counts.</summary>
    public DeadlineStop? StopOn(DateOnly day) => Stops.FirstOrDefault(s => s.Covers(day));

    /// <summary>
    /// Computes the deadline of <paramref name="period"/> that starts with an event on <paramref name="startOn"/>. Days inside
    /// <paramref name="stops"/> do not count, whatever the unit: a period in months or years ends as many days later as were stopped.
    /// </summary>
    public static Deadline Compute(StatutoryPeriod period, DateOnly startOn, WorkingCalendar calendar, DateOnly? doneOn = null, IReadOnlyList<DeadlineStop>? stops = null)
    {
        var all = stops ?? [];
        bool Stopped(DateOnly day) => all.Any(s => s.Covers(day));
        var counted = new List<DateOnly>();
        var unrolled = startOn;
        if (period.Kind == DayKind.WorkingDays)
        {
            while (counted.Count < period.Length)
            {
                unrolled = unrolled.AddDays(1);
                if (calendar.IsWorkingDay(unrolled) && !Stopped(unrolled))
                {
                    counted.Add(unrolled);
                }
            }
        }
        else
        {
            for (var left = EndWithoutStops(period, startOn).DayNumber - startOn.DayNumber; left > 0;)
            {
                unrolled = unrolled.AddDays(1);
                left -= Stopped(unrolled) ? 0 : 1;
            }
        }

        var due = unrolled;
        while (period.Kind != DayKind.Hours && (!calendar.IsWorkingDay(due) || Stopped(due)))
        {
            due = due.AddDays(1);
        }

        var skipped = new List<SkippedDay>();
        var provisional = false;
        for (var day = period.Kind == DayKind.WorkingDays ? startOn.AddDays(1) : unrolled; period.Kind != DayKind.Hours && day <= due; day = day.AddDays(1))
        {
            provisional |= calendar.IsProvisional(day);
            if (calendar.RestReason(day) is { } reason && !Stopped(day))
            {
                skipped.Add(new SkippedDay(day, reason));
            }
        }

        return new Deadline(period, startOn, doneOn, [.. all.Where(s => s.Until > startOn && s.From <= due).OrderBy(s => s.From)])
        {
            UnrolledOn = unrolled,
            LegalDueOn = due,
            InternalDueOn = InternalOf(period, startOn, unrolled, due, calendar, Stopped),
            Counted = counted,
            Skipped = skipped,
            Provisional = provisional,
        };
    }

    /// <summary>Working days left until the date that alarms run on, stopped days not counted; 0 when it is today, negative when it has passed.</summary>
    public int WorkingDaysLeft(DateOnly today, WorkingCalendar calendar)
    {
        if (today > InternalDueOn)
        {
            return calendar.WorkingDaysBetween(today, InternalDueOn);
        }

        var left = 0;
        for (var day = today.AddDays(1); day <= InternalDueOn; day = day.AddDays(1))
        {
            left += calendar.IsWorkingDay(day) && StopOn(day) is null ? 1 : 0;
        }

        return left;
    }

    /// <summary>The lamp on <paramref name="today"/>.</summary>
    public Lamp LampOn(DateOnly today, WorkingCalendar calendar)
    {
        if (DoneOn is { } done)
        {
            return done <= LegalDueOn ? Lamp.Done : Period.IsPartyRight ? Lamp.Expired : Lamp.DoneLate;
        }

        if (StopOn(today) is not null)
        {
            return Lamp.Stopped;
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
        return left <= 2 ? Lamp.Red : left <= 5 || DaysRun(today) * 10 >= DaysRun(InternalDueOn) * 7 ? Lamp.Yellow : Lamp.Green;
    }

    private static DateOnly EndWithoutStops(StatutoryPeriod period, DateOnly startOn) => period.Kind switch
    {
        DayKind.CalendarDays => startOn.AddDays(period.Length),
        DayKind.Months => startOn.AddMonths(period.Length),
        DayKind.Years => startOn.AddYears(period.Length),
        _ => startOn.AddDays((period.Length + 23) / 24),
    };

    /// <summary>A day before the period began, or one that did not count, is no day to act by: then the legal date stands.</summary>
    private static DateOnly InternalOf(StatutoryPeriod period, DateOnly startOn, DateOnly unrolled, DateOnly due, WorkingCalendar calendar, Func<DateOnly, bool> stopped)
    {
        var before = period.Kind == DayKind.Hours ? unrolled : calendar.OnOrBefore(unrolled);
        return period.BureauDuty && before > startOn && !stopped(before) ? before : due;
    }

    private int DaysRun(DateOnly until) =>
        Enumerable.Range(1, Math.Max(0, until.DayNumber - StartOn.DayNumber)).Count(day => StopOn(StartOn.AddDays(day)) is null);
}
