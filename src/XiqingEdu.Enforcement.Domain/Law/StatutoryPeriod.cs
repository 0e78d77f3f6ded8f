namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>A period that a statute sets: its length, how it is counted, what starts it and where it stands.</summary>
/// <param name="Code">Code of the deadline catalogue, such as PEN-DECIDE.</param>
/// <param name="Name">What has to be done, in Chinese.</param>
/// <param name="StartEvent">The event that starts it, in Chinese; its day is not counted.</param>
/// <param name="Length">Number of units, ≥ 1.</param>
/// <param name="Kind">The unit.</param>
/// <param name="Article">Where the length stands.</param>
/// <param name="BureauDuty">True when the bureau itself must act in time; alarms then run on the internal date.</param>
public sealed record StatutoryPeriod(
    string Code, string Name, string StartEvent, int Length, DayKind Kind, Citation Article, bool BureauDuty)
{
    /// <summary>True where the period is a right of the party, which simply ends; nobody is late when it does.</summary>
    public bool IsPartyRight { get; init; }

    /// <summary>7 个工作日, 90 日, 6 个月, 2 年, 24 小时.</summary>
    public string LengthText => Kind switch
    {
        DayKind.WorkingDays => $"{Length} 个工作日",
        DayKind.CalendarDays => $"{Length} 日",
        DayKind.Months => $"{Length} 个月",
        DayKind.Years => $"{Length} 年",
        _ => $"{Length} 小时",
    };
}
