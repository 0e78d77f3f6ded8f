using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Penalties.Sanctions;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <summary>One round of the prior notice (行政处罚事先告知书): what the party is told before a penalty (《行政处罚法》第四十四条、第六十三条).</summary>
public sealed class PriorNotice
{
    private PriorNotice()
    {
    }

    internal PriorNotice(int round, string number, DateOnly approvedOn, string approvedBy, InvestigationReport report, string? hearingBecause, int defenseWorkingDays)
    {
        Round = round;
        Number = number;
        ApprovedOn = approvedOn;
        ApprovedBy = approvedBy;
        Facts = report.Facts;
        Nature = report.Nature;
        Outcome = report.Outcome;
        HearingBecause = hearingBecause ?? "";
        DefenseWorkingDays = defenseWorkingDays;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>From 1.</summary>
    public int Round { get; private init; }

    /// <summary>津西青教告字〔年〕号.</summary>
    public string Number { get; private init; } = "";

    /// <summary>Approved by the unit head on.</summary>
    public DateOnly ApprovedOn { get; private init; }

    /// <summary>Name of the unit head.</summary>
    public string ApprovedBy { get; private init; } = "";

    /// <summary>Facts told.</summary>
    public string Facts { get; private init; } = "";

    /// <summary>Reasons and basis told.</summary>
    public string Nature { get; private init; } = "";

    /// <summary>The penalty told.</summary>
    public Outcome Outcome { get; private init; } = null!;

    /// <summary>Why a hearing may be asked for; empty where it may not.</summary>
    public string HearingBecause { get; private init; } = "";

    /// <summary>Whether the notice tells of the right to a hearing.</summary>
    public bool TellsHearingRight => HearingBecause.Length > 0;

    /// <summary>Working days for statement and defence, as told.</summary>
    public int DefenseWorkingDays { get; private init; }

    /// <summary>How it was served; null until it was.</summary>
    public ServiceRecord? Service { get; internal set; }

    /// <summary>The hearing; null unless the party asked for one.</summary>
    public Hearing? Hearing { get; internal set; }

    /// <summary>What became of the right to be heard; null until recorded.</summary>
    public Defense? Defense { get; internal set; }

    /// <summary>Whether a report may still be decided under this notice: same facts and reasons, nothing heavier (G12, G17).</summary>
    public bool Covers(InvestigationReport report) =>
        report.Facts == Facts && report.Nature == Nature && !report.Outcome.Penalties.IsHeavierThan(Outcome.Penalties);
}
