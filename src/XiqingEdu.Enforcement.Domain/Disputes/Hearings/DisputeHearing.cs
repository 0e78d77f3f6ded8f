using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Disputes.Hearings;

/// <summary>A hearing to which the organ or court calls the bureau: told, planned, then held or cancelled. Changed only through its dispute.</summary>
public sealed class DisputeHearing
{
    /// <summary>Longest place, in characters.</summary>
    public const int PlaceMaxLength = 200;

    /// <summary>Longest record and longest reason, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>The court tells the bureau at least so many days before the day of the hearing (<see cref="CourtNotice"/>).</summary>
    public const int NoticeDays = 3;

    /// <summary>Where the court's notice to the leader stands.</summary>
    public static readonly Citation CourtNotice = new("最高人民法院关于行政机关负责人出庭应诉若干问题的规定", "第五条");

    private DisputeHearing()
    {
    }

    internal DisputeHearing(Guid id, int sequence, int instance, HearingKind kind, DateOnly on, TimeOnly startTime, string place, DateOnly notifiedOn) =>
        (Id, Sequence, Instance, Kind, On, StartTime, Place, NotifiedOn) = (id, sequence, instance, kind, on, startTime, place, notifiedOn);

    /// <summary>Made by the client.</summary>
    public Guid Id { get; private init; }

    /// <summary>Order within the dispute, from 1.</summary>
    public int Sequence { get; private init; }

    /// <summary>The instance of a suit, from 1; 0 for a reconsideration.</summary>
    public int Instance { get; private init; }

    /// <summary>What the parties are called to.</summary>
    public HearingKind Kind { get; private init; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private init; }

    /// <summary>The hour, China time.</summary>
    public TimeOnly StartTime { get; private init; }

    /// <summary>Where.</summary>
    public string Place { get; private init; } = "";

    /// <summary>When the bureau was told.</summary>
    public DateOnly NotifiedOn { get; private init; }

    /// <summary>Who is to stand for the bureau; null while not settled.</summary>
    public Appearance? Plan { get; internal set; }

    /// <summary>Who stood for the bureau; null until held.</summary>
    public Appearance? Actual { get; internal set; }

    /// <summary>What happened, in words; empty until held.</summary>
    public string Record { get; internal set; } = "";

    /// <summary>Why it was put off or cancelled; empty unless it was.</summary>
    public string CancelledFor { get; internal set; } = "";

    /// <summary>Neither held nor cancelled.</summary>
    public bool IsPending => Actual is null && CancelledFor.Length == 0;

    /// <summary>It took place.</summary>
    public bool IsHeld => Actual is not null;

    /// <summary>An inquiry is no hearing at which the leader must appear.</summary>
    public bool DemandsLeader => Kind is HearingKind.ReconsiderationHearing or HearingKind.CourtHearing;

    /// <summary>Told later than the court must; the bureau may ask for another day.</summary>
    public bool IsShortNotice => Kind == HearingKind.CourtHearing && On.DayNumber - NotifiedOn.DayNumber < NoticeDays;

    /// <summary>Who stands, as held or else as planned.</summary>
    public Appearance? Appearance => Actual ?? Plan;

    /// <summary>The leader does not appear and the head of the bureau has not approved it.</summary>
    public bool HasUnapprovedAbsence => CancelledFor.Length == 0 && DemandsLeader && Appearance is { LeaderAppears: false, AbsenceApproval: null };
}
