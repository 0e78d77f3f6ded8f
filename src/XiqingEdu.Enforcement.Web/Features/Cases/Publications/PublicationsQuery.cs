using XiqingEdu.Enforcement.Domain.Penalties;

namespace XiqingEdu.Enforcement.Web.Features.Cases.Publications;

/// <summary>The filters of the list, as they stand in the address.</summary>
public sealed class PublicationsQuery
{
    /// <summary>Number, party.</summary>
    public string? Q { get; set; }

    public PublicityStatus? Status { get; set; }

    /// <summary>Only what is late with publication or withdrawal.</summary>
    public bool Overdue { get; set; }

    public int Page { get; set; } = 1;
}
