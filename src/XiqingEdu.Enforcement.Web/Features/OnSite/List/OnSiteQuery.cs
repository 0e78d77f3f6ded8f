using XiqingEdu.Enforcement.Domain.Penalties.OnSite;

namespace XiqingEdu.Enforcement.Web.Features.OnSite.List;

/// <summary>The filters of the list, as they stand in the address.</summary>
public sealed class OnSiteQuery
{
    /// <summary>Words that all occur in number, party, violation or officers.</summary>
    public string? Q { get; set; }

    public OnSiteStage? Stage { get; set; }

    /// <summary>Code of the violation.</summary>
    public string? Violation { get; set; }

    /// <summary>Only those that this person imposed.</summary>
    public bool Mine { get; set; }

    /// <summary>Handed over and not reported for the record.</summary>
    public bool Unreported { get; set; }

    /// <summary>Year of the decision.</summary>
    public int? DecidedIn { get; set; }

    public int Page { get; set; } = 1;
}
