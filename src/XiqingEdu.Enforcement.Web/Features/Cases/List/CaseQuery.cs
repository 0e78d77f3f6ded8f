using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Remedies;

namespace XiqingEdu.Enforcement.Web.Features.Cases.List;

/// <summary>The filters of the list, as they stand in the address.</summary>
public sealed class CaseQuery
{
    /// <summary>Words that all occur in number, party, violation, handlers or subject of the clue.</summary>
    public string? Q { get; set; }

    public Stage? Stage { get; set; }

    /// <summary>What remedies did to the decision.</summary>
    public RemedyStatus? Remedy { get; set; }

    /// <summary>Code of the violation.</summary>
    public string? Violation { get; set; }

    /// <summary>Only cases that this person handles.</summary>
    public bool Mine { get; set; }

    /// <summary>Year of filing.</summary>
    public int? FiledIn { get; set; }

    /// <summary>Year of the decision.</summary>
    public int? DecidedIn { get; set; }

    /// <summary>Year of closing.</summary>
    public int? ClosedIn { get; set; }

    /// <summary>Only decisions of a penalty, as the annual summary counts them.</summary>
    public bool PenaltyOnly { get; set; }

    public int Page { get; set; } = 1;
}
