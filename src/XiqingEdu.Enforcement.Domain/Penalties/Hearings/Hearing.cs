using XiqingEdu.Enforcement.Domain.Law;

namespace XiqingEdu.Enforcement.Domain.Penalties.Hearings;

/// <summary>The hearing of one notice round (听证, 《行政处罚法》第六十三条至第六十五条). The party pays nothing for it.</summary>
/// <param name="RequestedOn">Postmark or day of receipt of the request, whichever is earlier.</param>
/// <param name="Request">What the party asks.</param>
public sealed record Hearing(DateOnly RequestedOn, string Request)
{
    /// <summary>Longest texts, in characters.</summary>
    public const int TextMaxLength = 50_000, PlaceMaxLength = 200, NamesMaxLength = 2000;

    /// <summary>Full working days between notice and hearing (law.md 14 no. 4).</summary>
    public const int ClearWorkingDays = 7;

    /// <summary>Why a hearing may be closed to the public (第六十四条第（三）项).</summary>
    public static readonly IReadOnlyList<string> ClosedGrounds = ["涉及国家秘密", "涉及商业秘密", "涉及个人隐私"];

    /// <summary>The law that orders it.</summary>
    public static readonly Citation Basis = Cite.Apl("第六十四条");

    /// <summary>Where it stands.</summary>
    public HearingState State { get; init; } = HearingState.Requested;

    /// <summary>Who hosts it; null until appointed.</summary>
    public Guid? HostId { get; init; }

    /// <summary>Name of the host.</summary>
    public string Host { get; init; } = "";

    /// <summary>津西青教听通字〔年〕号 of the notice of the hearing.</summary>
    public string NoticeNumber { get; init; } = "";

    /// <summary>The day of the notice.</summary>
    public DateOnly? ScheduledOn { get; init; }

    /// <summary>The day of the hearing.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>Where.</summary>
    public string Place { get; init; } = "";

    /// <summary>Why it is not open, one of <see cref="ClosedGrounds"/>; empty when it is open.</summary>
    public string ClosedBecause { get; init; } = "";

    /// <summary>How the notice was served.</summary>
    public ServiceRecord? NoticeService { get; init; }

    /// <summary>Who was present: investigators, party, at most two agents, recorder.</summary>
    public string Attendees { get; init; } = "";

    /// <summary>听证笔录.</summary>
    public string Minutes { get; init; } = "";

    /// <summary>Signed by the party, or the refusal noted by the host (第六十四条第（八）项).</summary>
    public string Signature { get; init; } = "";

    /// <summary>听证报告: the host's opinion.</summary>
    public string Report { get; init; } = "";

    /// <summary>Day of the report, or on which it ended without one.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Why it ended without having been held.</summary>
    public string EndReason { get; init; } = "";

    /// <summary>Whether it was held, so that the decision is made on its minutes (第六十五条).</summary>
    public bool WasHeld => State is HearingState.Held or HearingState.Reported;
}
