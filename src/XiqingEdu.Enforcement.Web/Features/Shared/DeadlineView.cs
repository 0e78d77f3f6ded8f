using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Web.Features.Shared;

/// <summary>A deadline as a page shows it today.</summary>
public sealed record DeadlineView(Deadline Deadline, Lamp Lamp, int WorkingDaysLeft, int DaysLeft)
{
    /// <summary>Looked at on a day.</summary>
    public static DeadlineView Of(Deadline deadline, DateOnly today, WorkingCalendar calendar) =>
        new(deadline, deadline.LampOn(today, calendar), deadline.WorkingDaysLeft(today, calendar), deadline.LegalDueOn.DayNumber - today.DayNumber) { Stop = deadline.StopOn(today), IsPastInternal = today > deadline.InternalDueOn };

    /// <summary>The stop that covers the day; null where the deadline runs.</summary>
    public DeadlineStop? Stop { get; private init; }

    /// <summary>The date that alarms run on has passed; on the weekend after it no working day has.</summary>
    public bool IsPastInternal { get; private init; }

    /// <summary>Class of the tag: red for what is urgent, black for what is overdue.</summary>
    public string TagClass => LampTag.Class(Lamp);

    /// <summary>How long is left, or when it was done.</summary>
    public string Left => Lamp switch
    {
        Lamp.Done or Lamp.DoneLate => $"{Deadline.DoneOn:yyyy-MM-dd} 完成",
        Lamp.Expired => "当事人的期限已经届满",
        Lamp.Stopped => $"{Stop!.From:yyyy-MM-dd} 起中止（{Stop.Reason}），这段时间不计入",
        Lamp.Overdue => $"法定期限 {Deadline.LegalDueOn:yyyy-MM-dd} 已过 {-DaysLeft} 天",
        _ when IsPastInternal => $"内部控制日已过，法定届满日 {Deadline.LegalDueOn:yyyy-MM-dd}",
        _ when WorkingDaysLeft == 0 => "今天到期",
        _ when Deadline.Period.Kind == DayKind.WorkingDays => $"还有 {WorkingDaysLeft} 个工作日",
        _ => $"还有 {DaysLeft} 天（{WorkingDaysLeft} 个工作日）",
    };
}
